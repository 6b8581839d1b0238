import { assignIdentities, type ExistingEvent } from '@/lib/core/merging';
import type { Mention } from '@/lib/core/model';

/** A mention at a place of a source; its date plays no part. */
function at(sourceId: string, start: number): Mention {
  return {
    sourceId,
    start,
    end: start + 50,
    quote: '',
    time: { start: start + 10, end: start + 14, text: '2019', type: 'DATE', value: '2019' },
    date: null,
    resolution: 'unresolved',
    derivation: [],
    title: '',
    kind: 'event',
    participants: [],
    places: [],
    action: null,
    prominence: 2,
  };
}
const draft = (...mentions: Mention[]) => ({ mentions });
const event = (id: string, mentions: Mention[], more: Partial<ExistingEvent> = {}): ExistingEvent => ({
  id,
  entry: 'extracted',
  edited: [],
  status: 'published',
  mentions: mentions.map(({ sourceId, time }) => ({ sourceId, timeStart: time.start, timeEnd: time.end })),
  ...more,
});

const a = at('s1', 0);
const b = at('s2', 100);
const c = at('s3', 200);

test('what is found again keeps its id', () => {
  expect(assignIdentities([event('e1', [a]), event('e2', [b])], [draft(b), draft(a)])).toMatchObject({
    kept: [
      { id: 'e2', draft: draft(b) },
      { id: 'e1', draft: draft(a) },
    ],
    created: [],
    vanished: [],
  });
});

test('a new source joins an event without changing its id', () => {
  expect(assignIdentities([event('e1', [a, b])], [draft(a, b, c)])).toMatchObject({
    kept: [{ id: 'e1' }],
    created: [],
    vanished: [],
  });
});

test('two events that become one: the larger share keeps its id, the other says where it went', () => {
  expect(assignIdentities([event('e1', [a]), event('e2', [b, c])], [draft(a, b, c)])).toMatchObject({
    kept: [{ id: 'e2' }],
    vanished: [{ id: 'e1', into: 'e2' }],
  });
});

test('among equals the one that people edited keeps its id', () => {
  expect(
    assignIdentities([event('e1', [a]), event('e2', [b], { edited: ['title'] })], [draft(a, b)]),
  ).toMatchObject({
    kept: [{ id: 'e2' }],
    vanished: [{ id: 'e1', into: 'e2' }],
  });
});

test('one event that becomes two: the larger part keeps the id', () => {
  expect(assignIdentities([event('e1', [a, b, c])], [draft(a), draft(b, c)])).toMatchObject({
    kept: [{ id: 'e1', draft: draft(b, c) }],
    created: [draft(a)],
    vanished: [],
  });
});

test('an event whose mentions are gone went nowhere; one whose mentions scattered neither', () => {
  const result = assignIdentities(
    [
      event('gone', [at('s9', 0)]),
      event('e1', [a, at('s4', 0)]),
      event('e2', [b, at('s4', 9)]),
      event('split', [at('s1', 500), at('s2', 500)]),
    ],
    [draft(a, at('s4', 0), at('s1', 500)), draft(b, at('s4', 9), at('s2', 500))],
  );
  expect(result.vanished).toEqual([
    { id: 'gone', into: null },
    { id: 'split', into: null },
  ]);
});

test('events entered by hand never vanish, and come first where a person gave them mentions', () => {
  const [m1, m2] = [event('m1', [], { entry: 'manual' }), event('m2', [a], { entry: 'manual' })];
  const told = event('e1', [a, b, c], { edited: ['title'] });
  expect(assignIdentities([m1, m2, told], [draft(a, b, c)])).toEqual({
    kept: [{ id: 'm2', draft: draft(a, b, c) }],
    created: [],
    vanished: [{ id: 'e1', into: 'm2' }],
  });
  expect(assignIdentities([m1, m2], [draft(b)])).toEqual({ kept: [], created: [draft(b)], vanished: [] });
});

test('an event that a person prefers keeps its id before larger ones', () => {
  const old = [event('e1', [a, b]), event('e2', [c])];
  const isPreferred = (id: string) => id === 'e2';
  expect(assignIdentities(old, [draft(a, b, c)], isPreferred).kept[0]?.id).toBe('e2');
  expect(assignIdentities(old, [draft(a, b, c)]).kept[0]?.id).toBe('e1');
});

test('sentences that go on with one date count as one', () => {
  const [one, two] = [event('e1', [a, a, a]), event('e2', [b, c])];
  const result = assignIdentities([one, two], [draft(a, a, a, b, c)]);
  expect(result).toMatchObject({ kept: [{ id: 'e2' }], vanished: [{ id: 'e1', into: 'e2' }] });
});

test('the order of the old events changes nothing', () => {
  const old = [event('e3', [c]), event('e1', [a]), event('e2', [b])];
  const drafts = [draft(a, b, c)];
  expect(assignIdentities(old.toReversed(), drafts).kept).toEqual(assignIdentities(old, drafts).kept);
});
