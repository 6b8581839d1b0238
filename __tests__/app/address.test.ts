import * as fc from 'fast-check';
import {
  filterParameters,
  isFiltered,
  printAddress,
  readAddress,
  WHOLE,
} from '@/app/_components/timeline/address';
import { dayNumber, isoDay } from '@/app/_components/time/days';
import { LANES, MENTION_KINDS, PRECISIONS, RESOLUTIONS, STATUSES } from '@/lib/schemas/lists';
import { type ViewFilter, viewFilter, windowQuery } from '@/lib/schemas/window';

const read = (address: string) => readAddress(new URLSearchParams(address));

describe('an address is read', () => {
  test('with every part of a view', () => {
    const { view, problems } = read(
      'q=talks+in+Baku&from=1991&to=2024-08&tag=talks&tag=war&place=Baku&participant=Ilham+Aliyev&source=01a2&status=draft' +
        '&resolution=computed&resolution=inferred&precision=day&kind=plan&independent=2&salience=0.5&known=2024-08-19' +
        '&view=2023-01-01/2023-12-31&lanes=place&event=e1',
    );
    expect(problems).toEqual([]);
    expect(view).toEqual({
      filter: {
        q: 'talks in Baku',
        from: '1991',
        to: '2024-08',
        tag: ['talks', 'war'],
        place: ['Baku'],
        participant: ['Ilham Aliyev'],
        source: ['01a2'],
        status: 'draft',
        resolution: ['computed', 'inferred'],
        precision: ['day'],
        kind: ['plan'],
        independent: 2,
        salience: 0.5,
        known: '2024-08-19',
      },
      stretch: { from: dayNumber('2023-01-01'), to: dayNumber('2023-12-31') },
      lanes: 'place',
      undated: 1,
      event: 'e1',
    });
  });

  test('and is nothing where it is empty, or its fields are', () => {
    expect(read('')).toEqual({ view: WHOLE, problems: [] });
    expect(read('q=&from=+&tag=&view=')).toEqual({ view: WHOLE, problems: [] });
    expect(isFiltered(WHOLE.filter)).toBe(false);
  });

  test('before year 1, and in years of more than four digits', () => {
    const { view } = read('from=-0043&view=-10000-01-01/-0043-03-15');
    expect(view.filter.from).toBe('-0043');
    expect(printAddress(view)).toBe('?from=-0043&view=-10000-01-01/-0043-03-15');
  });

  test.each([
    ['from=soon', 'from', 'is no day, month or year: 2023-09-19, 2023-09 or 2023'],
    ['from=2023-02-30', 'from', 'is no date of the calendar'],
    ['to=2023-13', 'to', 'is no date of the calendar'],
    ['from=2024&to=2023', 'to', 'lies before the beginning'],
    ['status=open', 'status', 'is none of published, draft, rejected'],
    ['resolution=guessed', 'resolution', 'is none that can be chosen'],
    ['independent=0', 'independent', 'is no whole number from 1 to 1000'],
    ['independent=1.5', 'independent', 'is no whole number from 1 to 1000'],
    ['salience=2', 'salience', 'is no number from 0 to 1'],
    ['salience=1e-1', 'salience', 'is no number from 0 to 1'],
    ['known=2024-08', 'known', 'is no day of the calendar'],
    ['known=2023-02-29', 'known', 'is no day of the calendar'],
    ['view=2024-01-01', 'view', 'is no stretch of days, YYYY-MM-DD/YYYY-MM-DD'],
    ['view=2024-01-02/2024-01-01', 'view', 'is no stretch of days, YYYY-MM-DD/YYYY-MM-DD'],
    ['view=2024-01-01/2024-02-31', 'view', 'is no stretch of days, YYYY-MM-DD/YYYY-MM-DD'],
    ['lanes=colour', 'lanes', 'is none of none, tag, place, participant, source'],
    ['colour=red', 'colour', 'is for no filter of this timeline'],
    ['q=a%00b', 'q', 'holds a character that is no text'],
    ['q=one&q=two', 'q', 'is a second value where one is taken'],
  ])('%s is told and left out, the rest counts', (bad, field, message) => {
    const { view, problems } = read(`${bad}&place=Baku`);
    expect(problems.map((problem) => [problem.field, problem.message])).toEqual([[field, message]]);
    expect(view.filter.place).toEqual(['Baku']);
    const kept = new URLSearchParams(printAddress(view)).getAll(field);
    const asked = new URLSearchParams(bad).getAll(field);
    expect(kept).toEqual(asked.slice(0, asked.length - 1));
  });

  test('with at most twenty names of a kind, each once', () => {
    const names = Array.from({ length: 23 }, (_, i) => `tag=${i}`).join('&');
    const { view, problems } = read(`${names}&tag=1`);
    expect(view.filter.tag).toHaveLength(20);
    expect(problems).toHaveLength(4);
    expect(read('tag=a&tag=a').view.filter.tag).toEqual(['a']);
  });
});

const days = fc.integer({ min: dayNumber('-9999-01-01'), max: dayNumber('9999-12-31') });
const names = fc.uniqueArray(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((name) => name.trim() === name && !name.includes('\0')),
  { maxLength: 5 },
);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const filters: fc.Arbitrary<ViewFilter> = fc
  .record({
    q: maybe(names.map((words) => words.join(' ').trim()).filter((words) => words !== '')),
    from: maybe(days.map(isoDay)),
    to: maybe(days.map((day) => isoDay(day).slice(0, -3))),
    tag: names,
    place: names,
    participant: names,
    source: names,
    status: maybe(fc.constantFrom(...STATUSES)),
    resolution: fc.subarray([...RESOLUTIONS]),
    precision: fc.subarray([...PRECISIONS]),
    kind: fc.subarray([...MENTION_KINDS]),
    independent: maybe(fc.integer({ min: 1, max: 1000 })),
    salience: maybe(fc.integer({ min: 1, max: 100 }).map((hundredths) => hundredths / 100)),
    known: maybe(days.map(isoDay)),
  })
  .map((filter) =>
    filter.from !== undefined && filter.to !== undefined ? { ...filter, to: undefined } : filter,
  );
const views = fc.record({
  filter: filters,
  stretch: fc.option(
    fc.oneof(
      fc.tuple(days, days).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      fc.tuple(days, fc.integer({ min: 2, max: 9 })).map(([day, page]) => ({ from: day, to: day, page })),
    ),
  ),
  lanes: fc.constantFrom(...LANES),
  event: fc.option(fc.uuid()),
  undated: fc.integer({ min: 1, max: 9 }),
});

test('what is printed is read as it was', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(read(printAddress(view))).toEqual({ view, problems: [] });
    }),
  );
});

/** As routes take it: several values as an array. */
function asQuery(parameters: readonly (readonly [string, string])[]) {
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of parameters) {
    const many = ['tag', 'place', 'participant', 'source', 'resolution', 'precision', 'kind'].includes(name);
    query[name] = many ? [query[name] ?? [], value].flat() : value;
  }
  return query;
}

test('whatever anybody writes into an address, what is kept the services take', () => {
  const values = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '2023',
      '2023-09',
      '2023-02-31',
      '-0043',
      '0',
      '1',
      '0.5',
      'day',
      'plan',
      'draft',
      'stated',
      '2024-01-01/2023-01-01',
      '-0000-01-01',
    ),
  );
  const written = fc.array(
    fc.tuple(fc.constantFrom(...Object.keys(WHOLE.filter), 'view', 'lanes', 'event', 'other'), values),
  );
  fc.assert(
    fc.property(written, (parameters) => {
      const { view } = readAddress(parameters);
      const taken = viewFilter.safeParse(asQuery(filterParameters(view.filter)));
      expect(taken.error).toBeUndefined();
      expect(taken.data).toEqual(JSON.parse(JSON.stringify(view.filter)));
      const { view: stretch, lanes } = Object.fromEntries(new URLSearchParams(printAddress(view)));
      expect(windowQuery.safeParse({ view: stretch, lanes }).error).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});
