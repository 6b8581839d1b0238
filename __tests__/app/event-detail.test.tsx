import { renderToStaticMarkup } from 'react-dom/server';
import { EventDetail } from '@/app/_components/event/event-detail';
import { precisionWords } from '@/app/_components/event/precision-words';
import { rowOf } from '@/app/_components/timeline/row';
import { itemOf } from '@/app/_components/timeline/item';
import { date, event, mention, september, source, year } from './fixtures/events';

const wire = source('wire', { originId: 'copied' });
const daily = source('daily', { originId: 'copied', publishedOn: null });
const own = source('own', { url: null });
const sentence = 'The line was closed in September 2023 for good.';
const inferred = mention(
  'm3',
  own,
  'After the September closing <b>nobody</b> came.',
  'September',
  september('inferred'),
  {
    derivation: [
      { rule: 'year-from-source', text: '“September” → the last September before 19 August 2024' },
    ],
  },
);
const closing = event('closing', 'The line is closed', september(), [
  mention('m1', wire, sentence, 'September 2023', september()),
  mention('m2', daily, sentence, 'September 2023', september()),
  inferred,
]);

describe('an opened event', () => {
  const html = renderToStaticMarkup(<EventDetail event={closing} />);

  test('says its date in words and what it leaves open', () => {
    expect(html).toContain('<time dateTime="2023-09">September 2023</time>');
    expect(html).toContain('Some time from 1 to 30 September 2023; no day is given.');
  });

  test('marks the words that give the date in each quote', () => {
    expect(html).toContain('<mark class="words stated">September 2023</mark>');
    expect(html).toContain('<mark class="words inferred">September</mark>');
  });

  test('prints the sentence of copies once, with each source that has it', () => {
    expect(html.match(/<blockquote/g)).toHaveLength(2);
    expect(html).toContain('printed twice');
    expect(html).toContain('Article wire');
    expect(html).toContain('Article daily');
    expect(html).toContain('publication date unknown');
  });

  test('says of the day that is asked for what was out by then, and what came later', () => {
    const then = renderToStaticMarkup(<EventDetail event={closing} known="2024-08-18" />);
    expect(then).toContain('0 sources known to be out by 18 August 2024');
    expect(then.match(/class="later"/g)).toHaveLength(3);
    const after = renderToStaticMarkup(<EventDetail event={closing} known="2024-08-19" />);
    expect(after).toContain('2 sources known to be out by 19 August 2024');
    // The one whose publication nobody knows.
    expect(after.match(/class="later"/g)).toHaveLength(1);
    expect(html).not.toContain('class="later"');
  });

  test('leads from each quote to its sentence, and to the original where there is one', () => {
    expect(html).toContain('href="/sources/wire#m-m1"');
    expect(html).toContain('href="/sources/own#m-m3"');
    expect(html).toContain(
      'href="https://wire.example/story#:~:text=The%20line%20was%20closed%20in%20September%202023%20for%20good."',
    );
    expect(html).not.toContain('href="https://own.example');
  });

  test('shows a derivation for what is not stated, and markup of a source as text', () => {
    expect(html).toContain('the last September before 19 August 2024');
    expect(html).toContain('&lt;b&gt;nobody&lt;/b&gt;');
  });

  test('says so where the dating words stand in another sentence', () => {
    const elsewhere = event('e', 'It opened', year(2022), [
      mention('m', own, 'It opened then.', '2022', year(2022)),
    ]);
    expect(renderToStaticMarkup(<EventDetail event={elsewhere} />)).toContain(
      'The date stands elsewhere in this article',
    );
  });

  test('of a person’s making says that it has no quote', () => {
    const byHand = event('hand', 'By hand', year(1994), [], { sourceUrl: 'https://archive.example/a' });
    const shown = renderToStaticMarkup(<EventDetail event={byHand} />);
    expect(shown).toContain('Entered by hand, no quote.');
    expect(shown).toContain('href="https://archive.example/a"');
  });

  test('without a date is kept and says why', () => {
    const undated = event('u', 'They meet', date(null, null, null, null), [
      mention('m', own, 'They meet two weeks before.', 'two weeks before', date(null, null, null, null)),
    ]);
    const shown = renderToStaticMarkup(<EventDetail event={undated} />);
    expect(shown).toContain('No date');
    expect(shown).toContain('It is kept, not guessed.');
    expect(shown).not.toContain('Stored as');
  });
});

describe('precision in words', () => {
  test.each([
    [year(2018), 'Year. Some time in 2018; no month or day is given.'],
    [date('2024-08-19', '', '2024-08-19', '2024-08-19'), 'One day.'],
    [
      date('2022-12/..', '', '2022-12-01', null, { shape: 'interval' }),
      'It begins on 1 December 2022; no end is stated.',
    ],
    [
      date('../2022', '', null, '2022-12-31', { shape: 'interval' }),
      'It ends on 31 December 2022; no beginning is stated.',
    ],
    [
      date('2020-09-27/2020-11-10', '', '2020-09-27', '2020-11-10', { shape: 'interval' }),
      'It lasted from 27 September to 10 November 2020.',
    ],
    [
      date('{2020,2022}', '', '2020-01-01', '2022-12-31', { shape: 'all-of' }),
      'Each of these dates, not the span between them.',
    ],
    [
      date('1985?', '', '1985-01-01', '1985-12-31', { precision: 'year', uncertain: true }),
      'Year. Some time in 1985; no month or day is given. It is in doubt.',
    ],
  ])('%#', (when, words) => {
    expect(precisionWords(when)).toBe(words);
  });
});

describe('a row of the list', () => {
  test.each([
    [september(), 'September'],
    [year(2023), 'year only'],
    [date('2023-09-19', '19 September 2023', '2023-09-19', '2023-09-19'), '19 September'],
    [date('2023~', 'about 2023', '2023-01-01', '2023-12-31', { approximate: true }), 'about 2023'],
    [date('2022/2023', '2022 to 2023', '2022-01-01', '2023-12-31', { shape: 'interval' }), '2022 to 2023'],
  ])('leaves out its heading’s year only where that loses nothing: %#', (when, short) => {
    expect(rowOf(itemOf(event('e', 'E', when))).short).toBe(short);
  });

  test('has beads by origin, half where a part was inferred, and tells another date', () => {
    const row = rowOf(itemOf(closing));
    expect(row.beads).toEqual([['whole', 'whole'], ['part']]);
    const split = rowOf(
      itemOf(
        event('s', 'S', september(), [
          ...closing.mentions,
          mention('m4', source('late'), 'It was in 1999.', '1999', year(1999)),
        ]),
      ),
    );
    expect(split.beads.at(-1)).toEqual(['other']);
    expect(split.note).toEqual({ text: 'Publisher late gives 1999', bad: true });
  });
});
