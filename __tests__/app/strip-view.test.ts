import { assert, constantFrom, double, property, record } from 'fast-check';
import { dayNumber } from '@/app/_components/time/days';
import {
  centred,
  daysIn,
  edgeSet,
  keyDays,
  moved,
  shares,
  SMALLEST_VIEW,
  type View,
} from '@/app/_components/time/strip-view';

const span: View = { from: dayNumber('1990-01-01'), to: dayNumber('2030-01-01') };
const view: View = { from: dayNumber('2000-01-01'), to: dayNumber('2004-01-01') };

describe('the window on the strip', () => {
  test('moves as it is, and stops at both ends', () => {
    expect(moved(view, 10, span)).toEqual({ from: view.from + 10, to: view.to + 10 });
    expect(moved(view, 1e6, span)).toEqual({ from: span.to - (view.to - view.from), to: span.to });
    expect(moved(view, -1e6, span).from).toBe(span.from);
  });

  test.each([
    [10, 12, [10, 11]],
    [10.5, 12.5, [10, 12]],
    // There and back: a millisecond off.
    [10 - 1e-8, 12 + 1e-8, [10, 11]],
    [10 + 1e-8, 12 - 1e-8, [10, 11]],
    [10.2, 10.3, [10, 10]],
  ])('from %d to %d shows the days %j', (from, to, days) => {
    expect(daysIn({ from, to })).toEqual(days);
  });

  test('wider than all there is, it stays', () => {
    const wide = { from: span.from - 50, to: span.to + 70 };
    expect(moved(wide, 30, span)).toEqual(wide);
    expect(moved(wide, -30, span)).toEqual(wide);
  });

  test('an edge stops at the other one and at the end', () => {
    expect(edgeSet(view, 'from', view.to + 100, span)).toEqual({
      from: view.to - SMALLEST_VIEW,
      to: view.to,
    });
    expect(edgeSet(view, 'to', view.from - 100, span)).toEqual({
      from: view.from,
      to: view.from + SMALLEST_VIEW,
    });
    expect(edgeSet(view, 'from', -1e7, span).from).toBe(span.from);
    expect(edgeSet(view, 'to', 1e7, span).to).toBe(span.to);
  });

  test('a click puts it around the day', () => {
    const day = dayNumber('2015-06-01');
    const { from, to } = centred(view, day, span);
    expect((from + to) / 2).toBe(day);
    expect(to - from).toBe(view.to - view.from);
  });

  const width = view.to - view.from;
  test.each([
    ['ArrowRight', false, width / 4],
    ['ArrowLeft', false, -width / 4],
    ['ArrowRight', true, 365.2425],
    ['ArrowDown', true, -365.2425],
    ['PageUp', false, width],
    ['Home', false, span.from - view.to],
    ['Enter', false, null],
    ['a', true, null],
  ])('%s, shift %s: %s days', (key, shift, days) => {
    expect(keyDays(key, shift, view, span)).toBe(days);
  });

  test('Home and End go to the ends', () => {
    expect(moved(view, keyDays('Home', false, view, span) ?? 0, span).from).toBe(span.from);
    expect(moved(view, keyDays('End', false, view, span) ?? 0, span).to).toBe(span.to);
  });

  test('whatever is done to it, it stays inside and is never too narrow', () => {
    const days = double({ min: -1e5, max: 1e5, noNaN: true });
    assert(
      property(record({ days, part: constantFrom('window', 'from', 'to') }), ({ days: by, part }) => {
        const next = part === 'window' ? moved(view, by, span) : edgeSet(view, part, view[part] + by, span);
        expect(next.from).toBeGreaterThanOrEqual(span.from - 1e-6);
        expect(next.to).toBeLessThanOrEqual(span.to + 1e-6);
        expect(next.to - next.from).toBeGreaterThanOrEqual(SMALLEST_VIEW - 1e-6);
        const { left, right } = shares(next, span);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(1);
        expect(right).toBeGreaterThan(left);
      }),
    );
  });
});
