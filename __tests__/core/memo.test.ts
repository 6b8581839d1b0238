import { remembered } from '@/lib/core/memo';

test('answers as the function itself, and asks it once for what is no longer than a name', () => {
  const asked: string[] = [];
  const length = remembered((word) => {
    asked.push(word);
    return word.length || null;
  });
  const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
  const words = ['accord', '', 'accord', '', 'demilitarisation', 'demilitarisation', long, long];
  expect(words.map(length)).toEqual([6, null, 6, null, 16, 16, long.length, long.length]);
  expect(asked).toEqual(['accord', '', 'demilitarisation', long, long]);
});

test('forgets all when there are too many, and goes on', () => {
  const asked: string[] = [];
  const same = remembered((word) => {
    asked.push(word);
    return word;
  });
  const words = Array.from({ length: 45_000 }, (_, i) => `w${i}`);
  expect(words.map(same)).toEqual(words);
  expect(same('w0')).toBe('w0');
  expect(asked.filter((word) => word === 'w0')).toHaveLength(2);
});
