import { assert, boolean, double, integer, property, record, uniqueArray, uuid } from 'fast-check';
import { layOut, type LayoutOptions, type Placeable } from '@/app/_components/timeline/canvas-layout';

const options: LayoutOptions = {
  height: 320,
  reserve: 60,
  markHeight: 18,
  gap: { x: 14, y: 8 },
  selected: null,
};

const placeable = record({
  id: uuid(),
  x: double({ min: 0, max: 900, noNaN: true }),
  width: double({ min: 4, max: 400, noNaN: true }),
  label: record({
    width: integer({ min: 20, max: 184 }),
    height: integer({ min: 18, max: 54 }),
    flipped: boolean(),
  }),
  salience: double({ min: 0, max: 1, noNaN: true }),
});

/** What a mark and its words cover, as they are drawn. */
function drawn(item: Placeable, { y, labelled }: { y: number; labelled: boolean }) {
  const end = item.x + item.width;
  const { width, height, flipped } = item.label;
  return [
    { left: item.x, right: end, top: y, bottom: y + options.markHeight },
    ...(labelled
      ? [
          {
            left: flipped ? end - width : item.x,
            right: flipped ? end : item.x + width,
            top: y + options.markHeight,
            bottom: y + options.markHeight + height,
          },
        ]
      : []),
  ];
}

describe('the layout of the canvas', () => {
  test('lets nothing overlap and nothing stick out', () => {
    assert(
      property(uniqueArray(placeable, { maxLength: 60, selector: ({ id }) => id }), (items) => {
        const places = layOut(items, options);
        const boxes = items.flatMap((item) => {
          const place = places.get(item.id);
          return place ? drawn(item, place).map((box) => ({ ...box, id: item.id })) : [];
        });
        for (const a of boxes) {
          expect(a.top).toBeGreaterThanOrEqual(0);
          expect(a.bottom).toBeLessThanOrEqual(options.height);
          for (const b of boxes) {
            const apart =
              a.id === b.id ||
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

  const crowd = Array.from({ length: 40 }, (_, index) => ({
    id: String(index),
    x: 500 + index,
    width: 4,
    label: { width: 160, height: 36, flipped: false },
    salience: index / 40,
  }));

  test('gives words to the most salient where it is crowded, and keeps room for bare marks', () => {
    const places = layOut(crowd, options);
    expect(places.get('39')).toEqual({ y: 0, labelled: true });
    const bare = [...places.values()].filter(({ labelled }) => !labelled);
    expect(bare.length).toBeGreaterThan(0);
    const labelled = [...places].filter(([, place]) => place.labelled).map(([id]) => Number(id));
    expect(Math.min(...labelled)).toBeGreaterThan(30);
  });

  test('always shows the words of what is chosen', () => {
    expect(layOut(crowd, { ...options, selected: '0' }).get('0')).toEqual({ y: 0, labelled: true });
  });

  test('shows all words where there is room', () => {
    const spread = crowd.map((item, index) => ({ ...item, x: index * 200 }));
    expect([...layOut(spread, options).values()].every(({ labelled }) => labelled)).toBe(true);
  });
});
