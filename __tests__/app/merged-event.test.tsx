import { renderToStaticMarkup } from 'react-dom/server';
import { datesTold } from '@/app/_components/event/dates-told';
import { EventDetail } from '@/app/_components/event/event-detail';
import { weighed } from '@/app/_components/event/reasons';
import { sharedWords } from '@/app/_components/event/shared';
import { rowOf } from '@/app/_components/timeline/row';
import { itemOf } from '@/app/_components/timeline/item';
import type { EntityRef } from '@/lib/schemas/event';
import { date, event, mention, september, source, year } from './fixtures/events';

const day = date('2023-09-19', '19 September 2023', '2023-09-19', '2023-09-19');
const wire = source('wire');
const daily = source('daily', { publisher: null });
const late = source('late');
const told = [
  mention('m1', wire, 'The weir broke on 19 September 2023.', '19 September 2023', day),
  mention('m2', daily, 'The weir broke in September 2023.', 'September 2023', september()),
];
const other = mention('m3', late, 'The weir broke in 1999.', '1999', year(1999));
const html = (...args: Parameters<typeof event>) =>
  renderToStaticMarkup(<EventDetail event={event(...args)} />);
const name = (id: string, more: Partial<EntityRef> = {}): EntityRef => ({
  id,
  name: id,
  kind: 'other',
  latitude: null,
  longitude: null,
  ...more,
});

describe('dates that sources give', () => {
  test('each once with its sources: the event’s own first, what cannot be true last', () => {
    const dates = datesTold(event('e', 'The weir breaks', day, [other, ...told]));
    expect(dates.map(({ words, sources, differs }) => [words, sources.map(({ id }) => id), differs])).toEqual(
      [
        ['19 September 2023', ['wire'], false],
        ['September 2023', ['daily'], false],
        ['1999', ['late'], true],
      ],
    );
  });

  test('a source that says it twice counts once', () => {
    const twice = [...told, mention('m4', wire, 'It was 19 September 2023.', '19 September 2023', day)];
    expect(datesTold(event('e', 'E', day, twice))[0]?.sources).toHaveLength(1);
  });

  test('one that cannot be placed is kept in its own words, and contradicts nothing', () => {
    const vague = mention(
      'm5',
      late,
      'It broke two floods ago.',
      'two floods ago',
      date(null, null, null, null),
    );
    const [, last] = datesTold(event('e', 'E', day, [...told.slice(0, 1), vague]));
    expect(last).toMatchObject({ words: '“two floods ago”', differs: false });
  });

  test('are shown where they differ, and only there', () => {
    expect(html('e', 'E', day, told.slice(0, 1))).not.toContain('dates-told');
    const coarser = html('e', 'E', day, told);
    expect(coarser).toContain('differ in how exact they are');
    // A source without a publisher goes by its title.
    expect(coarser).toContain('1 source: Article daily');
    expect(coarser).not.toContain('another date');
    const differing = html('e', 'E', day, [...told, other]);
    expect(differing).toContain('cannot all be true');
    expect(differing).toContain('19 September 2023; September 2023; 1999, on an axis');
    expect(differing).toContain('<em>another date</em>');
  });
});

describe('names', () => {
  const shown = html('e', 'E', day, told, {
    participants: [name('Ana Orbe', { kind: 'person' }), name('<i>The Board</i>')],
    places: [name('Port Ellis', { kind: 'place', latitude: -12.34, longitude: 40 })],
  });

  test('are chips with their kind, and lead to what else is told of them', () => {
    expect(shown).toContain('href="/timelines/ferries?participant=Ana+Orbe"');
    expect(shown).toContain('<span class="chip-kind">person</span>');
    expect(shown).not.toContain('>other<');
    expect(shown).toContain('&lt;i&gt;The Board&lt;/i&gt;');
  });

  test('of places give coordinates that are known, without asking a map', () => {
    expect(shown).toContain('href="geo:-12.34,40"');
    expect(shown).toContain('12.3°\u00A0S 40.0°\u00A0E');
    expect(shown.match(/geo:/g)).toHaveLength(1);
  });
});

describe('reasons', () => {
  const reasons = [
    { rule: 'names', text: 'no name in common', weight: -1 },
    { rule: 'date', text: 'both in 2023', weight: 0.6 },
    { rule: 'date', text: 'both on 19 September', weight: 2 },
    { rule: 'date', text: 'both in 2023', weight: 0.6 },
    { rule: 'names', text: 'both name Ana Orbe', weight: 0.9 },
  ];

  test('stand together by rule and side, the strongest first, each text once', () => {
    expect(weighed(reasons)).toEqual([
      { rule: 'date', texts: ['both in 2023', 'both on 19 September'], weight: 2 },
      { rule: 'names', texts: ['both name Ana Orbe'], weight: 0.9 },
      { rule: 'names', texts: ['no name in common'], weight: -1 },
    ]);
  });

  test('are folded under an event of several sentences, with side and weight in words', () => {
    const shown = html('e', 'E', day, told, { reasons });
    expect(shown).toContain('<summary>Why these 2 sentences are one event</summary>');
    expect(shown).toContain('against');
    expect(shown).toContain('−1.0');
    expect(html('e', 'E', day, told.slice(0, 1), { reasons })).not.toContain('are one event');
  });

  test('of prominence add up before the reader', () => {
    const shown = html('e', 'E', day, told, {
      salience: 0.42,
      salienceParts: [
        { name: '2 independent sources', value: 0.5 },
        { name: 'a plan', value: -0.08 },
      ],
    });
    expect(shown).toContain('+0.50');
    expect(shown).toContain('−0.08');
    expect(shown).toContain('<td class="weight">0.42</td>');
  });
});

describe('a sentence that others have word for word', () => {
  test.each([
    [[], false, null],
    [[['B', true]], false, 'Word for word in B too.'],
    [
      [
        ['B', true],
        ['C', true],
      ],
      true,
      'Word for word in B and C too, printed here first.',
    ],
    [
      [
        ['B', true],
        ['B', true],
        ['C', false],
      ],
      false,
      'Word for word in B, nearly word for word in C too.',
    ],
  ] as const)('%#', (others, first, words) => {
    expect(
      sharedWords(
        others.map(([of, exact]) => ({ name: of, exact })),
        first,
      ),
    ).toBe(words);
  });

  test('says so under its quote, by the names of the sources', () => {
    const [one, two] = told;
    if (!one || !two) throw new Error('two are told');
    const shown = html('e', 'E', day, [
      { ...one, sharedWith: [{ sourceId: 'daily', mentionId: 'm2', exact: true }], printedFirst: true },
      { ...two, sharedWith: [{ sourceId: 'wire', mentionId: 'm1', exact: true }] },
    ]);
    expect(shown).toContain('Word for word in Article daily too, printed here first.');
    expect(shown).toContain('Word for word in Publisher wire too.');
    expect(html('e', 'E', day, told)).not.toContain('ord for word');
  });
});

describe('what only is planned, said or counted', () => {
  test.each([
    ['plan', 'Planned'],
    ['statement', 'Statement'],
    ['figure', 'Figure'],
  ] as const)('a %s is marked, in the list too', (kind, word) => {
    const marked = event('e', 'E', day, told, { kind });
    expect(renderToStaticMarkup(<EventDetail event={marked} />)).toContain(`<b>${word}</b>`);
    expect(rowOf(itemOf(marked)).note).toEqual({ text: word, bad: false });
  });

  test('what happened is not', () => {
    expect(html('e', 'E', day, told)).not.toContain('told-kind');
    expect(rowOf(itemOf(event('e', 'E', day, told))).note).toBeNull();
  });

  test('a sentence that tells it otherwise says so', () => {
    const planned = mention('p', late, 'It is to open on 19 September 2023.', '19 September 2023', day, {
      kind: 'plan',
    });
    expect(html('e', 'E', day, [...told, planned]).match(/told as a plan/g)).toHaveLength(1);
  });
});
