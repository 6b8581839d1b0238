/** Grouping what a change affects gives what grouping everything gives, in whatever order sources come and go. */
import * as fc from 'fast-check';
import {
  affectedBy,
  type Decision,
  type Draft,
  type Merged,
  mergeMentions,
  type MentionPosition,
  type Suggestion,
  type Told,
} from '@/lib/core/merging';
import { readArticle } from '@/lib/core/pipeline';
import { MemoryLookup } from './lookup';

const who = ['Chad', 'Mali', 'Awa Keita', 'Rosa Vega', 'Nordwind'];
const sentences = fc
  .record({
    a: fc.constantFrom(...who),
    b: fc.constantFrom(...who),
    what: fc.constantFrom(
      (a: string, b: string, when: string) => `${a} attacked ${b} ${when}.`,
      (a: string, b: string, when: string) => `${a} did not attack ${b} ${when}.`,
      (a: string, b: string, when: string) => `${a} attacked ${b} ${when}. It also burned the fields.`,
      (a: string, b: string, when: string) =>
        `${when[0]?.toUpperCase()}${when.slice(1)} ${a} signed an accord with ${b} in Oslo.`,
      (a: string, b: string, when: string) => `Talks between ${a} and ${b} began ${when} in Quito.`,
      (a: string, b: string, when: string) => `Trade between ${a} and ${b} passed $4 billion ${when}.`,
    ),
    when: fc.constantFrom(
      'on 4 May 2019',
      'on 5 May 2019',
      'in May 2019',
      'in 2019',
      'in 2020',
      'on Monday',
      'in September',
      'on 12 September 2018',
      'last year',
    ),
  })
  .map(({ a, b, what, when }) => what(a, b, when));
const source = fc.record({
  texts: fc.array(sentences, { minLength: 1, maxLength: 4 }),
  publishedOn: fc.constantFrom(null, '2019-05-08', '2020-10-01'),
});

const toldOf = (
  id: string,
  { texts, publishedOn }: { texts: string[]; publishedOn: string | null },
): Told[] => {
  const text = texts.join(' ');
  const { mentions, profile } = readArticle({
    id,
    text,
    publishedOn,
    title: null,
    publisher: id,
    url: null,
    language: 'en',
  });
  return mentions.map((mention) => ({ mention, source: profile }));
};
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const originOf = (id: string) => id;
const place = ({ sourceId, timeStart, timeEnd }: MentionPosition) => `${sourceId}:${timeStart}-${timeEnd}`;
const placeOf = ({ mentions: [first] }: Draft) =>
  place({ sourceId: first!.sourceId, timeStart: first!.time.start, timeEnd: first!.time.end });

/** A timeline kept up to date change by change, as a store keeps it. */
class Kept {
  readonly lookup = new MemoryLookup();
  drafts = new Map<string, Draft>();
  decisions: Decision[] = [];
  suggestions: Suggestion[] = [];

  async change(changed: readonly Told[]): Promise<void> {
    const { told, fringe } = await affectedBy(changed, this.lookup, this.decisions);
    const merged = mergeMentions(told, { originOf, decisions: this.decisions, fringe });
    const touched = new Set(
      [...told, ...changed].map(({ mention: { sourceId, time } }) =>
        place({ sourceId, timeStart: time.start, timeEnd: time.end }),
      ),
    );
    const touches = ({ mentions }: Draft) =>
      mentions.some(({ sourceId, time }) =>
        touched.has(place({ sourceId, timeStart: time.start, timeEnd: time.end })),
      );
    for (const [key, draft] of this.drafts) if (touches(draft)) this.drafts.delete(key);
    for (const draft of merged.drafts) this.drafts.set(placeOf(draft), draft);
    this.suggestions = [
      ...this.suggestions.filter(({ a, b }) => !touched.has(place(a)) && !touched.has(place(b))),
      ...merged.suggestions,
    ];
  }

  whole(): Merged {
    return mergeMentions(this.lookup.all(), { originOf, decisions: this.decisions });
  }

  /** Suggestions by the events that they name, the best of a pair, with all that is shown of them. */
  pairs(suggestions: readonly Suggestion[]): string[] {
    const home = new Map<string, string>();
    for (const [key, { mentions }] of this.drafts)
      for (const { sourceId, time } of mentions)
        home.set(place({ sourceId, timeStart: time.start, timeEnd: time.end }), key);
    const best = new Map<string, Suggestion>();
    for (const suggestion of suggestions) {
      const { kind, a, b, score } = suggestion;
      const pair = [kind, ...[home.get(place(a)) ?? '', home.get(place(b)) ?? ''].toSorted(byText)].join(' ');
      if (score > (best.get(pair)?.score ?? Number.NEGATIVE_INFINITY)) best.set(pair, suggestion);
    }
    return [...best]
      .map(([pair, { score, reasons }]) => JSON.stringify([pair, score.toFixed(9), reasons]))
      .toSorted(byText);
  }
}

const changes = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ id: fc.nat(7), source }) },
    { weight: 2, arbitrary: fc.record({ id: fc.nat(7), source: fc.constant(null) }) },
  ),
  { minLength: 1, maxLength: 12 },
);
/** Decisions name mentions by numbers, taken from what stands at that time. */
const decided = fc.array(
  fc.record({
    after: fc.nat(12),
    kind: fc.constantFrom('same' as const, 'apart' as const),
    a: fc.nat(99),
    b: fc.nat(99),
  }),
  { maxLength: 4 },
);

test('change by change gives what all at once gives, with removals and decisions', async () => {
  await fc.assert(
    fc.asyncProperty(changes, decided, async (steps, decisions) => {
      const kept = new Kept();
      for (const [step, { id, source: content }] of steps.entries()) {
        const name = `s${id}`;
        const before = kept.lookup.remove(name);
        const now = content ? toldOf(name, content) : [];
        if (content) kept.lookup.put(name, now);
        await kept.change([...before, ...now]);
        for (const { kind, a, b } of decisions.filter(({ after }) => after === step)) {
          const all = kept.lookup.all();
          if (all.length < 2) continue;
          const [one, other] = [all[a % all.length]!, all[b % all.length]!];
          if (one === other) continue;
          const at = ({ mention: { sourceId, time } }: Told) => ({
            sourceId,
            timeStart: time.start,
            timeEnd: time.end,
          });
          kept.decisions.push({ kind, a: [at(one)], b: [at(other)] });
          await kept.change([one, other]);
        }
        const whole = kept.whole();
        const byKey = (drafts: Iterable<Draft>) =>
          [...drafts].sort((x, y) => (placeOf(x) < placeOf(y) ? -1 : 1));
        expect(byKey(kept.drafts.values())).toEqual(byKey(whole.drafts));
        expect(kept.pairs(kept.suggestions)).toEqual(kept.pairs(whole.suggestions));
      }
    }),
    { numRuns: 60, seed: 7 },
  );
}, 120_000);
