import { eventPage } from '@/lib/schemas/event';
import { viewFilter } from '@/lib/schemas/window';
import type { Actor } from '@/lib/services/actor';
import { newWorld } from './world';

const editor: Actor = { id: 'u1', name: 'Awa', kind: 'user' };

let leave: () => Promise<void>;

beforeAll(async () => {
  leave = await newWorld();
  const { createTimeline } = await import('@/lib/services/timelines');
  const { createEvent } = await import('@/lib/services/events');
  await createTimeline({ slug: 'old', title: 'Old', description: null, visibility: 'public' }, editor);
  const base = {
    timeline: 'old',
    summary: null,
    sourceUrl: null,
    quote: null,
    status: 'published',
    tags: [],
  } as const;
  await createEvent(
    { ...base, tags: ['war', 'sea'], title: '=HYPERLINK("x"), "quoted"', date: '44 BC' },
    editor,
  );
  await createEvent(
    { ...base, tags: [], title: 'Zwei\nZeilen', date: 'circa 1900', summary: '-1+1' },
    editor,
  );
  await createEvent({ ...base, tags: [], title: 'Draft', date: '1950', status: 'draft' }, editor);
  for (let i = 0; i < 205; i += 1) {
    await createEvent({ ...base, tags: [], title: `Event ${i}`, date: String(1600 + i) }, editor);
  }
});
afterAll(() => leave());

const exported = async (format: 'csv' | 'json', over = {}) => {
  const { exportEvents } = await import('@/lib/services/exporting');
  return exportEvents('old', { ...viewFilter.parse({}), ...over }, format, null);
};

it('writes every event of the view, not one page of it', async () => {
  const { body, contentType, filename } = await exported('json');
  expect([contentType, filename]).toEqual(['application/json; charset=utf-8', 'old.json']);
  const { items } = eventPage.pick({ items: true }).parse(JSON.parse(body));
  expect(items).toHaveLength(207);
  expect(items[0]?.date.edtf).toBe('-0043');
});

it('writes CSV that a spreadsheet reads and does not run', async () => {
  const { body, filename } = await exported('csv', { from: '-0050', to: '0001' });
  expect(filename).toBe('old.csv');
  const [header, row, rest] = body.split('\r\n');
  expect(header?.startsWith('id,title,date,edtf,earliest,latest,precision,resolution')).toBe(true);
  expect(row).toContain(`"'=HYPERLINK(""x""), ""quoted""",44 BC,-0043,-0043-01-01,-0043-12-31,year,stated`);
  expect(row).toContain('sea; war');
  expect(rest).toBe('');
  const modern = await exported('csv', { from: '1890' });
  expect(modern.body).toContain('"Zwei\nZeilen",about 1900,1900~');
  expect(modern.body).toContain(`,'-1+1,`);
  expect(modern.body).not.toContain('Draft');
  const tagged = await exported('csv', { tag: ['war'] });
  expect(tagged.body.split('\r\n')).toHaveLength(3);
});
