import type { Mention, MentionKind, TimeExpression, Sentence } from '../model';
import { remembered } from '../memo';
import { LONGEST_TITLE } from './headline';

/**
 * The mention of a date in a language whose grammar we do not know: the whole sentence tells it, and nobody is named. English rules would
 * take words apart that they take for others.
 */
export function plainMention(
  sourceId: string,
  sentence: Sentence,
  time: TimeExpression,
  prominence: Mention['prominence'],
  publishedOn: string | null,
): Mention {
  return {
    sourceId,
    start: sentence.start,
    end: sentence.end,
    quote: sentence.text,
    time: { start: time.start, end: time.end, text: time.text, type: time.type, value: time.value },
    date: time.date,
    resolution: time.resolution,
    derivation: time.derivation,
    ...(time.given ? { given: time.given } : {}),
    title: plainTitle(sentence.text),
    kind: kindOf(time, publishedOn),
    participants: [],
    places: [],
    action: null,
    prominence,
  };
}

/** What lies after publication is a plan. */
export function liesAhead({ date }: Pick<TimeExpression, 'date'>, publishedOn: string | null): boolean {
  return date?.earliest != null && publishedOn !== null && date.earliest > endOfDay(publishedOn);
}

const endOfDay = remembered((day) => Date.parse(`${day}T23:59:59Z`));

function kindOf(time: TimeExpression, publishedOn: string | null): MentionKind {
  return liesAhead(time, publishedOn) ? 'plan' : 'event';
}

/** The sentence without its stop, cut between words where it is too long for a title. */
export function plainTitle(sentence: string): string {
  const text = sentence
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^.])[.。]$/u, '')
    .trim();
  if (text.length <= LONGEST_TITLE) return text;
  const room = text.slice(0, LONGEST_TITLE - 1);
  const space = room.lastIndexOf(' ');
  // Scripts without spaces are cut between characters, not within one.
  const cut =
    space > LONGEST_TITLE / 2 ? space : /[\uD800-\uDBFF]$/.test(room) ? room.length - 1 : room.length;
  return `${room.slice(0, cut).replace(/[\s,;:、，–—-]+$/u, '')}…`;
}
