/** Backing up and restoring, on real files. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BackupError, backUp, restore } from '@/lib/store/backup';
import { type Database, openStore } from '@/lib/store/client';
import { migrate } from '@/lib/store/migrate';
import { insertTimeline, listTimelines } from '@/lib/store/timelines';
import { listEventPlaces } from '@/lib/store/event-list';

jest.setTimeout(60_000);

let folder: string;
let database: Database;
let backup: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-backup-'));
  database = { provider: 'sqlite', url: `file:${path.join(folder, 'data', 'dateline.db')}` };
  backup = path.join(folder, 'kept', "a backup's.db");
  await migrate(database);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function add(slug: string): Promise<void> {
  const store = openStore(database);
  await store.transaction((db) =>
    insertTimeline(db, {
      id: slug,
      slug,
      title: slug,
      description: null,
      visibility: 'public',
      sample: false,
    }),
  );
  await store.close();
}

async function slugs(of: Database = database): Promise<string[]> {
  const store = openStore(of);
  const found = (await listTimelines(store)).map(({ slug }) => slug);
  await store.close();
  return found;
}

it('copies what is committed while the database is open, and brings it back', async () => {
  await add('one');
  const open = openStore(database);
  expect(await listTimelines(open)).toHaveLength(1);
  await open.transaction(async (db) => {
    await db.client.event.create({
      data: {
        id: 'e1',
        timelineId: 'one',
        title: 'The bridge was opened',
        resolution: 'unresolved',
        entry: 'manual',
        salienceParts: [],
        agreement: {},
        reasons: [],
        edited: [],
      },
    });
  });
  await backUp(database, backup, false);
  await open.close();
  await add('two');

  const replaced = await restore(database, backup, 'now');
  expect(await slugs()).toEqual(['one']);
  // Search works in the copy: its rows kept their numbers.
  const store = openStore(database);
  const filter = { timelineIds: ['one'], statuses: ['published'], sort: 'date', q: 'bridge' } as const;
  expect((await listEventPlaces(store, filter, 5)).map(({ id }) => id)).toEqual(['e1']);
  await store.close();
  expect(replaced).not.toBeNull();
  expect(await slugs({ provider: 'sqlite', url: `file:${replaced}` })).toEqual(['one', 'two']);
});

it('replaces no file without being told to', async () => {
  await backUp(database, backup, false);
  const before = readFileSync(backup);
  await add('one');
  await expect(backUp(database, backup, false)).rejects.toThrow(/there already/);
  expect(readFileSync(backup).equals(before)).toBe(true);
  await backUp(database, backup, true);
  expect(await slugs({ provider: 'sqlite', url: `file:${backup}` })).toEqual(['one']);
  expect(readdirSync(path.dirname(backup)).filter((name) => name.includes('partial'))).toEqual([]);
});

it.each([
  [
    'a text',
    (file: string) =>
      writeFileSync(file, 'not a database at all, but long enough to be taken for one'.repeat(20)),
  ],
  ['an empty file', (file: string) => writeFileSync(file, '')],
  ['a file cut short', (file: string) => truncateSync(file, 20_000)],
  [
    'a file with bytes overwritten',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes.fill(0xaa, 8192, 60_000);
      writeFileSync(file, bytes);
    },
  ],
])('refuses %s and changes nothing', async (_what, spoil) => {
  await add('one');
  await backUp(database, backup, false);
  spoil(backup);
  await expect(restore(database, backup, 'now')).rejects.toThrow(BackupError);
  expect(await slugs()).toEqual(['one']);
  expect(readdirSync(path.join(folder, 'data')).filter((name) => /restoring|replaced/.test(name))).toEqual(
    [],
  );
});

it('refuses while the database is in use', async () => {
  await add('one');
  await backUp(database, backup, false);
  const open = openStore(database);
  await listTimelines(open);
  await expect(restore(database, backup, 'now')).rejects.toThrow(/Stop it, then restore/);
  expect(await listTimelines(open)).toHaveLength(1);
  await open.close();
  await restore(database, backup, 'now');
});

it('restores where there was no database, and over one that is damaged', async () => {
  await add('one');
  await backUp(database, backup, false);
  rmSync(path.join(folder, 'data'), { recursive: true });
  expect(await restore(database, backup, 'first')).toBeNull();
  expect(await slugs()).toEqual(['one']);

  writeFileSync(path.join(folder, 'data', 'dateline.db'), 'damaged beyond reading'.repeat(100));
  const replaced = await restore(database, backup, 'second');
  expect(existsSync(replaced ?? '')).toBe(true);
  expect(await slugs()).toEqual(['one']);
});

it('says what to use on PostgreSQL', async () => {
  const other = { provider: 'postgresql', url: 'postgresql://localhost/x' } as const;
  await expect(backUp(other, backup, false)).rejects.toThrow(/pg_dump/);
  await expect(restore(other, backup, 'now')).rejects.toThrow(/pg_restore/);
});
