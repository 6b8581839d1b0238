import type { Command } from 'commander';
import type { Article } from '../core/model';
import type { GistOf } from './readers';

/** The threads' side of `readers.ts`. */
export function register(program: Command): void {
  program
    .command('reader', { hidden: true })
    .description('read articles for another thread of this command')
    .action(async () => {
      const { parentPort } = await import('node:worker_threads');
      const { readArticle } = await import('../core/pipeline');
      if (!parentPort) throw new Error('“reader” is for threads of this command.');
      const port = parentPort;
      port.on('message', (articles: readonly Article[]) => {
        port.postMessage(
          articles.map((article): GistOf => {
            const { mentions, profile, sketch } = readArticle(article);
            return { mentions, profile, sketch };
          }),
        );
      });
    });
}
