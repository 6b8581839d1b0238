import { attempts, clientOf } from '@/lib/http/limit';

const from = (forwarded?: string) =>
  new Headers(forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded });

test('without a configured public address nobody is believed to be who X-Forwarded-For says', () => {
  expect(clientOf(from('203.0.113.7'), undefined)).toBe('everybody');
});

test("behind a proxy the last entry counts: the ones before it are the client's own words", () => {
  expect(clientOf(from('10.0.0.1, 203.0.113.7'), 'https://d.example')).toBe('203.0.113.7');
  expect(clientOf(from(), 'https://d.example')).toBe('everybody');
});

test('failures count, successes do not', async () => {
  const signIn = attempts('limit-test', 2, 60);
  for (let n = 0; n < 5; n += 1) {
    await signIn.begin('ana');
    await signIn.succeed('ana');
  }
  await signIn.begin('ana');
  await signIn.begin('ana');
  await expect(signIn.begin('ana')).rejects.toMatchObject({ code: 'rate_limited' });
  await expect(signIn.begin('ben')).resolves.toBeUndefined();
});
