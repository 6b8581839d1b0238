/**
 * Puts a timeline of three thousand made-up events into the data folder of the browser tests, before the server starts: more than any
 * view has room for, beside the sample, which a database gets only while it is empty. Unlisted: readers find the sample.
 */
import { config } from '../../lib/config';
import { prepare, release } from '../../lib/services/setup';
import { updateTimeline } from '../../lib/services/timelines';
import { makeTimeline } from '../bench/timelines';
import { crowd } from './helpers';

async function main(): Promise<void> {
  await prepare();
  const { id } = await makeTimeline(config().database, crowd.events);
  await updateTimeline(
    id,
    { slug: crowd.slug, title: crowd.title, visibility: 'unlisted' },
    { id: 'tests', name: 'Browser tests', kind: 'user' },
  );
  await release();
}

void main();
