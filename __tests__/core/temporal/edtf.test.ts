import * as fc from 'fast-check';
import { dayString, overlaps, parseEdtf, withinBounds } from '@/lib/core/temporal';

const bounds = (edtf: string) => {
  const date = parseEdtf(edtf);
  if (!date) return null;
  const day = (ms: number | null) => (ms === null ? null : dayString(ms));
  return [day(date.earliest), day(date.latest), date.precision, date.shape];
};

test.each([
  ['2024-08-19', '2024-08-19', '2024-08-19', 'day', 'point'],
  ['2023-09', '2023-09-01', '2023-09-30', 'month', 'point'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month', 'point'],
  ['2018', '2018-01-01', '2018-12-31', 'year', 'point'],
  ['-0043', '-0043-01-01', '-0043-12-31', 'year', 'point'],
  ['0000', '0000-01-01', '0000-12-31', 'year', 'point'],
  ['-9999', '-9999-01-01', '-9999-12-31', 'year', 'point'],
  ['9999-12-31', '9999-12-31', '9999-12-31', 'day', 'point'],
  ['199X', '1990-01-01', '1999-12-31', 'decade', 'point'],
  ['18XX', '1800-01-01', '1899-12-31', 'century', 'point'],
  ['2024-XX', '2024-01-01', '2024-12-31', 'month', 'point'],
  ['2024-08-XX', '2024-08-01', '2024-08-31', 'day', 'point'],
  ['2019-21', '2019-03-01', '2019-05-31', 'season', 'point'],
  ['2019-24', '2019-12-01', '2020-02-29', 'season', 'point'],
  ['2021-35', '2021-07-01', '2021-09-30', 'quarter', 'point'],
  ['2021-40', '2021-01-01', '2021-06-30', 'half', 'point'],
  ['2020/2022', '2020-01-01', '2022-12-31', 'year', 'interval'],
  ['2020-09-27/2020-11-10', '2020-09-27', '2020-11-10', 'day', 'interval'],
  ['1985/', '1985-01-01', null, 'year', 'interval'],
  ['2022-12/..', '2022-12-01', null, 'month', 'interval'],
  ['../2024-05', null, '2024-05-31', 'month', 'interval'],
  ['{1960..1965}', '1960-01-01', '1965-12-31', 'year', 'all-of'],
  ['{2020,2022}', '2020-01-01', '2022-12-31', 'year', 'all-of'],
  ['[2023-09-19,2023-09-20]', '2023-09-19', '2023-09-20', 'day', 'one-of'],
  ['[..1989]', null, '1989-12-31', 'year', 'one-of'],
  ['[2020..]', '2020-01-01', null, 'year', 'one-of'],
  ['[2023-09-21~..2023-09-30~]', '2023-09-21', '2023-09-30', 'day', 'one-of'],
  ['[2024-08-26..2024-09-01]', '2024-08-26', '2024-09-01', 'week', 'one-of'],
])('%s means %s to %s', (edtf, ...meant) => {
  expect(bounds(edtf)).toEqual(meant);
});

test.each([
  '',
  'garbage',
  '2023-02-29',
  '2023-06-31',
  '2023-13',
  '2023-00',
  '2023-42',
  '-0000',
  '20',
  '12024',
  '2022/2020',
  '2020/2021/2022',
  '../..',
  '/',
  '{}',
  '[..]',
  '[2022..2020]',
  '[2020',
  '2024-08-19T25:00:00',
  '2024-08-19T10:00',
  'XXXX-09',
])('%j is refused', (edtf) => {
  expect(parseEdtf(edtf)).toBeNull();
});

test('qualifiers are kept and reported', () => {
  expect(parseEdtf('1900~')).toMatchObject({ edtf: '1900~', approximate: true, uncertain: false });
  expect(parseEdtf('1900?')).toMatchObject({ approximate: false, uncertain: true });
  expect(parseEdtf('1900%')).toMatchObject({ approximate: true, uncertain: true });
  expect(parseEdtf('2004-06~-11')).toMatchObject({ approximate: true, precision: 'day' });
});

test('times are shifted to UTC where a zone is given', () => {
  const at = (edtf: string) => parseEdtf(edtf)?.earliest;
  expect(at('2024-08-19T09:30:00Z')).toBe(Date.UTC(2024, 7, 19, 9, 30));
  expect(at('2024-08-19T09:30:00')).toBe(Date.UTC(2024, 7, 19, 9, 30));
  expect(at('2024-08-19T09:30:00+04:00')).toBe(Date.UTC(2024, 7, 19, 5, 30));
  expect(at('2024-08-19T09:30:00-0330')).toBe(Date.UTC(2024, 7, 19, 13, 0));
});

test('days agree with the platform over the whole range', () => {
  fc.assert(
    fc.property(fc.integer({ min: -370_000, max: 290_000 }), (weeks) => {
      const ms = weeks * 7 * 86_400_000;
      const date = new Date(ms);
      const y = date.getUTCFullYear();
      if (y < -9999 || y > 9999 || y === 0) return;
      const text = `${y < 0 ? '-' : ''}${String(Math.abs(y)).padStart(4, '0')}-${String(date.getUTCMonth() + 1).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`;
      expect(dayString(ms)).toBe(text);
      expect(parseEdtf(text)).toMatchObject({ earliest: ms, latest: ms + 86_399_999 });
    }),
  );
});

test('reading never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d\-./XT:~?%[\]{},Z]{0,40}$/)), (text) => {
      const date = parseEdtf(text);
      expect(date?.earliest ?? -Infinity).toBeLessThan(date?.latest ?? Infinity);
    }),
    { numRuns: 2000 },
  );
});

test('overlap and containment treat open ends as endless', () => {
  const since = parseEdtf('2022/..');
  const year = parseEdtf('2023');
  if (!since || !year) throw new Error('both are EDTF');
  expect(withinBounds(year, since)).toBe(true);
  expect(withinBounds(since, year)).toBe(false);
  expect(overlaps(since, null, Date.UTC(2021, 11, 31))).toBe(false);
  expect(overlaps(since, Date.UTC(2050, 0, 1), null)).toBe(true);
});
