import { dayNumber, dayWords, spanWords, yearWords } from '@/app/_components/time/days';
import { markOf } from '@/app/_components/time/mark';
import { ticks } from '@/app/_components/time/ticks';
import { date, september, year } from './fixtures/events';

describe('days', () => {
  test('count from 1970, also before year 1', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('0001-01-01') - dayNumber('0000-12-31')).toBe(1);
    expect(dayNumber('0099-03-01') - dayNumber('0098-03-01')).toBe(365);
    expect(dayWords(dayNumber('-0043-03-15'))).toBe('15 March 44 BC');
  });

  test('are words for people', () => {
    expect(dayWords(dayNumber('2024-08-19'), 'short')).toBe('Mon 19 Aug 2024');
    expect(yearWords(0)).toBe('1 BC');
    expect(spanWords(dayNumber('1991-01-01'), dayNumber('2024-08-19'))).toBe('1991 – 2024');
    expect(spanWords(dayNumber('2023-09-01'), dayNumber('2024-01-31'))).toBe('September 2023 – January 2024');
  });

  test('refuse what is no day', () => {
    expect(() => dayNumber('2024-08')).toThrow('not a day');
  });
});

describe('the mark of a date', () => {
  test('is as wide as the date is vague', () => {
    expect(markOf(date('2024-08-19', '19 August 2024', '2024-08-19', '2024-08-19'))).toMatchObject({
      shape: 'day',
    });
    const month = markOf(september());
    expect(month).toMatchObject({ shape: 'within' });
    expect((month?.to ?? 0) - (month?.from ?? 0)).toBe(30);
    const whole = markOf(year(2024));
    expect((whole?.to ?? 0) - (whole?.from ?? 0)).toBe(366);
  });

  test('does not draw the span between two dates', () => {
    const both = date('{2020,2022}', '2020 and 2022', '2020-01-01', '2022-12-31', {
      shape: 'all-of',
      precision: 'year',
    });
    expect(markOf(both)?.shape).toBe('both');
    expect(markOf(both)?.parts).toEqual([
      [dayNumber('2020-01-01'), dayNumber('2021-01-01')],
      [dayNumber('2022-01-01'), dayNumber('2023-01-01')],
    ]);
  });

  test('of one of two days touches', () => {
    const either = date('[2023-09-19,2023-09-20]', '19 or 20 September 2023', '2023-09-19', '2023-09-20', {
      shape: 'one-of',
    });
    expect(markOf(either)).toMatchObject({ shape: 'either' });
    expect(markOf(either)?.parts[0]?.[1]).toBe(markOf(either)?.parts[1]?.[0]);
  });

  test('of a range of which one day is meant is one box', () => {
    const within = date('[2023-09-19..2023-09-20]', '', '2023-09-19', '2023-09-20', { shape: 'one-of' });
    expect(markOf(within)).toMatchObject({ shape: 'within', parts: [] });
  });

  test('fades into an open side, and softly where it is approximate', () => {
    expect(
      markOf(date('2022-12/..', 'since December 2022', '2022-12-01', null, { shape: 'interval' }))?.shape,
    ).toBe('since');
    expect(
      markOf(date('../2022-12', 'until December 2022', null, '2022-12-31', { shape: 'interval' }))?.shape,
    ).toBe('until');
    expect(
      markOf(date('1900~', 'about 1900', '1900-01-01', '1900-12-31', { approximate: true }))?.shape,
    ).toBe('about');
    expect(
      markOf(date('2020-09-27/2020-11-10', '', '2020-09-27', '2020-11-10', { shape: 'interval' }))?.shape,
    ).toBe('lasted');
  });

  test('is none where nothing is known', () => {
    expect(markOf(date(null, null, null, null))).toBeNull();
  });
});

describe('ticks', () => {
  test('fall on round years, and say BC', () => {
    const labels = ticks(dayNumber('-0099-01-01'), dayNumber('0101-01-01'), 6).map(({ label }) => label);
    expect(labels).toContain('50 BC');
    expect(labels).toContain('50');
    expect(labels.length).toBeLessThanOrEqual(6);
  });

  test.each([3, 40, 200, 1500, 20_000, 3_000_000])('are neither too many nor none over %i days', (days) => {
    const from = dayNumber('2020-01-17');
    const found = ticks(from, from + days, 9);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(12);
    expect(found.every(({ day }) => day >= from && day <= from + days)).toBe(true);
    expect(new Set(found.map(({ day }) => day)).size).toBe(found.length);
  });
});
