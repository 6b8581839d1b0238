import type { Sentence, TimeExpression } from '@/lib/core/model';
import { tagTimes } from '@/lib/core/temporal';
import type { TagOptions } from '@/lib/core/temporal/tag';

/** One sentence for the whole text, unless it holds line breaks: then one for each line. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const [paragraph, line] of text.split('\n').entries()) {
    if (line.trim() !== '') sentences.push({ start, end: start + line.length, text: line, paragraph });
    start += line.length + 1;
  }
  return sentences;
}

/** The fixtures' usual publication date: a Wednesday. */
export const WEDNESDAY = '2024-08-21';

export function tagged(text: string, publishedOn: string | null = WEDNESDAY): TimeExpression[] {
  return tagTimes(text, sentencesOf(text), { publishedOn, language: 'en' });
}

/** "text = value" of each expression; EDTF follows in brackets where it has one. */
export function shown(text: string, publishedOn: string | null = WEDNESDAY): string[] {
  return shownAs(text, { publishedOn, language: 'en' });
}

/** The same of a text in another language, or of a source of which more is known. */
export function shownAs(text: string, options: TagOptions): string[] {
  return tagTimes(text, sentencesOf(text), options).map(
    (e) => `${e.text} = ${e.value}${e.date ? ` <${e.date.edtf}>` : ''} ${e.resolution}`,
  );
}

/** A fixture: the text, then what must be found in it; nothing after the text means that nothing may be. */
export type Case = readonly [text: string, ...found: string[]];

export const rows = (cases: readonly Case[]) => cases.map(([text, ...found]) => ({ text, found }));
