import { paragraphsOf } from '@/app/_components/source/segments';
import type { SourceDetail } from '@/lib/schemas/source';
import { mention, source, year } from './fixtures/events';

type Told = SourceDetail['mentions'][number];

/** A mention of `sentence` in `text`, dated by `words`. */
function told(
  id: string,
  text: string,
  sentence: string,
  words: string,
  resolution: 'stated' | 'inferred' = 'stated',
): Told {
  const start = text.indexOf(sentence);
  const at = text.indexOf(words, start);
  const end = start + sentence.length;
  return {
    ...mention(id, source('a'), sentence, words, year(2022, resolution)),
    position: { start, end },
    time: { start: at, end: at + words.length, text: words, type: 'DATE', value: '2022' },
    eventTitle: id,
    eventStatus: 'published',
  };
}

const text = `The line closed in 2021. It was sold in 2022, and a pier fell in 2023.
Ferries cost 24/7 crews.

Today’s Top News
Storm ahead
Last words.`;

const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

describe('the paragraphs of a source', () => {
  const shared = 'It was sold in 2022, and a pier fell in 2023.';
  const mentions = [
    told('closed', text, 'The line closed in 2021.', '2021'),
    told('sold', text, shared, '2022'),
    told('fell', text, shared, '2023', 'inferred'),
  ];
  const asides = [
    { ...at('24/7'), kind: 'not-a-date' as const, reason: 'a ratio', decisionId: null },
    { ...at('Today’s Top News'), kind: 'furniture' as const, reason: 'page furniture', decisionId: null },
    { ...at('Storm ahead'), kind: 'furniture' as const, reason: 'page furniture', decisionId: null },
  ];
  const also = {
    ...at('It was sold in 2022'),
    end: at('and a pier').end,
    with: [{ id: 'b', title: 'B', publisher: null, exact: true }],
    first: null,
  };
  const paragraphs = paragraphsOf({ text, mentions, asides, shared: [also] });

  test('lose no letter of the text', () => {
    const all = paragraphs.flatMap((one) =>
      one.kind === 'text'
        ? [one.blocks.flatMap(({ segments }) => segments.map((s) => s.text)).join('')]
        : one.lines,
    );
    expect(all).toEqual(text.split('\n').filter((line) => line !== ''));
  });

  test('mark the words that give each date, once', () => {
    const [first] = paragraphs;
    if (first?.kind !== 'text') throw new Error('the first paragraph is text');
    const marked = first.blocks.flatMap(({ segments }) => segments).filter(({ dates }) => dates.length > 0);
    expect(marked.map((segment) => [segment.text, segment.numbered.map(({ id }) => id)])).toEqual([
      ['2021', ['closed']],
      ['2022', ['sold']],
      ['2023', ['fell']],
    ]);
  });

  test('anchor every mention at its own sentence, also where two share one', () => {
    const [first] = paragraphs;
    if (first?.kind !== 'text') throw new Error('the first paragraph is text');
    expect(
      first.blocks.map(({ anchors, segments }) => [
        anchors.map(({ id }) => id),
        segments.map((s) => s.text).join(''),
      ]),
    ).toEqual([
      [['closed'], 'The line closed in 2021.'],
      [[], ' '],
      [['sold', 'fell'], shared],
    ]);
  });

  test('strike what is no date and fold furniture that follows each other', () => {
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['text', 'text', 'furniture', 'text']);
    expect(paragraphs[2]).toMatchObject({
      lines: ['Today’s Top News', 'Storm ahead'],
      reason: 'page furniture',
    });
    const [, second] = paragraphs;
    if (second?.kind !== 'text') throw new Error('the second paragraph is text');
    expect(second.blocks.flatMap(({ segments }) => segments).find(({ aside }) => aside)?.text).toBe('24/7');
  });

  test('mark what other articles have too, under the dates in it, and note it once', () => {
    const [first, second] = paragraphs;
    if (first?.kind !== 'text' || second?.kind !== 'text') throw new Error('both are text');
    const common = first.blocks.flatMap(({ segments }) => segments).filter((one) => one.shared);
    expect(common.map((segment) => segment.text).join('')).toBe('It was sold in 2022, and a pier');
    expect(common.map(({ dates }) => dates.length)).toEqual([0, 1, 0]);
    expect([first.shared, second.shared]).toEqual([[also], []]);
  });

  test('keep a sentence whole that another overlaps', () => {
    const clause = told('clause', text, 'a pier fell in 2023.', '2023');
    const [first] = paragraphsOf({
      text,
      mentions: [mentions[1], clause].filter((one) => one !== undefined),
      asides: [],
      shared: [],
    });
    if (first?.kind !== 'text') throw new Error('the first paragraph is text');
    expect(first.blocks.at(-1)?.anchors.map(({ id }) => id)).toEqual(['sold', 'clause']);
  });
});

describe('the paragraphs of a very long source', () => {
  // One line, as a page read without its breaks: work that grows with the square of the marks would take minutes here.
  const sentence = 'A pier fell in 2021, and fares rose by 24/7 points. ';
  const long = sentence.repeat(20_000);
  const mentions = Array.from({ length: 20_000 }, (_, index) => {
    const start = index * sentence.length;
    return {
      ...told(`m${index}`, sentence, 'A pier fell in 2021', '2021'),
      position: { start, end: start + 19 },
      time: { start: start + 15, end: start + 19, text: '2021', type: 'DATE' as const, value: '2021' },
    };
  });

  test.each([
    ['in one line', long],
    ['in a line each', long.replaceAll('. ', '.\n')],
  ])('%s', (_, whole) => {
    const paragraphs = paragraphsOf({ text: whole, mentions, asides: [], shared: [] });
    const marks = paragraphs.flatMap((one) =>
      one.kind === 'text'
        ? one.blocks.flatMap(({ segments }) => segments.filter((s) => s.dates.length > 0))
        : [],
    );
    expect(marks).toHaveLength(20_000);
    expect(marks.every((one) => one.text === '2021' && one.numbered.length === 1)).toBe(true);
  });
});
