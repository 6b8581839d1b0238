/**
 * Sentence → tagged words. Tags and lemmas by wink-nlp; then what its tagger is known to get wrong in news is put right,
 * hyphenated words become one word, and each time expression becomes one word tagged TIME, so that clauses can be read
 * as if the date were not there.
 */
import winkNLP, { type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Span } from '../model';
import { mend } from './slips';
import { isPastForm, lemmaOf, TAGS, type Tag, type Word } from './words';

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
