import { array, assert, integer, property, record } from 'fast-check';
import { clusters } from '@/app/_components/canvas/clusters';
import { extentOf, pieces, zoomed } from '@/app/_components/canvas/geometry';
import type { Mark, MarkShape } from '@/app/_components/time/mark';

const mark = (shape: MarkShape, from: number, to: number, parts: Mark['parts'] = []): Mark => ({
  shape,
  from,
  to,
  parts,
});

describe('where a mark is drawn', () => {
  test('as wide as its date, and never too thin to be seen', () => {
    expect(extentOf(mark('within', 100, 130), 2, 90)).toEqual({ x: 20, width: 60, before: 0, after: 0 });
    expect(extentOf(mark('day', 100, 101), 0.1, 100).width).toBe(4);
    expect(extentOf(mark('lasted', 100, 102), 0.1, 100).width).toBe(9);
  });

  test('what fades reaches beyond it', () => {
    expect(extentOf(mark('since', 0, 1), 1, 0)).toMatchObject({ before: 0, after: 64 });
    expect(extentOf(mark('until', 0, 1), 1, 0)).toMatchObject({ before: 64, after: 0 });
    const about = extentOf(mark('about', 0, 100), 1, 0);
    expect([about.before, about.after]).toEqual([26, 26]);
  });

  test('two dates are two pieces', () => {
    const both = mark('both', 0, 1096, [
      [0, 365],
      [731, 1096],
    ]);
    expect(pieces(both, 2, 0)).toEqual([
      { left: 0, width: 730 },
      { left: 1462, width: 730 },
    ]);
  });

  test('centuries stay within what a browser can count while days are in view', () => {
    const { x, width } = extentOf(mark('within', -1e6, 1e6), 1000, 0);
    expect(Math.abs(x)).toBeLessThan(33e6 / 2);
    expect(width).toBeLessThan(33e6 / 2);
  });
});

describe('zooming', () => {
  const bounds = { from: 0, to: 10_000 };

  test('keeps the day under the pointer where it is', () => {
    const view = { from: 1000, to: 3000 };
    const next = zoomed(view, 0.5, 1500, bounds, 1);
    expect(next).toEqual({ from: 1250, to: 2250 });
    expect((1500 - next.from) / (next.to - next.from)).toBe(0.25);
  });

  test('stops at the smallest view and at all there is', () => {
    expect(zoomed({ from: 10, to: 14 }, 0.01, 12, bounds, 2)).toEqual({ from: 11, to: 13 });
    expect(zoomed({ from: 10, to: 14 }, 1e9, 12, bounds, 2)).toEqual(bounds);
    expect(zoomed({ from: 10, to: 1000 }, 2, 500, bounds, 2).from).toBe(0);
  });
});

describe('counts of those without a mark', () => {
  const one = (from: number, to: number, count: number, lane = 0) => ({ lane, from, to, count });

  test('stand where their days are', () => {
    const [only] = clusters([one(100, 200, 7)], 1, 50);
    expect(only).toMatchObject({ x: 50, count: 7, from: 100, to: 200 });
    expect(only?.width).toBe(98);
  });

  test('are taken together where they could not be met apart', () => {
    expect(clusters([one(0, 10, 2), one(10, 20, 3), one(200, 210, 1)], 1, 0)).toMatchObject([
      { from: 0, to: 20, count: 5 },
      { from: 200, to: 210, count: 1 },
    ]);
    // Nearer they come apart again.
    expect(clusters([one(0, 10, 2), one(10, 20, 3)], 10, 0)).toHaveLength(2);
  });

  test('stand whole in the view at its edges, and show what of a long one is in it', () => {
    const at = (from: number, to: number, ...more: [number, number][]) =>
      clusters(
        [[from, to] as const, ...more].map(([a, b]) => one(a, b, 1)),
        1,
        0,
        [100, 500],
      ).map(({ x, width, seen, count }) => [x, x + width, ...seen, count]);
    expect(at(490, 500)).toEqual([[466, 500, 0, 34, 1]]);
    expect(at(95, 105)).toEqual([[100, 134, 0, 34, 1]]);
    expect(at(400, 600)).toEqual([[400, 598, 0, 100, 1]]);
    // Moved into view it would lie on the one before: they are one.
    expect(at(440, 450, [490, 500])).toEqual([[440, 498, 0, 58, 2]]);
    // Outside of it they stay where they are.
    expect(at(510, 520)).toEqual([[510, 544, 0, 34, 1]]);
  });

  test('lanes are counted apart, and nothing is no button', () => {
    expect(
      clusters([one(0, 10, 2), one(0, 10, 3, 1), one(50, 60, 0)], 1, 0).map(({ count }) => count),
    ).toEqual([2, 3]);
  });

  test('lose nobody and never overlap', () => {
    const hidden = record({
      lane: integer({ min: 0, max: 2 }),
      from: integer({ min: 0, max: 5000 }),
      days: integer({ min: 1, max: 400 }),
      count: integer({ min: 0, max: 50 }),
    });
    assert(
      property(array(hidden, { maxLength: 60 }), (list) => {
        const all = list.map(({ from, days, ...rest }) => ({ ...rest, from, to: from + days }));
        const found = clusters(all, 0.3, 0, [300, 900]);
        const sum = (counts: readonly { count: number }[]) => counts.reduce((a, { count }) => a + count, 0);
        expect(sum(found)).toBe(sum(all));
        const overlapping = found.filter(({ lane, x }, index) => {
          const before = found[index - 1];
          return before?.lane === lane && x < before.x + before.width;
        });
        expect(overlapping).toEqual([]);
      }),
    );
  });
});
