/**
 * Sentence → tagged words. Tags and lemmas by wink-nlp; then what its tagger is known to get wrong in news is put right,
 * hyphenated words become one word, and each time expression becomes one word tagged TIME, so that clauses can be read
 * as if the date were not there.
 */
import winkNLP, { type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Span } from '../model';
import { isKnownVerb, nominalVerb, ORGANISED } from './lexicon/actions';

const TAGS = [
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

let nlp: WinkMethods | undefined;

/** The words of one sentence; `times` are spans in it, in order, not overlapping. */
export function tagWords(sentence: string, times: readonly Span[]): Word[] {
  return mend(collapseTimes(untimedWords(sentence), sentence, times));
}

/** A sentence is read again for the pronouns of the few behind it: what it says without its dates is kept so long. */
const KEPT = 8;
const recent = new Map<string, readonly Word[]>();

function untimedWords(sentence: string): readonly Word[] {
  const known = recent.get(sentence);
  if (known) return known;
  // Built once and late: it takes a quarter of a second, and articles without dates never need it.
  nlp ??= winkNLP(model, ['pos']);
  const words = joinHyphens(rawWords(nlp, sentence), sentence);
  for (const oldest of recent.keys()) if (recent.size >= KEPT) recent.delete(oldest);
  recent.set(sentence, words);
  return words;
}

function rawWords(wink: WinkMethods, sentence: string): Word[] {
  const tokens = wink.readDoc(apart(sentence)).tokens();
  // Three lists at once: an object for each token takes as long as tagging it.
  // oxlint-disable-next-line typescript/unbound-method -- wink's helpers are plain functions; its types call them methods
  const { pos, lemma } = wink.its;
  const texts = tokens.out();
  const tags = tokens.out(pos);
  // @ts-expect-error wink 2.4 types its lemma helper with three arguments and its own `out` wants four
  const lemmas: string[] = tokens.out(lemma);
  const words: Word[] = [];
  let at = 0;
  texts.forEach((text, i) => {
    const start = sentence.indexOf(text, at);
    // wink gives no offsets and tidies some rare characters: what cannot be found again is left out.
    if (text === '' || start < 0 || start - at > 40) return;
    at = start + text.length;
    // "I'm": two words
    const [, who = '', verb = ''] = /^(I|you|we|they|he|she|it)(['’](?:m|re|ve|ll|d))$/i.exec(text) ?? [];
    if (who) {
      const middle = start + who.length;
      words.push(
        { start, end: middle, text: who, lemma: who.toLowerCase(), tag: 'PRON' },
        { start: middle, end: at, text: verb, lemma: CONTRACTED_VERB[verb.slice(1)] ?? 'be', tag: 'AUX' },
      );
      return;
    }
    words.push({ start, end: at, text, lemma: lemmaOf(text, lemmas[i] ?? text), tag: asTag(tags[i], text) });
  });
  return words;
}

const CONTRACTED_VERB: Readonly<Record<string, string>> = { ve: 'have', ll: 'will', d: 'would' };

/**
 * wink takes a word that it has once seen whole for one word ever after, and it sees "Oslo's" whole before a comma: what it read before would
 * change how it reads the next sentence. With the possessive set apart it does not. Contractions ("it's", "let's") it knows itself.
 */
function apart(sentence: string): string {
  return sentence
    .replace(/(?<=\p{L})['’]s(?!\p{L})/giu, (mark, at: number) =>
      CONTRACTED.test(sentence.slice(Math.max(0, at - 6), at)) ? mark : ` ${mark}`,
    )
    .replace(/(\p{L}\.)(?=\.(?:\s|$))/gu, '$1 ');
}

const CONTRACTED = /(?<!\p{L})(?:it|he|she|that|what|there|let|who|here|where|how|when|why|one)$/iu;

/** wink makes "wag" of "waged": where the lemma with its lost "e" is a word that we know and the lemma is none, that is it. */
function lemmaOf(text: string, lemma: string): string {
  const lower = lemma.toLowerCase();
  return /(?:ed|ing)$/i.test(text) && !isKnownVerb(lower) && isKnownVerb(`${lower}e`) ? `${lower}e` : lower;
}

const TAG_OF: ReadonlyMap<string | undefined, Tag> = new Map(TAGS.map((tag) => [tag, tag]));

function asTag(tag: string | undefined, text: string): Tag {
  if (text.length < 3 && /^['’]s?$/.test(text) && tag !== 'AUX' && tag !== 'PUNCT') return 'POSS';
  if (tag === 'PART' && /^to$/i.test(text)) return 'TO';
  return TAG_OF.get(tag) ?? 'X';
}

/** "Nagorno-Karabakh", "two-day", "oil-rich": wink splits at the hyphen. */
function joinHyphens(words: readonly Word[], sentence: string): Word[] {
  const joined: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    let word = words[i]!;
    // "``" and "''" as agencies write “ and ”
    const twice = words[i + 1];
    if (/^[`']$/.test(word.text) && twice?.text === word.text && twice.start === word.end) {
      const mark = word.text === '`' ? '“' : '”';
      joined.push({ start: word.start, end: twice.end, text: mark, lemma: mark, tag: 'PUNCT' });
      i++;
      continue;
    }
    // "the Rev|. Bo Lund"
    if (ABBREVIATED.test(word.text) && twice?.text === '.' && twice.start === word.end && words[i + 2]) {
      joined.push({
        start: word.start,
        end: twice.end,
        text: `${word.text}.`,
        lemma: word.lemma,
        tag: 'PROPN',
      });
      i++;
      continue;
    }
    // "2, 000 feet": set apart by some agencies
    const [comma, group] = [words[i + 1], words[i + 2]];
    if (/^\d{1,3}$/.test(word.text) && comma?.text === ',' && /^\d{3}$/.test(group?.text ?? '')) {
      const { end } = group!;
      const text = sentence.slice(word.start, end);
      joined.push({ start: word.start, end, text, lemma: text, tag: 'NUM' });
      i += 2;
      continue;
    }
    if (isDash(words, i)) {
      joined.push({ start: word.start, end: word.end, text: '–', lemma: '–', tag: 'PUNCT' });
      continue;
    }
    while (
      !isDash(words, i + 1) &&
      isHyphen(words[i + 1]?.text, word) &&
      words[i + 1]?.start === word.end &&
      words[i + 2]?.start === words[i + 1]?.end
    ) {
      const last = words[i + 2]!;
      const text = sentence.slice(word.start, last.end);
      word = {
        start: word.start,
        end: last.end,
        text,
        lemma: text.toLowerCase(),
        tag: hyphenTag(word, last),
      };
      i += 2;
    }
    joined.push(word);
  }
  return joined;
}

const ABBREVIATED = /^(?:Rev|Dr|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Prof|Hon|Maj|Adm|St|Messrs|Mr|Mrs|Ms)$/;

/** "a mill-which burned down-was": a hyphen typed for a dash, before a word that no compound ends with. */
function isDash(words: readonly Word[], i: number): boolean {
  return (
    words[i]?.text === '-' &&
    words[i + 2]?.text !== '-' &&
    words[i - 2]?.text !== '-' &&
    AFTER_DASH.test(words[i + 1]?.text ?? '')
  );
}

const AFTER_DASH =
  /^(?:which|who|whose|where|when|that|an?|the|and|but|or|as|with|will|is|was|are|were|has|have|had|he|she|they|some|not|said|says)$/;

/** Also the dash of "voted 66–30". */
function isHyphen(text: string | undefined, before: Word): boolean {
  return text === '-' || text === '‑' || (text === '–' && before.tag === 'NUM');
}

function hyphenTag(first: Word, last: Word): Tag {
  if (/^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(last.text)) return 'PROPN';
  // "state-run", "Norse-built", not "re-built"
  const compound =
    (isPastForm(last) || last.text === 'run') && !/^(?:re|co|pre|over|under|out)$/i.test(first.text);
  if (first.tag === 'NUM' || last.tag === 'ADJ' || /ed$/.test(last.text) || compound) return 'ADJ';
  return last.tag === 'NOUN' && first.tag !== 'VERB' ? 'NOUN' : last.tag === 'VERB' ? 'VERB' : 'NOUN';
}

function collapseTimes(words: readonly Word[], sentence: string, times: readonly Span[]): Word[] {
  const result: Word[] = [];
  let next = 0;
  let current: Span | null = null;
  for (const word of words) {
    while (next < times.length && times[next]!.end <= word.start) next++;
    const time = times[next];
    if (time && word.start < time.end && word.end > time.start) {
      if (current === time) continue;
      current = time;
      const text = sentence.slice(time.start, time.end);
      result.push({ start: time.start, end: time.end, text, lemma: text.toLowerCase(), tag: 'TIME' });
    } else result.push(word);
  }
  return result;
}

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

/** wink's slips that cost whole events. */
function mend(words: readonly Word[]): Word[] {
  const mended = mendEach(mendNames(words));
  if (mended.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return mended;
  // "the east lost power": of a sentence without any verb, the past form behind a noun is it.
  const past = mended.findIndex(
    (word, i) =>
      (word.tag === 'ADJ' || word.tag === 'NOUN') &&
      isPastForm(word) &&
      (['NOUN', 'PROPN'].includes(mended[i - 1]?.tag ?? 'X') ||
        (mended[i - 1]?.tag === 'ADJ' && mended[i - 2]?.tag === 'DET')),
  );
  return mended.map((word, i) =>
    i === past
      ? taggedAs(word, 'VERB')
      : i === past - 1 && word.tag === 'ADJ'
        ? taggedAs(word, 'NOUN')
        : word,
  );
}

/** Possessives and names first: what stands beside them is read by them. */
function mendNames(words: readonly Word[]): Word[] {
  const hasVerb = words.some(({ tag, text }) => (tag === 'VERB' || tag === 'AUX') && /^\p{Ll}/u.test(text));
  return words.map((word, i) => {
    const before = previous(words, i);
    const after = following(words, i);
    // "the guards' strike": a mark that no other opens
    if (
      word.tag === 'PUNCT' &&
      /^['’]$/.test(word.text) &&
      before?.end === word.start &&
      /s$/.test(before.text) &&
      after?.start === word.end + 1 &&
      /^(?:ADJ|NOUN|NUM|PROPN|VERB)$/.test(after.tag) &&
      !words.slice(0, i).some(({ text }) => /^['‘]$/.test(text))
    )
      return taggedAs(word, 'POSS');
    // "the Betty Ford Centre": a capital inside a sentence whose verbs have none
    if (
      word.tag === 'VERB' &&
      hasVerb &&
      before &&
      before.tag !== 'PUNCT' &&
      (after?.tag === 'PROPN' || before.tag === 'PROPN') &&
      /^\p{Lu}\p{Ll}/u.test(word.text)
    )
      return taggedAs(word, 'PROPN');
    return word;
  });
}

function mendEach(words: readonly Word[]): Word[] {
  return words.map((word, i) => {
    const before = previous(words, i);
    const after = following(words, i);
    const endsPhrase = !after || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(after.tag);
    // "Azerbaijan's September offensive to …": an adjective that ends a phrase after a possessive or article is its noun.
    if (
      word.tag === 'ADJ' &&
      endsPhrase &&
      nominalVerb(word.lemma) &&
      before &&
      ['POSS', 'DET', 'ADJ', 'NOUN', 'PROPN', 'TIME', 'NUM'].includes(before.tag)
    )
      return taggedAs(word, 'NOUN');
    // "The contingent did", "Shelling began": what stands before a finite verb and behind an article, or alone, is its noun.
    if (
      after &&
      (after.tag === 'AUX' || (after.tag === 'VERB' && !isGerund(after))) &&
      ((word.tag === 'ADJ' && (before?.tag === 'DET' || before?.tag === 'NOUN')) ||
        (word.tag === 'VERB' && isGerund(word) && (!before || /^[“"]$/.test(before.text))))
    )
      return taggedAs(word, 'NOUN');
    // "Fighting between the army and rebels has …"
    if (
      word.tag === 'VERB' &&
      isGerund(word) &&
      !before &&
      /^(?:between|against|near|of|over)$/i.test(after?.text ?? '')
    )
      return taggedAs(word, 'NOUN');
    // "the north and the east"
    if (
      word.tag === 'ADV' &&
      before?.tag === 'DET' &&
      (after?.tag === 'CCONJ' || /^(?:first|second|third|last|latter)$/i.test(word.text)) &&
      !['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(after?.tag ?? 'X')
    )
      return taggedAs(word, 'NOUN');
    // "the reed islands", "its reopened halls": between an article and its noun stands no verb.
    if (
      word.tag === 'VERB' &&
      (before?.tag === 'DET' || before?.tag === 'POSS') &&
      after &&
      ['NOUN', 'PROPN'].includes(after.tag)
    )
      return taggedAs(word, isGerund(word) || isPastForm(word) ? 'ADJ' : 'NOUN');
    // "the Desaguadero crossing": a gerund that ends a phrase with an article is its noun.
    if (
      word.tag === 'VERB' &&
      isGerund(word) &&
      before?.tag === 'PROPN' &&
      words[i - 2]?.tag === 'DET' &&
      (!after || ['ADP', 'PUNCT', 'CCONJ', 'TIME'].includes(after.tag))
    )
      return taggedAs(word, 'NOUN');
    // "took back control of", "in charge of": a bare verb has no "of".
    if (
      word.tag === 'VERB' &&
      after?.text === 'of' &&
      !isGerund(word) &&
      !isPastForm(word) &&
      before &&
      before.tag !== 'TO' &&
      before.tag !== 'AUX' &&
      before.tag !== 'PRON'
    )
      return taggedAs(word, 'NOUN');
    // "committed to supporting": a preposition.
    if (word.tag === 'TO' && after && isGerund(after)) return taggedAs(word, 'ADP');
    // "a visit to the former", "the latter on Monday"
    if (
      word.tag === 'ADJ' &&
      before?.tag === 'DET' &&
      (!after || ['ADP', 'PUNCT', 'TIME', 'CCONJ'].includes(after.tag))
    )
      return taggedAs(word, 'NOUN');
    // "That certainty was rewarded"
    if (
      /^that$/i.test(word.text) &&
      word.tag === 'PRON' &&
      (!before || before.tag === 'PUNCT') &&
      after?.tag === 'NOUN'
    )
      return taggedAs(word, 'DET');
    // "|Rescued on Monday by fishermen, Awa …": a capital alone makes no name.
    if (
      i === 0 &&
      word.tag === 'PROPN' &&
      /\p{L}{3}ed$/u.test(word.text) &&
      /^(?:ADP|TIME)$/.test(after?.tag ?? 'X') &&
      isKnownVerb(lemmaOfPast(word.text))
    )
      return taggedAs(word, 'VERB', lemmaOfPast(word.text));
    // "a long touchdown |pass,": "a … " takes no bare verb.
    if (
      word.tag === 'VERB' &&
      before?.tag === 'NOUN' &&
      word.text === word.lemma &&
      !isPastForm(word) &&
      (!after || /^(?:PUNCT|ADP|TIME)$/.test(after.tag)) &&
      hasArticle(words, i)
    )
      return taggedAs(word, 'NOUN');
    // "crowds thronged the street"
    if (
      word.tag === 'ADJ' &&
      /\p{L}{3}ed$/u.test(word.text) &&
      before &&
      (before.tag === 'PROPN' || isPluralNoun(before)) &&
      (after?.tag === 'DET' || /^(?:his|her|its|their)$/i.test(after?.text ?? ''))
    )
      return taggedAs(word, 'VERB', lemmaOfPast(word.text));
    // "The Lund Mill Co. plans to sell": no verb before
    if (
      word.tag === 'NOUN' &&
      /^(?:plans|hopes|aims|offers|moves|needs|promises)$/.test(word.text) &&
      before?.tag === 'PROPN' &&
      after?.tag === 'TO' &&
      !words.slice(0, i).some(({ tag }) => tag === 'VERB' || tag === 'AUX')
    )
      return taggedAs(word, 'VERB', word.text.slice(0, -1));
    // "was retaken by the army", "the mayor, Bo Lund, infuriated his colleagues"
    if (
      /\p{L}{3}(?:ed|en)$/u.test(word.text) &&
      !/^(?:hundred|sacred|children|women|men|garden|kitchen)$/.test(word.lemma) &&
      ((before?.lemma === 'be' && (word.tag === 'NOUN' || (word.tag === 'ADJ' && after?.text === 'by'))) ||
        (word.tag === 'NOUN' &&
          /ed$/.test(word.text) &&
          /^(?:,|[\p{L}’']+)$/u.test(before?.text ?? '') &&
          before?.tag !== 'DET' &&
          (after?.tag === 'DET' || /^(?:his|her|its|their)$/i.test(after?.text ?? ''))))
    )
      return taggedAs(word, 'VERB', lemmaOfPast(word.text));
    // "The coup ousted", "Lava reached": a past form with nothing verbal beside it is the verb, whatever its tag.
    if (
      (word.tag === 'ADJ' || word.tag === 'NOUN') &&
      before &&
      ['NOUN', 'PROPN', 'PRON'].includes(before.tag) &&
      /^(?:met|held|won|led|fled|fell|rose|broke|struck|seized|began|(?:re|over|with|under)?(?:took|drew|threw|ran|built|wrote)|came|became|went|gave|grew|flew|fought|drove|sank|spoke|chose|stole|wore|tore|swore|sought)$/i.test(
        word.text,
      )
    )
      return taggedAs(word, 'VERB', presentOf(word));
    // "they said he drank tea": nothing but a verb follows who acts.
    if (
      (word.tag === 'ADJ' || word.tag === 'NOUN') &&
      isPastForm(word) &&
      /^(?:he|she|they|we|I)$/.test(before?.text ?? '')
    )
      return taggedAs(word, 'VERB', presentOf(word));
    // "The guests alleged they paid": no adjective stands before who acts.
    if (word.tag === 'ADJ' && /ed$/i.test(word.text) && /^(?:he|she|they|it|we)$/i.test(after?.text ?? ''))
      return taggedAs(word, 'VERB', lemmaOf(word.text, word.text.slice(0, -2)));
    // "a guard shot two thieves": no noun stands before another phrase.
    if (
      word.tag === 'NOUN' &&
      before &&
      !['DET', 'ADJ', 'POSS', 'NUM'].includes(before.tag) &&
      /^(?:shot|hit|cut|shut|lost|left)$/i.test(word.text) &&
      after &&
      (after.tag === 'DET' ||
        after.tag === 'NUM' ||
        /^(?:him|them|us|multiple|several|many)$/i.test(after.text))
    )
      return taggedAs(word, 'VERB', word.text.toLowerCase() === 'shot' ? 'shoot' : word.lemma);
    // "the strike", "its launch", "a visit": no verb after a determiner, possessive or adjective.
    if (
      word.tag === 'VERB' &&
      before &&
      (before.tag === 'POSS' || before.tag === 'DET' || /^(?:his|her|its|their)$/i.test(before.text)) &&
      (nominalVerb(word.lemma) || before.tag === 'PRON') &&
      !isGerund(word) &&
      !isPastForm(word)
    )
      return taggedAs(word, 'NOUN');
    if (word.tag === 'NOUN' && /^(?:to)$/i.test(before?.text ?? '') && ORGANISED.has(word.lemma)) return word;
    return word;
  });
}

/** Whether the phrase before word `i` begins with "a". */
function hasArticle(words: readonly Word[], i: number): boolean {
  let from = i - 1;
  while (/^(?:ADJ|NOUN)$/.test(words[from]?.tag ?? 'X')) from--;
  return /^an?$/i.test(words[from]?.text ?? '');
}

/** "infuriated" → "infuriate", "retaken" → "retake", as far as endings tell. */
function lemmaOfPast(text: string): string {
  const lower = text.toLowerCase();
  if (lower.endsWith('en')) return lower.slice(0, -1);
  const bare = lower.slice(0, -2);
  if (bare.endsWith('i')) return `${bare.slice(0, -1)}y`;
  return isKnownVerb(`${bare}e`) || /(?:at|iz|is|v|c|g|u|s)$/.test(bare) ? `${bare}e` : bare;
}

/** "retook" → "retake": wink leaves the lemma of a word that it takes for a noun. */
function presentOf({ text, lemma }: Word): string {
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

function previous(words: readonly Word[], i: number): Word | undefined {
  return words[i - 1];
}

function following(words: readonly Word[], i: number): Word | undefined {
  return words[i + 1];
}
