/** Words of a sentence, and what their forms tell. */
import type { Span } from '../model';
import { isKnownVerb } from './lexicon/actions';

export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  // Ours: the possessive 's, the "to" of infinitives, a time expression.
  'POSS',
  'TO',
  'TIME',
] as const;

/** Universal tags (universaldependencies.org/u/pos) and three of our own. */
export type Tag = (typeof TAGS)[number];

/** Offsets are into the sentence. `lemma` is lower case. */
export interface Word extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly tag: Tag;
}

/** The same word read as another; every word is made in one form, as what runs over words of two dozen forms is slow. */
export const taggedAs = ({ start, end, text, lemma }: Word, tag: Tag, read = lemma): Word => ({
  start,
  end,
  text,
  lemma: read,
  tag,
});
const IRREGULAR_PAST =
  /^(?:ate|bit|blew|clung|crept|dealt|drank|fed|felt|hid|knew|lit|rode|rang|sang|slept|slid|sped|sprang|stuck|swam|swung|woke|wept|met|held|won|lost|began|broke|brought|built|came|cut|did|fell|fought|found|gave|got|grew|had|hit|kept|killed|led|left|made|put|ran|rose|said|saw|sent|set|shot|spent|split|spoke|stood|struck|took|told|went|withdrew|wrote|became|bought|caught|chose|drew|drove|fled|flew|froze|hung|heard|laid|lent|paid|quit|sank|sold|shook|sought|spread|swore|swept|taught|thought|threw|wore|overthrew|seized|fired|wed|bade|bred|burst|bid|shut|hurt|sworn|beaten|born|broken|chosen|drawn|driven|eaten|fallen|flown|forgotten|frozen|given|grown|hidden|known|risen|seen|shown|spoken|stolen|sunk|taken|thrown|won|written|withdrawn|overthrown|overtaken|undergone|gone|done|begun|become|torn)$/i;

/** Past tense or past participle, as far as the form can tell. */
export function isPastForm(word: Word): boolean {
  return /(?:[^aeiou]ed|[aeiou]{1,2}ed)$/i.test(word.text) || IRREGULAR_PAST.test(word.text);
}

const PRETERITE =
  /^(?:ate|became|began|blew|broke|came|chose|did|drank|drew|drove|fell|flew|froze|gave|got|grew|hid|knew|overthrew|ran|rang|rode|rose|sang|sank|saw|shook|spoke|sprang|stole|swam|swore|threw|took|tore|underwent|went|withdrew|woke|wore|wrote)$/i;

/** A past form that can stand behind "was" or belong to a noun: "broken" and "built", not "broke". */
export function isParticiple(word: Word): boolean {
  return isPastForm(word) && !PRETERITE.test(word.text);
}

export function isGerund(word: Word): boolean {
  return (
    /^\p{L}{2,}ing$/iu.test(word.text) &&
    !/^(?:thing|king|ring|spring|string|bring|sing|wing|sting|swing|fling|cling|sling)$/i.test(word.text)
  );
}

/** Whether a noun stands in the plural; wink's lemma of "harbour" is "harbor". */
export function isPluralNoun({ tag, text, lemma }: Word): boolean {
  return (
    (tag === 'NOUN' && /s$/i.test(text) && text.toLowerCase() !== lemma) ||
    /^(?:people|police|troops|forces|men|women|children|those|many|most|some|few|both)$/i.test(text)
  );
}
/** wink makes "wag" of "waged": where the lemma with its lost "e" is a word that we know and the lemma is none, that is it. */
export function lemmaOf(text: string, lemma: string): string {
  const lower = lemma.toLowerCase();
  return /(?:ed|ing)$/i.test(text) && !isKnownVerb(lower) && isKnownVerb(`${lower}e`) ? `${lower}e` : lower;
}
/** "infuriated" → "infuriate", "retaken" → "retake", as far as endings tell. */
export function lemmaOfPast(text: string): string {
  const lower = text.toLowerCase();
  if (lower.endsWith('en')) return lower.slice(0, -1);
  const bare = lower.slice(0, -2);
  if (bare.endsWith('i')) return `${bare.slice(0, -1)}y`;
  return isKnownVerb(`${bare}e`) || /(?:at|iz|is|v|c|g|u|s)$/.test(bare) ? `${bare}e` : bare;
}

/** "retook" → "retake": wink leaves the lemma of a word that it takes for a noun. */
export function presentOf({ text, lemma }: Word): string {
  const [, prefix = '', past = ''] = /^(re|over|with|under)?(\p{L}+)$/iu.exec(text.toLowerCase()) ?? [];
  const present = PRESENT[past];
  return present ? prefix + present : lemma;
}

const PRESENT: Record<string, string> = {
  took: 'take',
  drew: 'draw',
  threw: 'throw',
  ran: 'run',
  built: 'build',
  wrote: 'write',
  came: 'come',
  became: 'become',
  went: 'go',
  gave: 'give',
  grew: 'grow',
  flew: 'fly',
  fought: 'fight',
  drove: 'drive',
  sank: 'sink',
  met: 'meet',
  held: 'hold',
  won: 'win',
  led: 'lead',
  fled: 'flee',
  fell: 'fall',
  rose: 'rise',
  broke: 'break',
  struck: 'strike',
  began: 'begin',
  ate: 'eat',
  drank: 'drink',
  knew: 'know',
  spoke: 'speak',
  chose: 'choose',
  stole: 'steal',
  wore: 'wear',
  tore: 'tear',
  swore: 'swear',
  sought: 'seek',
};
