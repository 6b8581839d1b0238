import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Tags a text in a process of its own: a time zone cannot be changed within one. */
function taggedIn(zone: string): string {
  const script = `
    const { parseDateInput, tagTimes } = require('./lib/core/temporal');
    const text = 'On Monday, yesterday and on 3 March they met; it began in September, last year and at 11.30 p.m. on 31 December 1999.';
    const sentences = [{ start: 0, end: text.length, text, paragraph: 0 }];
    const tagged = tagTimes(text, sentences, { publishedOn: '2024-01-01', language: 'en' });
    const german = 'Am Montag, gestern und am 3. März trafen sie sich; es begann im September, letztes Jahr und vor drei Tagen um 23:30 Uhr.';
    const inGerman = tagTimes(german, [{ start: 0, end: german.length, text: german, paragraph: 0 }], { publishedOn: '2024-01-01', language: 'de' });
    console.log(new Date(Date.UTC(2024, 0, 1)).getHours());
    console.log(JSON.stringify([tagged, inGerman, parseDateInput('yesterday', '2024-01-01')]));`;
  const run = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], {
    cwd: join(__dirname, '../../..'),
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

test('the time zone of the process changes nothing', () => {
  const [utc, west, east] = ['UTC', 'Pacific/Midway', 'Pacific/Kiritimati'].map((zone) =>
    taggedIn(zone).split('\n'),
  );
  // The zones did differ, by their hour at one instant.
  expect([utc?.[0], west?.[0], east?.[0]]).toEqual(['0', '13', '14']);
  expect(utc?.[1]).toContain('2023-12-31');
  expect(west?.[1]).toBe(utc?.[1]);
  expect(east?.[1]).toBe(utc?.[1]);
});
