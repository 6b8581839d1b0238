/** Whatever is told, in whatever words: what cannot both be true is never one event unless a person says so, and then the event says it. */
import * as fc from 'fast-check';
import { mergeMentions, type Decision } from '@/lib/core/merging';
import type { CalendarDate, Mention } from '@/lib/core/model';
import { readArticle } from '@/lib/core/pipeline';
import { textArticle } from '../text-article';

const names = ['Chad', 'Mali', 'Awa Keita', 'Nordwind', 'Quito'];
const tellings: readonly ((a: string, b: string, when: string) => string)[] = [
  (a, b, when) => `${a} attacked ${b} ${when}.`,
  (a, b, when) => `The attack of ${a} on ${b} ${when} shocked the harbour.`,
  (a, b, when) => `${b} was attacked by ${a} ${when}.`,
  (a, b, when) => `${a} did not attack ${b} ${when}.`,
  (a, b, when) => `${a} will attack ${b} ${when}.`,
  (a, b, when) => `${a} signed an accord with ${b} ${when}.`,
];
const dates = [
  'on 4 May 2019',
  'around 4 May 2019',
  'on 5 May 2019',
  'on 4 May 2018',
  'on 30 April 2019',
  'in May 2019',
  'in early May 2019',
  'in the spring of 2019',
  'in 2019',
  'in 2018',
  'from 3 to 9 May 2019',
  'on Monday',
  'last month',
  'yesterday',
  'in May',
];
const article = fc.record({
  telling: fc.constantFrom(...tellings),
  a: fc.constantFrom(...names),
  b: fc.constantFrom(...names),
  when: fc.constantFrom(...dates),
  on: fc.constantFrom(null, '2019-05-06', '2019-06-03', '2019-05-12'),
});

const told = (articles: readonly { text: string; on: string | null }[]) =>
  articles.flatMap(({ text, on }, i) => {
    const { mentions, profile } = readArticle(textArticle(text, { id: `s${i}`, publishedOn: on }));
    return mentions.map((mention) => ({ mention, source: profile }));
  });

/** Instants of the first and last moment; "around" may mean as much before and after. */
function span({ earliest, latest, approximate, shape }: CalendarDate): [number, number] {
  if (earliest === null || latest === null) throw new Error('no date here is open');
  const more = approximate && shape === 'point' ? latest - earliest : 0;
  return [earliest - more, latest + more];
}

/** Whether one day lies within all dates. */
function haveDayInCommon(mentions: readonly Mention[]): boolean {
  const spans = mentions.flatMap(({ date }) => (date ? [span(date)] : []));
  return Math.max(...spans.map(([from]) => from)) <= Math.min(...spans.map(([, to]) => to));
}

/** One says that it happened, the other that it did not. */
function contradicts(mentions: readonly Mention[]): boolean {
  const done = new Set(mentions.flatMap(({ kind, action }) => (kind === 'event' ? [action] : [])));
  return mentions.some(({ kind, action }) => kind === 'negated' && done.has(action));
}

const at = ({ sourceId, time: { start, end } }: Mention) => ({ sourceId, timeStart: start, timeEnd: end });

/** What is told as one event and cannot be, without people's decisions and with those that join the given pairs. */
function faultsOf(
  texts: readonly { text: string; on: string | null }[],
  joined: readonly (readonly [number, number])[],
): string[] {
  const all = told(texts);
  const own = new Map(all.map(({ mention }) => [mention.sourceId, mention]));
  // A year that another source supplied is no date that this source gives.
  const given = (mentions: readonly Mention[]) =>
    mentions
      .flatMap(({ sourceId }) => own.get(sourceId) ?? [])
      .filter(({ resolution }) => resolution !== 'inferred');
  const merge = (decisions: readonly Decision[]) =>
    mergeMentions(all, { originOf: (id) => id, decisions }).drafts;
  const silent = merge([]).flatMap(({ title, mentions }) => [
    ...(haveDayInCommon(given(mentions)) ? [] : [`dates clash: ${title}`]),
    ...(contradicts(mentions) ? [`told and denied: ${title}`] : []),
  ]);
  const decisions = joined.flatMap(([i, j]): Decision[] => {
    const [one, other] = [all[i % all.length]!.mention, all[j % all.length]!.mention];
    return one === other ? [] : [{ kind: 'same', a: [at(one)], b: [at(other)] }];
  });
  const unsaid = merge(decisions).flatMap(({ title, mentions, agreement }) =>
    haveDayInCommon(given(mentions)) || agreement.text.includes('differ')
      ? []
      : [`dates clash, unsaid: ${title}: ${agreement.text}`],
  );
  return [...silent, ...unsaid];
}

const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 2 });

test('what cannot both be true is not merged silently', () => {
  const any = fc
    .array(article, { minLength: 2, maxLength: 7 })
    .map((list) => list.map(({ telling, a, b, when, on }) => ({ text: telling(a, b, when), on })));
  fc.assert(
    fc.property(any, pairs, (texts, joined) => {
      expect(faultsOf(texts, joined)).toEqual([]);
    }),
    { numRuns: 120, seed: 11 },
  );
});

test('nor where all tell of the same two in the same words', () => {
  const same = fc
    .record({
      telling: fc.constantFrom(...tellings),
      list: fc.array(article, { minLength: 2, maxLength: 7 }),
    })
    .map(({ telling, list }) =>
      list.map(({ when, on }, i) => ({ text: (i % 3 ? telling : tellings[3]!)('Chad', 'Mali', when), on })),
    );
  fc.assert(
    fc.property(same, pairs, (texts, joined) => {
      expect(faultsOf(texts, joined)).toEqual([]);
    }),
    { numRuns: 120, seed: 12 },
  );
});
