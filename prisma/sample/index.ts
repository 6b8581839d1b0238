/**
 * The sample timeline, loaded at first start through the same path as any article. Its articles are our own writing; how to
 * remove it stands in docs/sample.md.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceCreate } from '../../lib/schemas/source';
import type { TimelineCreate } from '../../lib/schemas/timeline';

type Manifest = Partial<Pick<SourceCreate, 'publisher' | 'author' | 'url' | 'publishedOn'>>;

/** What the articles' own text does not say; Markdown and the web page say it themselves. */
const articles: readonly (readonly [file: string, manifest: Manifest])[] = [
  [
    'three-days-in-september.txt',
    {
      publisher: 'The Valley Times',
      author: 'Levon Safaryan',
      url: 'https://valley-times.example/2023/09/21/three-days',
      publishedOn: '2023-09-21',
    },
  ],
  [
    'the-last-bend.txt',
    {
      publisher: 'Highland Gate',
      author: 'Anahit Verdian',
      url: 'https://highland-gate.example/stories/the-last-bend',
      publishedOn: '2023-12-12',
    },
  ],
  ['withdrawal-brief.md', {}],
  [
    'evening-desk.txt',
    {
      publisher: 'Channel Nine World Service',
      url: 'https://channel-nine.example/live/baku-visit',
      publishedOn: '2024-08-18',
    },
  ],
  [
    'talks-in-baku.txt',
    {
      publisher: 'Meridian Wire',
      url: 'https://meridian-wire.example/world/talks-in-baku',
      publishedOn: '2024-08-19',
    },
  ],
  // The same copy a day later, shortened.
  [
    'talks-in-baku-reprint.txt',
    {
      publisher: 'The Harbour Courier',
      url: 'https://harbour-courier.example/news/russia-azerbaijan-talk-trade',
      publishedOn: '2024-08-20',
    },
  ],
  ['what-the-guest-wanted.html', {}],
  [
    'iron-and-apricots.txt',
    {
      publisher: 'Corridor Quarterly',
      author: 'Imke Saathoff',
      url: 'https://corridor-quarterly.example/autumn/iron-and-apricots',
      publishedOn: '2024-09-27',
    },
  ],
  // Nobody noted when this column appeared.
  ['the-drawer-of-maps.md', {}],
];

const timeline: TimelineCreate & { readonly slug: string } = {
  slug: 'south-caucasus',
  title: 'South Caucasus 1991–2024',
  description:
    'From independence to the talks in Baku, told by nine short articles. Publishers and articles are invented; the dates are not.',
  visibility: 'public',
};

/** The bundled server has no folder of its own: it runs where the project is. */
function folder(): string {
  const here = path.join(process.cwd(), 'prisma/sample/articles');
  return existsSync(here) ? here : path.join(__dirname, 'articles');
}

async function sources(): Promise<SourceCreate[]> {
  return Promise.all(
    articles.map(async ([file, manifest]) => ({
      timeline: timeline.slug,
      text: await readFile(path.join(folder(), file), 'utf8'),
      format: file.endsWith('.html') ? 'html' : file.endsWith('.md') ? 'markdown' : 'text',
      title: null,
      publisher: manifest.publisher ?? null,
      author: manifest.author ?? null,
      url: manifest.url ?? null,
      publishedOn: manifest.publishedOn ?? null,
      language: 'en', // stated, so that the first start detects nothing
    })),
  );
}

export const sample = { timeline, sources };
