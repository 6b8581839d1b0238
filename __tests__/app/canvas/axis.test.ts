import { axisLabel } from '@/app/_components/canvas/axis-labels';
import { countedMoment } from '@/app/_components/canvas/round-years';

/** Steps as vis-timeline does: down to a multiple of the step, then on by steps. */
function steps(from: string, by: number, count: number): string[] {
  let at = countedMoment(from).clone();
  at = at
    .year(by * Math.floor(at.year() / by))
    .month(0)
    .date(1);
  at = at.subtract(at.year() % by, 'year');
  const found = [];
  for (let step = 0; step < count; step += 1) {
    found.push(axisLabel(at.clone(), 'year'));
    at = at.add(by, 'year');
  }
  return found;
}

describe('the axis', () => {
  test.each([
    ['-000249-06-01', 100, ['300 BC', '200 BC', '100 BC', 'AD 1', '100', '200']],
    ['-000043-03-15', 10, ['50 BC', '40 BC', '30 BC', '20 BC', '10 BC', 'AD 1', 'AD 10']],
    ['-000002-03-15', 1, ['3 BC', '2 BC', '1 BC', 'AD 1', 'AD 2', 'AD 3']],
    ['0050-01-01', 100, ['AD 1', '100', '200']],
    ['0700-01-01', 1000, ['AD 1', '1000', '2000']],
    ['-002999-01-01', 1000, ['3000 BC', '2000 BC', '1000 BC', 'AD 1', '1000']],
    ['1987-05-05', 10, ['1980', '1990', '2000', '2010']],
    ['1812-05-05', 100, ['1800', '1900', '2000']],
  ])('from %s by %i: %j', (from, by, labels) => {
    expect(steps(from, by, labels.length)).toEqual(labels);
  });

  test('does not follow the time zone of the machine', () => {
    expect(countedMoment('2024-08-19T00:00:00Z').date()).toBe(19);
    expect(countedMoment('2024-08-19T23:59:59Z').date()).toBe(19);
  });

  test.each([
    ['2023-01-01', 'month', '<b>2023</b>'],
    ['2023-09-01', 'month', 'Sep'],
    ['2023-09-01', 'day', '<b>Sep</b>'],
    ['2023-01-01', 'day', '<b>2023</b>'],
    ['2023-09-13', 'day', '13'],
    ['2023-09-13', 'weekday', 'Wed 13'],
    ['2023-09-13', 'hour', '<b>Wed 13 Sep</b>'],
    ['2023-09-13T04:00:00Z', 'hour', ''],
    ['-000043-01-01', 'month', '<b>44 BC</b>'],
  ])('%s by %s: %s', (date, scale, label) => {
    expect(axisLabel(date, scale)).toBe(label);
  });
});
