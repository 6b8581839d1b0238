import { NO_FILTER } from '@/app/_components/timeline/address';
import { inForce } from '@/app/_components/timeline/filters/words';
import { groupsOf } from '@/app/_components/timeline/groups';
import { piecesOf } from '@/app/_components/timeline/highlighted';
import { itemOf } from '@/app/_components/timeline/item';
import { rowOf } from '@/app/_components/timeline/row';
import { windowStore } from '@/app/_components/timeline/window-store';
import { besides, isWhole, windowQuery, withBesides, withItem } from '@/app/_components/timeline/windows';
import type { TimelineWindow } from '@/lib/schemas/window';
import { date, event, year } from './fixtures/events';

const on = (day: string, id = day) => itemOf(event(id, `Event of ${day}`, date(day, day, day, day)));
const stretch = (from: string, to: string) => ({ from, to });

function windowOf(from: string, to: string, more: Partial<TimelineWindow> = {}): TimelineWindow {
  return {
    view: stretch(from, to),
    span: stretch(from, to),
    counts: { found: 0, undated: 0, inView: 0, earlier: 0, later: 0 },
    lanes: [{ value: null, label: 'All events', count: 0 }],
    items: [],
    more: [],
    undated: [],
    ...more,
  };
}

describe('headings of the list', () => {
  const headings = (from: string, to: string, days: readonly string[], more: TimelineWindow['more'] = []) =>
    groupsOf(
      days.map((day) => rowOf(on(day))),
      windowOf(from, to, { more }),
    ).map(({ heading, rows, more: hidden }) => [
      heading,
      rows.length,
      hidden && `${hidden.count} ${hidden.where}`,
    ]);

  test.each([
    ['2020-03-01', '2020-03-20', '2020-03-05', '5 March 2020'],
    ['2020-01-01', '2020-12-31', '2020-03-05', 'March 2020'],
    ['1991-01-01', '2024-12-31', '2020-03-05', '2020'],
    ['1800-01-01', '2024-12-31', '2020-03-05', '2020s'],
    ['1500-01-01', '2024-12-31', '2020-03-05', '21st century'],
    ['1500-01-01', '2024-12-31', '1900-12-31', '19th century'],
    ['-0300-01-01', '2024-12-31', '-0043-03-15', '1st century BC'],
    ['-0300-01-01', '2024-12-31', '-0099-03-15', '1st century BC'],
    ['-0300-01-01', '2024-12-31', '-0100-03-15', '2nd century BC'],
    ['-0100-01-01', '0050-12-31', '-0043-03-15', '40s BC'],
    ['-0100-01-01', '0050-12-31', '-0003-03-15', 'years 1 to 9 BC'],
    ['-0100-01-01', '0050-12-31', '0009-03-15', 'years 1 to 9'],
    ['-0020-01-01', '0020-12-31', '0000-03-15', '1 BC'],
  ])('from %s to %s, %s stands under %s', (from, to, day, heading) => {
    expect(headings(from, to, [day])).toEqual([[heading, 1, null]]);
  });

  test('what had no room is counted where it begins, also where nothing is listed', () => {
    const more = [
      { lane: 0, from: '2019-01-01', to: '2019-06-30', count: 3 },
      { lane: 0, from: '2019-07-01', to: '2019-12-31', count: 4 },
      { lane: 0, from: '2021-07-01', to: '2022-06-30', count: 5 },
    ];
    expect(headings('2010-01-01', '2024-12-31', ['2019-02-03', '2020-01-01'], more)).toEqual([
      ['2019', 1, '7 in 2019'],
      ['2020', 1, null],
      ['2021', 0, '5 from 2021 to 2022'],
    ]);
  });

  test('what began before the view stands first, with its full date', () => {
    const rows = [rowOf(itemOf(event('y', 'Y', year(2019)))), rowOf(on('2020-05-06'))];
    const [before, may] = groupsOf(rows, windowOf('2020-05-01', '2020-08-31'));
    expect([before?.heading, before?.saysYear]).toEqual(['From before May 2020', false]);
    expect([may?.heading, may?.saysYear]).toEqual(['May 2020', true]);
  });

  test('in lanes nobody adds up: an event may be in several', () => {
    const lanes = ['Baku', 'Ganja'].map((value) => ({ value, label: value, count: 1 }));
    const more = [{ lane: 1, from: '2019-01-01', to: '2019-06-30', count: 3 }];
    const [group] = groupsOf([], windowOf('2010-01-01', '2024-12-31', { lanes, more }));
    expect(group?.more?.count).toBe(null);
  });
});

describe('searched words', () => {
  const hits = (text: string, search?: string) =>
    piecesOf(text, search)
      .map(({ piece, hit }) => (hit ? `[${piece}]` : piece))
      .join('');

  test.each([
    ['Talks on talking shops', 'talk', '[Talk]s on [talk]ing shops'],
    ['İlham Əliyev in Bakı', 'ilham', '[İlham] Əliyev in Bakı'],
    ['The café closed', 'cafe clo', 'The [café] [clo]sed'],
    ['The cafe\u0301 closed', 'café', 'The [cafe\u0301] closed'],
    ['A stalk', 'talk', 'A stalk'],
    ['Nothing', '', 'Nothing'],
    ['(a+b)*', 'a+b', '([a]+[b])*'],
  ])('%s, %s', (text, search, marked) => {
    expect(hits(text, search)).toBe(marked);
  });
});

describe('windows', () => {
  const days = (from: number, to: number) => ({ from, to });

  test('besides one lie two as long', () => {
    expect(besides(days(10, 19))).toEqual({ left: days(0, 9), right: days(20, 29) });
  });

  test('a view with a margin around all is all; one that leaves something out is not', () => {
    const span = days(0, 1000);
    expect(isWhole(days(-100, 1100), span)).toBe(true);
    expect(isWhole(days(1, 1100), span)).toBe(false);
    expect(isWhole(days(-2000, 3000), span)).toBe(false);
  });

  test('what is known besides is added once, in order, in the lanes of the window', () => {
    const lanes = (...values: (string | null)[]) =>
      values.map((value) => ({ value, label: value ?? 'rest', count: 1 }));
    const here = windowOf('2020-01-01', '2020-12-31', {
      lanes: lanes('Baku', null),
      items: [{ ...on('2020-06-01'), lanes: [0] }],
    });
    const left = windowOf('2019-01-01', '2019-12-31', {
      lanes: lanes('Ganja', 'Baku', null),
      items: [
        { ...on('2019-06-01'), lanes: [1, 0] },
        { ...on('2020-06-01'), lanes: [1] },
      ],
      more: [
        { lane: 1, from: '2019-01-01', to: '2019-02-01', count: 2 },
        { lane: 1, from: '2019-12-15', to: '2020-01-15', count: 2 },
      ],
    });
    const wide = withBesides(here, [left]);
    expect(wide.items.map(({ id, lanes: at }) => [id, at])).toEqual([
      ['2019-06-01', [0, 1]],
      ['2020-06-01', [0]],
    ]);
    expect(wide.more).toEqual([{ lane: 0, from: '2019-01-01', to: '2019-02-01', count: 2 }]);
  });

  test('the opened event has a place where it can lie in view, and no second one', () => {
    const here = windowOf('2020-01-01', '2020-12-31', { items: [on('2020-06-01')] });
    expect(withItem(here, on('2020-03-01'), []).items.map(({ id }) => id)).toEqual([
      '2020-03-01',
      '2020-06-01',
    ]);
    const lanes = ['rail', 'trade', null].map((value) => ({ value, label: value ?? 'Other', count: 0 }));
    const placed = (names: string[]) => withItem({ ...here, lanes }, on('2020-03-01'), names).items[0]?.lanes;
    expect(placed(['Ana', 'trade', 'Oslo'])).toEqual([1]);
    expect(placed(['Ana'])).toEqual([2]);
    expect(withItem(here, on('2020-06-01'), [])).toBe(here);
    expect(withItem(here, on('2021-03-01'), [])).toBe(here);
  });

  test('are asked with every part of the view', () => {
    const filter = { ...NO_FILTER, q: 'a b', place: ['Baku', 'Ganja'] };
    expect(windowQuery({ filter, stretch: days(0, 30), lanes: 'tag', undated: 1 }, 800)).toBe(
      'window?q=a+b&place=Baku&place=Ganja&view=1970-01-01%2F1970-01-31&lanes=tag&width=800',
    );
    const day = { ...days(0, 0), page: 2 };
    expect(windowQuery({ filter: NO_FILTER, stretch: day, lanes: 'none', undated: 3 }, 800)).toBe(
      'window?view=1970-01-01%2F1970-01-01&page=2&undated=3&width=800',
    );
  });
});

describe('the store of answers', () => {
  const never = new AbortController().signal;
  function served(answers: Record<string, Response | (() => Response)>) {
    const asked: string[] = [];
    const time = { now: 0 };
    const store = windowStore(
      '/api',
      async (address) => {
        asked.push(address);
        const answer = answers[address];
        return (typeof answer === 'function' ? answer() : answer) ?? new Response('no JSON', { status: 502 });
      },
      () => time.now,
    );
    return { store, asked, time };
  }

  test('asks once a minute', async () => {
    const { store, asked, time } = served({ '/api/window?a': () => Response.json({ a: 1 }) });
    expect(store.known('window?a')).toBeUndefined();
    expect(await store.ask('window?a', never)).toEqual({ a: 1 });
    expect(await store.ask('window?a', never)).toEqual({ a: 1 });
    expect(asked).toHaveLength(1);
    time.now = 60_001;
    await store.ask('window?a', never);
    expect(asked).toHaveLength(2);
  });

  test('tells what the server says is wrong, and keeps no failure', async () => {
    const { store, asked } = served({
      '/api/window?bad': () => Response.json({ detail: 'view ends before it begins' }, { status: 400 }),
    });
    await expect(store.ask('window?bad', never)).rejects.toThrow('view ends before it begins');
    await expect(store.ask('window?none', never)).rejects.toThrow('The server answered 502.');
    await expect(store.ask('window?bad', never)).rejects.toThrow('ends');
    expect(asked).toHaveLength(3);
  });

  test('holds no more than some answers', async () => {
    const { store } = served(
      Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`/api/${i}`, () => Response.json({ i })])),
    );
    for (let i = 0; i < 40; i++) await store.ask(String(i), never);
    expect(store.known('0')).toBeUndefined();
    expect(store.known('39')).toEqual({ i: 39 });
  });
});

test('each filter in force is said, and the view without it is the rest', () => {
  const filter = { ...NO_FILTER, q: 'talks', place: ['Baku', 'Ganja'], source: ['s1'], known: '2024-08-19' };
  const said = inForce(filter, () => 'Daily: A meeting');
  expect(said.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Search: “talks”',
    'Place: Baku',
    'Place: Ganja',
    'Article: Daily: A meeting',
    'As known on: 19 August 2024',
  ]);
  expect(said[1]?.without).toEqual({ ...filter, place: ['Ganja'] });
  expect(said[4]?.without).toEqual({ ...filter, known: undefined });
});
