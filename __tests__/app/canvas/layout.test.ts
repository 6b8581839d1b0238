import {
  array,
  assert,
  boolean,
  double,
  integer,
  property,
  record,
  subarray,
  uniqueArray,
  uuid,
} from 'fast-check';
import {
  BESIDE,
  layOut,
  type LayoutOptions,
  type Place,
  type Placeable,
  ROW,
  shareHeight,
  wantedHeights,
} from '@/app/_components/canvas/layout';

const options: LayoutOptions = { height: 320, selected: null, before: new Map() };
const MARK = 14;

const placeable = record({
  key: uuid(),
  x: double({ min: 0, max: 900, noNaN: true }),
  width: double({ min: 4, max: 400, noNaN: true }),
  full: record({
    width: integer({ min: 20, max: 184 }),
    height: integer({ min: 18, max: 54 }),
    flipped: boolean(),
  }),
  short: record({
    width: integer({ min: 20, max: 150 }),
    whole: integer({ min: 150, max: 400 }),
    sides: subarray([
      { flipped: false, width: 300 },
      { flipped: true, width: 300 },
    ]),
  }),
  salience: double({ min: 0, max: 1, noNaN: true }),
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a mark and its words cover, as the style sheet draws them. */
function drawn(item: Placeable, { y, tier, flipped, words }: Place): Box[] {
  const end = item.x + item.width;
  const mark = { left: item.x, right: end, top: y, bottom: y + MARK };
  if (tier === 'bare') return [mark];
  if (tier === 'full') {
    const { width, height } = item.full;
    return [
      mark,
      {
        left: flipped ? end - width : item.x,
        right: flipped ? end : item.x + width,
        top: y + MARK,
        bottom: y + MARK + height,
      },
    ];
  }
  const left = flipped ? item.x - BESIDE - words : end + BESIDE;
  return [mark, { left, right: left + words, top: y, bottom: y + 20 }];
}

/** Events of days that follow each other by a pixel. */
const event = (index: number): Placeable => ({
  key: String(index),
  x: 500 + index,
  width: 4,
  full: { width: 160, height: 36, flipped: false },
  short: {
    width: 100,
    whole: 150,
    sides: [
      { flipped: false, width: 900 },
      { flipped: true, width: 400 },
    ],
  },
  salience: index / 40,
});
const crowd = Array.from({ length: 40 }, (_, index) => event(index));
const tiers = (places: ReadonlyMap<string, Place>, tier: Place['tier']) =>
  [...places].filter(([, place]) => place.tier === tier).map(([key]) => Number(key));

describe('the layout of a lane', () => {
  test('lets nothing overlap and nothing stick out', () => {
    assert(
      property(uniqueArray(placeable, { maxLength: 60, selector: ({ key }) => key }), (items) => {
        const places = layOut(items, options);
        const boxes = items.flatMap((item) => {
          const place = places.get(item.key);
          return place ? drawn(item, place).map((box) => ({ ...box, key: item.key })) : [];
        });
        for (const a of boxes) {
          expect(a.top).toBeGreaterThanOrEqual(0);
          expect(a.bottom).toBeLessThanOrEqual(options.height);
          for (const b of boxes) {
            const apart =
              a.key === b.key ||
              a.right <= b.left ||
              b.right <= a.left ||
              a.bottom <= b.top ||
              b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  test('a finger can meet each mark that has no words: their middles are 24 pixels apart', () => {
    const year = Array.from({ length: 120 }, (_, index) => event(index));
    const places = layOut(year, options);
    const bare = tiers(places, 'bare').map((key) => ({ x: 502 + key, y: places.get(String(key))?.y ?? 0 }));
    expect(bare.length).toBeGreaterThan(0);
    const near = bare.flatMap((a, index) =>
      bare.slice(index + 1).filter((b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < 24),
    );
    expect(near).toEqual([]);
  });

  test('gives the most words to the most salient, and leaves out the least salient', () => {
    const places = layOut(crowd, options);
    expect(places.get('39')).toMatchObject({ y: 0, tier: 'full', flipped: false });
    const [full, short] = [tiers(places, 'full'), tiers(places, 'short')];
    expect(short.length).toBeGreaterThan(0);
    expect(Math.min(...full)).toBeGreaterThan(Math.max(...short));
    const sameDay = layOut(
      crowd.map((item) => ({ ...item, x: 500 })),
      options,
    );
    expect(sameDay.has('39')).toBe(true);
    expect(sameDay.has('0')).toBe(false);
  });

  test('lets words beside a mark be whole where they have room, and as long as they can where not', () => {
    const tight = crowd.map((item) => ({ ...item, full: { ...item.full, height: 400 } }));
    const alone = layOut([{ ...event(1), full: { width: 160, height: 400, flipped: false } }], options);
    expect(alone.get('1')).toMatchObject({ tier: 'short', words: 150 });
    const next = { ...event(2), x: 690, full: { width: 160, height: 400, flipped: false } };
    const one = { ...event(40), full: { width: 160, height: 400, flipped: false } };
    const row = { ...options, height: ROW };
    expect(layOut([one, next], row).get('40')).toMatchObject({ tier: 'short', words: 118 });
    const widths = [...layOut(tight, options).values()].map(({ words }) => words);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(100);
  });

  test('always shows all words of what is chosen', () => {
    expect(layOut(crowd, { ...options, selected: '0' }).get('0')).toMatchObject({
      y: 0,
      tier: 'full',
      flipped: false,
    });
  });

  test('shows all words where there is room', () => {
    const spread = crowd.map((item, index) => ({ ...item, x: index * 200 }));
    expect([...layOut(spread, options).values()].every(({ tier }) => tier === 'full')).toBe(true);
  });

  test('no words stand beside a mark where none may', () => {
    const wide = crowd.map((item) => ({ ...item, width: 900, short: { width: 100, whole: 150, sides: [] } }));
    const places = layOut(wide, options);
    expect(tiers(places, 'short')).toEqual([]);
    expect(tiers(places, 'full').length).toBeGreaterThan(0);
  });

  test('does not depend on the order in which events come', () => {
    expect(layOut(crowd.toReversed(), options)).toEqual(layOut(crowd, options));
  });

  test('keeps rows while the reader moves: who stays, stays where it was', () => {
    const [one, two, three] = [event(10), { ...event(20), x: 530 }, { ...event(30), x: 550 }] as const;
    const before = layOut([one, two, three], options);
    // Without memory the second would rise to the first row when the third leaves.
    const after = layOut([one, two], { ...options, before });
    expect(after.get(two.key)).toEqual(before.get(two.key));
    expect(layOut([one, two], options).get(two.key)).not.toEqual(before.get(two.key));
  });
});

describe('the heights of lanes', () => {
  test('the heights that are wanted are those at which all have all their words, or short ones', () => {
    const some = crowd.slice(0, 12);
    const { full, compact } = wantedHeights(some);
    expect(tiers(layOut(some, { ...options, height: full }), 'full')).toHaveLength(12);
    expect(tiers(layOut(some, { ...options, height: full - ROW }), 'full').length).toBeLessThan(12);
    expect(compact).toBeLessThan(full);
    expect(wantedHeights([])).toEqual({ full: 0, compact: 0 });
    expect(wantedHeights(crowd.slice(0, 1)).compact).toBe(ROW);
  });

  test('who wants little gets it, the others share the rest', () => {
    expect(shareHeight(300, [20, 20, 20], [40, 1000, 1000])).toEqual([40, 130, 130]);
    expect(shareHeight(300, [20, 20], [10, 10])).toEqual([150, 150]);
    expect(shareHeight(100, [80, 80], [90, 90])).toEqual([80, 80]);
  });

  test('add up to what there is, and none is lower than its least', () => {
    assert(
      property(array(integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 9 }), (wanted) => {
        const least = wanted.map((_, lane) => 30 + lane);
        const heights = shareHeight(600, least, wanted);
        expect(heights.every((height, lane) => height >= 30 + lane)).toBe(true);
        const sum = heights.reduce((a, b) => a + b, 0);
        expect(sum).toBeLessThanOrEqual(600);
        expect(sum).toBeGreaterThan(600 - wanted.length - 1);
      }),
    );
  });
});
