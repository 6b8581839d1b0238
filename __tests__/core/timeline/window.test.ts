/** Windows of time over columns: against the plainest way to say the same, on made-up timelines. */
import * as fc from 'fast-check';
import { MENTION_KINDS, STATUSES } from '@/lib/core/model';
import { dayOf, dayString, parseEdtf } from '@/lib/core/temporal';
import { neighboursOf, undatedOf } from '@/lib/core/timeline/beside';
import { type Belonging, BELONGINGS } from '@/lib/core/model';
import { EventColumns, type EventRow } from '@/lib/core/timeline/columns';
import { densityOf } from '@/lib/core/timeline/density';
import { facetValues } from '@/lib/core/timeline/facets';
import { findEvents, type Found, type Narrowing } from '@/lib/core/timeline/found';
import { cutWindow, MOST, roomOf, type WindowRequest } from '@/lib/core/timeline/window';

const DAY = 86_400_000;
/** 2001-01-01. */
const FIRST = 11_323;

function row(id: string, edtf: string | null, over: Partial<EventRow> = {}): EventRow {
  const date = edtf === null ? null : parseEdtf(edtf);
  return {
    id,
    edtf,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    precision: date?.precision ?? null,
    salience: 0.5,
    status: 'published',
    resolution: date ? 'stated' : 'unresolved',
    kind: 'event',
    independent: 1,
    manual: false,
    tag: [],
    place: [],
    participant: [],
    source: ['s1'],
    firstKnown: 0,
    lastKnown: 0,
    ...over,
  };
}

function columnsOf(rows: readonly EventRow[]): EventColumns {
  const columns = new EventColumns();
  columns.put(rows);
  columns.settle();
  return columns;
}

const idsIn = ({ ids }: EventColumns, slots: Iterable<number>) => Array.from(slots, (slot) => ids[slot]!);
const idsOf = (columns: EventColumns, { mask }: Found) =>
  idsIn(
    columns,
    columns.order.filter((slot) => mask[slot]),
  );

test('columns can be copied by the same class of another bundle', () => {
  const columns = columnsOf([row('a', '1999'), row('b', null)]);
  jest.isolateModules(() => {
    const other = jest.requireActual<typeof import('@/lib/core/timeline/columns')>(
      '@/lib/core/timeline/columns',
    );
    expect(other.EventColumns).not.toBe(EventColumns);
    const copy = new other.EventColumns(columns);
    expect([copy.find('a'), copy.find('b'), copy.dated]).toEqual([columns.find('a'), columns.find('b'), 1]);
  });
});

const two = (n: number) => String(n).padStart(2, '0');
const years = fc.integer({ min: 1900, max: 1930 });
const edtf = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  },
  { weight: 2, arbitrary: years.map(String) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: -25_000, max: -15_000 }), fc.integer({ min: 1, max: 9 }))
      .map(([day, n]) => [day, day + 2 ** n - (n % 3)].map((one) => dayString(one * DAY)).join('/')),
  },
  { weight: 1, arbitrary: years.map((y) => `${y}/..`) },
  { weight: 1, arbitrary: years.map((y) => `../${y}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(years, years).map(([a, b]) => `{${Math.min(a, b)},${Math.max(a, b) + 1}}`),
  },
  { weight: 1, arbitrary: fc.constant('-0043') },
  { weight: 1, arbitrary: fc.constant(null) },
);
const some = (values: readonly string[]) => fc.subarray([...values]);
const rows = fc
  .array(
    fc.record({
      edtf,
      salience: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
      status: fc.constantFrom(...STATUSES),
      kind: fc.constantFrom(...MENTION_KINDS),
      independent: fc.integer({ min: 0, max: 4 }),
      manual: fc.boolean(),
      tag: some(['a', 'b', 'c']),
      place: some(['Oslo', 'Bamako']),
      participant: some(['x', 'y']),
      source: some(['s1', 's2', 's3']),
      firstKnown: fc.option(fc.integer({ min: 0, max: 30 })),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map(({ edtf: date, ...over }, i) => row(`e${two(i)}`, date, over)));

const narrowing: fc.Arbitrary<Narrowing> = fc.record(
  {
    statuses: fc.subarray([...STATUSES]),
    from: fc.integer({ min: -26_000, max: -14_000 }),
    to: fc.integer({ min: -26_000, max: -14_000 }),
    having: fc.record(
      { tag: some(['a', 'b']), place: some(['Oslo', 'Nowhere']), source: some(['s1']) },
      { requiredKeys: [] },
    ),
    kind: fc.subarray([...MENTION_KINDS]),
    independent: fc.integer({ min: 1, max: 4 }),
    salience: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
    known: fc.integer({ min: 0, max: 30 }),
  },
  { requiredKeys: ['statuses'] },
);

/** The stretches in which an event can lie, in days. */
function stretches(event: EventRow): readonly (readonly [number, number])[] {
  const set = /^\{(\d+),(\d+)\}$/.exec(event.edtf ?? '');
  if (set) return [set[1]!, set[2]!].flatMap((year) => stretches(row('', year)));
  const day = (ms: number | null, open: number) => (ms === null ? open : Math.floor(ms / DAY));
  return event.edtf === null ? [] : [[day(event.earliest, -Infinity), day(event.latest, Infinity)]];
}
const liesIn = (event: EventRow, from = -Infinity, to = Infinity) =>
  stretches(event).some(([start, end]) => start <= to && end >= from);

const keeps = (n: Narrowing, event: EventRow): boolean =>
  n.statuses.includes(event.status) &&
  (n.from === undefined && n.to === undefined ? true : liesIn(event, n.from, n.to)) &&
  BELONGINGS.every((kind: Belonging) => {
    const wanted = n.having?.[kind] ?? [];
    return wanted.length === 0 || event[kind].some((value) => wanted.includes(value));
  }) &&
  (!n.kind?.length || n.kind.includes(event.kind)) &&
  event.independent >= (n.independent ?? 0) &&
  event.salience >= (n.salience ?? 0) &&
  (n.known === undefined || event.manual || (event.firstKnown !== null && event.firstKnown <= n.known));

const all: Narrowing = { statuses: STATUSES };
const views = fc
  .tuple(fc.integer({ min: -30_000, max: -10_000 }), fc.integer({ min: 0, max: 12_000 }))
  .map(([from, days]) => ({ from, to: from + days }));
const requests: fc.Arbitrary<WindowRequest> = fc.record({
  view: views,
  width: fc.integer({ min: 1, max: 3000 }),
  lanes: fc.constantFrom(null, ...BELONGINGS),
});

test('a filter finds what looking at each event finds', () => {
  fc.assert(
    fc.property(rows, narrowing, (events, asked) => {
      const columns = columnsOf(events);
      const found = findEvents(columns, asked);
      const expected = events.filter((event) => keeps(asked, event));
      expect(idsOf(columns, found).toSorted()).toEqual(expected.map(({ id }) => id));
      expect(found.count).toBe(expected.length);
      expect(found.undated).toBe(expected.filter(({ edtf: date }) => date === null).length);
    }),
  );
});

test('a window shows or counts each event in view, and says how many lie before and after', () => {
  fc.assert(
    fc.property(rows, requests, narrowing, (events, request, asked) => {
      const columns = columnsOf(events);
      const cut = cutWindow(columns, findEvents(columns, asked), request);
      const { from, to } = request.view;
      const expected = events.filter((event) => keeps(asked, event) && event.edtf !== null);
      const inView = expected.filter((event) => liesIn(event, from, to));
      expect(cut.inView).toBe(inView.length);
      expect(cut.earlier).toBe(expected.filter((e) => stretches(e).every(([, end]) => end < from)).length);
      expect(cut.later).toBe(expected.filter((e) => stretches(e).every(([start]) => start > to)).length);
      expect(cut.items.length).toBeLessThanOrEqual(from === to ? MOST : roomOf(request.width));
      const shown = idsIn(
        columns,
        cut.items.map(({ slot }) => slot),
      );
      expect(new Set(shown).size).toBe(shown.length);
      expect(inView.map(({ id }) => id)).toEqual(expect.arrayContaining(shown));
      for (const [lane, { count }] of cut.lanes.entries()) {
        const others = cut.more.filter((more) => more.lane === lane);
        const items = cut.items.filter(({ lanes }) => lanes.includes(lane)).length;
        expect(items + others.reduce((sum, more) => sum + more.count, 0)).toBe(count);
      }
      for (const more of cut.more) {
        expect(more.count).toBeGreaterThan(0);
        expect(more.from <= to && more.to >= from).toBe(true);
      }
      const perLane = cut.lanes.reduce((sum, { count }) => sum + count, 0);
      expect(perLane >= inView.length && (request.lanes !== null || perLane === inView.length)).toBe(true);
    }),
  );
});

test('what began before a day is in view as long as it lasts, to the day', () => {
  const lengths = Array.from({ length: 140 }, (_one, days) => days);
  const events = lengths.map((days) => row(`e${days}`, `2001-01-01/${dayString((FIRST + days) * DAY)}`));
  const columns = columnsOf([...events, row('open', '2001-01-01/..'), row('ever', '../2001-01-01')]);
  const found = findEvents(columns, { statuses: STATUSES });
  for (const day of [...lengths, 140, 5000]) {
    const view = { from: FIRST + day, to: FIRST + day };
    const cut = cutWindow(columns, found, { view, width: 1000, lanes: null });
    expect(
      idsIn(
        columns,
        cut.items.map(({ slot }) => slot),
      ).toSorted(),
    ).toEqual(
      [
        ...lengths.filter((days) => days >= day).map((days) => `e${days}`),
        'open',
        ...(day === 0 ? ['ever'] : []),
      ].toSorted(),
    );
  }
});

test('lanes hold the events that have their values, and the rest those that have none', () => {
  fc.assert(
    fc.property(rows, requests, (events, request) => {
      const kind = request.lanes ?? 'tag';
      const columns = columnsOf(events);
      const { lanes, items } = cutWindow(columns, findEvents(columns, all), { ...request, lanes: kind });
      const byId = new Map(events.map((event) => [event.id, event]));
      for (const { slot, lanes: own } of items) {
        const values = byId.get(columns.ids[slot]!)![kind];
        const expected = lanes.flatMap(({ value }, lane) => (value && values.includes(value) ? [lane] : []));
        expect(own.toSorted((a, b) => a - b)).toEqual(expected.length > 0 ? expected : [lanes.length - 1]);
      }
    }),
  );
});

test('neither the order in which events come nor what was there before matters', () => {
  fc.assert(
    fc.property(rows, rows, requests, fc.infiniteStream(fc.nat()), (events, before, request, mix) => {
      const shuffled = events
        .map((event) => [mix.next().value ?? 0, event] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, event]) => event);
      const once = columnsOf(events);
      const anew = columnsOf(before);
      for (const { id } of before) if (!events.some((event) => event.id === id)) anew.remove(id);
      anew.put(shuffled);
      anew.settle();
      const answer = (columns: EventColumns) => {
        const found = findEvents(columns, all);
        const { items, ...cut } = cutWindow(columns, found, request);
        return {
          ...cut,
          items: items.map(({ slot, lanes }) => [columns.ids[slot], lanes.toSorted((a, b) => a - b)]),
          order: idsIn(columns, columns.order),
          undated: idsIn(columns, undatedOf(columns, found, 5)),
          density: densityOf(columns, found, 20),
          tags: facetValues(columns, found, 'tag'),
        };
      };
      expect(answer(anew)).toEqual(answer(once));
    }),
  );
});

test('density spreads each event once, and facets count each', () => {
  fc.assert(
    fc.property(rows, narrowing, fc.integer({ min: 1, max: 300 }), (events, asked, bins) => {
      const columns = columnsOf(events);
      const found = findEvents(columns, asked);
      const { sure, vague } = densityOf(columns, found, bins);
      expect(sure).toHaveLength(bins);
      const area = [...sure, ...vague].reduce((sum, height) => sum + height, 0);
      // Heights are rounded to thousandths.
      expect(Math.abs(area - (found.count - found.undated))).toBeLessThan(bins / 1000);
      const kept = events.filter((event) => keeps(asked, event));
      for (const { value, count } of facetValues(columns, found, 'place'))
        expect(count).toBe(kept.filter(({ place }) => place.includes(value)).length);
      expect(facetValues(columns, found, 'kind').reduce((sum, { count }) => sum + count, 0)).toBe(
        kept.length,
      );
    }),
  );
});

test('neighbours are the nearest found in the order of dates', () => {
  fc.assert(
    fc.property(rows, narrowing, fc.nat(), (events, asked, n) => {
      fc.pre(events.length > 0);
      const columns = columnsOf(events);
      const found = findEvents(columns, asked);
      const order = [...columns.order];
      const place = n % order.length;
      const { previous, next } = neighboursOf(columns, found, order[place]!);
      expect(previous).toBe(order.slice(0, place).findLast((slot) => found.mask[slot]) ?? null);
      expect(next).toBe(order.slice(place + 1).find((slot) => found.mask[slot]) ?? null);
    }),
  );
});

/** So many events on consecutive days from 1900 on; salience as a hash of the number. */
const daily = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    row(`d${String(i).padStart(6, '0')}`, new Date(Date.UTC(1900, 0, 1 + i)).toISOString().slice(0, 10), {
      salience: ((i * 2_654_435_761) % 10_007) / 10_007,
    }),
  );
const first = Date.UTC(1900, 0, 1) / DAY;

test('what is shown stays while one pans a little', () => {
  const columns = columnsOf(daily(20_000));
  const found = findEvents(columns, all);
  const at = (from: number) => {
    const view = { from, to: from + 5000 };
    const { items } = cutWindow(columns, found, { view, width: 1200, lanes: null });
    return items.map(({ slot }) => columns.start.items[slot]!);
  };
  let changes = 0;
  for (let from = first + 3000; from < first + 3500; from += 10) {
    const both = (days: readonly number[]) => days.filter((day) => day >= from + 10 && day <= from + 5000);
    if (JSON.stringify(both(at(from))) !== JSON.stringify(both(at(from + 10)))) changes++;
  }
  // Where the range over which room is shared out moves on; of fifty steps.
  expect(changes).toBeLessThanOrEqual(2);
});

test('a crowd leaves room for those that stand alone', () => {
  const crowd = Array.from({ length: 5000 }, (_, i) => row(`c${i}`, '1950-06-01', { salience: 0.9 }));
  const alone = Array.from({ length: 30 }, (_, i) =>
    row(`a${i}`, String(i < 15 ? 1900 + 3 * i : 1930 + 2 * i), { salience: 0.01 }),
  );
  const columns = columnsOf([...crowd, ...alone]);
  const found = findEvents(columns, all);
  const { items } = cutWindow(columns, found, { view: found.span!, width: 1200, lanes: null });
  const shown = idsIn(
    columns,
    items.map(({ slot }) => slot),
  );
  expect(shown.filter((id) => id.startsWith('a'))).toHaveLength(30);
  expect(shown.length).toBeGreaterThan(100);
  expect(shown.length).toBeLessThanOrEqual(MOST);
});

test('the most salient of a stretch are the same as after sorting, however many lie in it', () => {
  const many = Array.from({ length: 20_000 }, (_, i) =>
    row(`e${String(i).padStart(5, '0')}`, '1950-06-01', { salience: ((i * 7919) % 4001) / 4001 }),
  );
  const columns = columnsOf(many);
  const { track } = findEvents(columns, all);
  const place = fc.integer({ min: 0, max: many.length });
  const ordered = many.map((_, i) => i).sort((a, b) => many[b]!.salience - many[a]!.salience || a - b);
  fc.assert(
    fc.property(place, place, fc.integer({ min: 1, max: 30 }), (a, b, count) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const expected = ordered.filter((i) => i >= from && i < to).slice(0, count);
      expect(track.best(from, to, count).toSorted((x, y) => x - y)).toEqual(
        expected.toSorted((x, y) => x - y),
      );
    }),
  );
});

test('the pages of a day hold each of its events once, the most salient first', () => {
  const crowd = Array.from({ length: 2 * MOST + 50 }, (_, i) =>
    row(`c${String(i).padStart(4, '0')}`, i % 7 === 0 ? '1950' : '1950-06-01', {
      salience: ((i * 2_654_435_761) % 10_007) / 10_007,
      tag: i % 3 === 0 ? ['rail'] : [],
    }),
  );
  const columns = columnsOf([...crowd, row('before', '1950-05-31'), row('after', '1950-06-02')]);
  const found = findEvents(columns, all);
  const day = dayOf('1950-06-01')!;
  const weight = new Map(crowd.map(({ id, salience }) => [id, salience]));
  for (const lanes of [null, 'tag'] as const) {
    const pages = [1, 2, 3, 4].map((page) =>
      cutWindow(columns, found, { view: { from: day, to: day }, width: 390, lanes, page }),
    );
    expect(pages.map(({ items }) => items.length)).toEqual([MOST, MOST, 50, 0]);
    const ids = pages.map(({ items }) =>
      idsIn(
        columns,
        items.map(({ slot }) => slot),
      ),
    );
    expect(ids.flat().toSorted()).toEqual(crowd.map(({ id }) => id));
    const weights = ids.map((page) => page.map((id) => weight.get(id)!));
    expect(Math.min(...weights[0]!)).toBeGreaterThanOrEqual(Math.max(...weights[1]!));
    expect(Math.min(...weights[1]!)).toBeGreaterThanOrEqual(Math.max(...weights[2]!));
    const left = pages.map(({ more }) => more.reduce((sum, { count }) => sum + count, 0));
    expect(left).toEqual([MOST + 50, 50, 0, 0]);
    expect(pages.map(({ inView }) => inView)).toEqual(Array(4).fill(crowd.length));
  }
});

test('the pages of the undated hold each once', () => {
  const columns = columnsOf(Array.from({ length: 12 }, (_, i) => row(`u${i}`, null, { salience: i / 12 })));
  const found = findEvents(columns, all);
  const pages = [1, 2, 3, 4].map((page) => idsIn(columns, undatedOf(columns, found, 5, page)));
  expect(pages.map((page) => page.length)).toEqual([5, 5, 2, 0]);
  expect(new Set(pages.flat()).size).toBe(12);
  expect(pages[0]).toContain('u11');
});

test('all are shown where all have room', () => {
  const columns = columnsOf(daily(MOST));
  const found = findEvents(columns, all);
  const cut = cutWindow(columns, found, {
    view: { from: first - 100, to: first + 500 },
    width: 1200,
    lanes: null,
  });
  expect(cut.items).toHaveLength(MOST);
  expect(cut.more).toEqual([]);
});
