import { config } from './config';

const order = ['debug', 'info', 'warn', 'error'] as const;
type Level = (typeof order)[number];

function write(level: Level, message: string, details?: Readonly<Record<string, unknown>>): void {
  if (order.indexOf(level) < order.indexOf(config().logLevel)) return;
  // stderr: the command line's stdout belongs to its answers.
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...details })}\n`);
}

/** One JSON object a line on stderr, at or above `DATELINE_LOG`. */
export const log = {
  debug: (message: string, details?: Readonly<Record<string, unknown>>) => write('debug', message, details),
  info: (message: string, details?: Readonly<Record<string, unknown>>) => write('info', message, details),
  warn: (message: string, details?: Readonly<Record<string, unknown>>) => write('warn', message, details),
  error: (message: string, details?: Readonly<Record<string, unknown>>) => write('error', message, details),
};
