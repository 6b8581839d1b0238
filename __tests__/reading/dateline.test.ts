import { datelineDay } from '@/lib/reading/dateline';

const day = (text: string) => datelineDay(text, '2026-01-01');

test.each([
  ['The pier is closed\n\nPORT ELSE, 3 May 2024 - The board closed the pier on Monday.', '2024-05-03'],
  ['PORT ELSE, Calder, May 3, 2024 (Lantern) — The board closed the pier.', '2024-05-03'],
])('%j says when it was published', (text, expected) => expect(day(text)).toBe(expected));

test.each([
  // No year, and nothing to take it from.
  'PORT ELSE, May 3 (Lantern) — The board closed the pier.',
  'The board closed the pier on 3 May 2024 - a Friday.',
  'On 3 May 2024 - a Friday - the board closed the pier.',
  'PORT ELSE — The board closed the pier on 3 May 2024.',
  // Two of them: which is it?
  'PORT ELSE, 3 May 2024 - The pier is closed.\nEAST QUAY, 4 May 2024 - The quay is, too.',
  'PORT ELSE, 3 May 2031 - Not yet.',
  'PORT ELSE, 31 April 2024 - No such day.',
  // Of what, and when anew?
  'Published 3 May 2024\nThe board closed the pier.',
  '',
])('%j does not', (text) => expect(day(text)).toBeNull());
