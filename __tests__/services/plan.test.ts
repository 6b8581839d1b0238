/** What a rebuild would write, worked out without a database. */
import type { EventDraft, Mention } from '@/lib/core/model';
import { type Plan, planRebuild, type State, type Wanted } from '@/lib/services/rebuild/plan';
import type { EventRecord } from '@/lib/store/events';

const TEXT = 'One thing happened in 1990. Another thing happened in 1991. A third in 1992.';

function mention(start: number, over: Partial<Mention> = {}): Mention {
  return {
    sourceId: 's1',
    start,
    end: start + 10,
    quote: TEXT.slice(start, start + 10),
    time: { start: start + 2, end: start + 6, text: '1990', type: 'DATE', value: '1990' },
    date: null,
    resolution: 'unresolved',
    derivation: [],
    title: `Told at ${start}`,
    kind: 'event',
    participants: [],
    places: [],
    action: null,
    prominence: 2,
    ...over,
  };
}

const draft = (...mentions: Mention[]): EventDraft => ({
  title: mentions[0]?.title ?? '',
  date: null,
  resolution: 'unresolved',
  kind: 'event',
  mentions,
  reasons: [],
  participants: [],
  places: [],
  agreement: { sources: 1, independent: 1, text: '1 source' },
  salience: 0.5,
  salienceParts: [],
});

const [a, b, c] = [mention(0), mention(20), mention(40)];

const all = (...mentions: Mention[]): Wanted[] =>
  mentions.map((one) => ({ mention: one, leftOut: null, prefix: '', suffix: '' }));

const built = (...events: EventDraft[]): EventDraft[] => events;

let n = 0;
const newId = () => `new${(n += 1)}`;
beforeEach(() => {
  n = 0;
});

const now = new Date(0);
const empty: State = { mentions: [], events: [], links: [] };

/** The state that a plan leaves, as the database would hold it. */
function after(state: State, plan: Plan): State {
  const events = new Map(state.events.map((event) => [event.id, event]));
  for (const event of plan.newEvents)
    events.set(event.id, { ...event, version: 1, createdAt: now, updatedAt: now });
  for (const event of plan.changedEvents) events.set(event.id, { ...event, version: event.version + 1 });
  for (const event of plan.refreshedEvents) events.set(event.id, event);
  for (const id of plan.goneEvents) events.delete(id);
  const mentions = new Map(state.mentions.map((record) => [record.id, record]));
  for (const record of [...plan.newMentions, ...plan.changedMentions, ...plan.placedMentions])
    mentions.set(record.id, record);
  for (const id of plan.goneMentions) mentions.delete(id);
  return { ...state, events: [...events.values()], mentions: [...mentions.values()] };
}

const plan = (state: State, wanted: Wanted[], drafts: EventDraft[], without?: string) =>
  planRebuild('t', state, wanted, drafts, { newId, without });
const apply = (state: State, wanted: Wanted[], drafts: EventDraft[]) =>
  after(state, plan(state, wanted, drafts));
const edited = (state: State, id: string, over: Partial<EventRecord>): State => ({
  ...state,
  events: state.events.map((event) => (event.id === id ? { ...event, ...over } : event)),
});
const idOf = (state: State, at: Mention) =>
  state.mentions.find(({ start }) => start === at.start)?.eventId ?? '';

it('writes nothing where nothing changed', () => {
  const timeline = built(draft(a), draft(b, c));
  const state = apply(empty, all(a, b, c), timeline);
  expect(state.events).toHaveLength(2);
  expect(plan(state, all(a, b, c), timeline)).toMatchObject({
    newEvents: [],
    changedEvents: [],
    refreshedEvents: [],
    merged: [],
    goneEvents: [],
    newMentions: [],
    changedMentions: [],
    placedMentions: [],
    goneMentions: [],
    entityLists: [],
  });
});

it('counts no version up for what is only computed', () => {
  const state = apply(empty, all(a), built(draft(a)));
  const next = plan(state, all(a), built({ ...draft(a), salience: 0.9 }));
  expect(next.changedEvents).toEqual([]);
  expect(next.refreshedEvents).toMatchObject([{ salience: 0.9, version: 1 }]);
});

it('leads a merged event to the one that took it, and gives it a new id when they part', () => {
  const apart = apply(empty, all(a, b, c), built(draft(a, c), draft(b)));
  const [large, small] = [idOf(apart, a), idOf(apart, b)];
  const merged = plan(apart, all(a, b, c), built(draft(a, b, c)));
  expect(merged.merged).toEqual([{ from: small, into: large }]);
  expect(merged.goneEvents).toEqual([]);
  const one = after(apart, merged);
  expect(one.events.find(({ id }) => id === small)).toMatchObject({ mergedIntoId: large });
  const again = apply(one, all(a, b, c), built(draft(a, c), draft(b)));
  expect(idOf(again, a)).toBe(large);
  expect(again.events.filter(({ mergedIntoId }) => mergedIntoId === null)).toHaveLength(2);
});

it('keeps the event that a person edited when it merges with one that has more mentions', () => {
  const apart = apply(empty, all(a, b, c), built(draft(a, c), draft(b)));
  const small = idOf(apart, b);
  const state = edited(apart, small, { title: 'As a person put it', edited: ['title'] });
  const one = apply(state, all(a, b, c), built(draft(a, b, c)));
  expect(idOf(one, a)).toBe(small);
  expect(one.events.find(({ id }) => id === small)).toMatchObject({
    title: 'As a person put it',
    mergedIntoId: null,
  });
});

it('does not hide a published event that merges with a rejected one', () => {
  const apart = apply(empty, all(a, b, c), built(draft(a, c), draft(b)));
  const [rejected, shown] = [idOf(apart, a), idOf(apart, b)];
  const state = edited(apart, rejected, { status: 'rejected', edited: ['status'] });
  const one = apply(state, all(a, b, c), built(draft(a, b, c)));
  expect(idOf(one, a)).toBe(shown);
  expect(one.events.find(({ id }) => id === shown)).toMatchObject({ status: 'published' });
});

it('keeps every part of a rejected event rejected when it is split', () => {
  const whole = apply(empty, all(a, b), built(draft(a, b)));
  const state = edited(whole, idOf(whole, a), { status: 'rejected', edited: ['status'] });
  const parts = apply(state, all(a, b), built(draft(a), draft(b)));
  expect(parts.events.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

it('keeps a mention that merging placed nowhere, without an event', () => {
  const state = apply(empty, all(a, b), built(draft(a)));
  expect(state.mentions.map(({ start, eventId }) => [start, eventId !== null])).toEqual([
    [a.start, true],
    [b.start, false],
  ]);
});

it('lets an event go with its mention, but not what a person decided about it', () => {
  const two = apply(empty, all(a, b), built(draft(a), draft(b)));
  const state = edited(two, idOf(two, b), { edited: ['title'] });
  const gone = plan(state, all(), built());
  expect(gone.goneEvents).toEqual([idOf(two, a)]);
  // Unless the article itself goes.
  const without = plan(state, all(), built(), 's1');
  expect(without.goneEvents.toSorted()).toEqual([idOf(two, a), idOf(two, b)].toSorted());
});

it('changes none of its input', () => {
  const freeze = <T>(value: T): T => {
    if (value && typeof value === 'object' && !Object.isFrozen(value) && !(value instanceof Date)) {
      Object.freeze(value);
      for (const part of Object.values(value)) freeze(part);
    }
    return value;
  };
  const state = freeze(apply(empty, all(a, b, c), built(draft(a, c), draft(b))));
  expect(() => plan(state, freeze(all(a, b, c)), freeze(built(draft(a, b, c))))).not.toThrow();
});
