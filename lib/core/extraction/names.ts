/**
 * Names in a stretch of words: runs of proper nouns, typed by titles, endings and a gazetteer. Where nothing tells, the
 * kind is `other`: a wrong person is worse than none.
 */
import type { EntityKind, EntityName } from '../model';
import { isDemonym, knownPlace } from './lexicon/places';
import type { Word } from './words';

/** Titles and offices that come before a person's name. */
const TITLES = new Set(
  'president mr mrs ms dr prof professor gen general col colonel maj major capt captain lt lieutenant sgt admiral sen senator rep representative gov governor mayor chancellor minister premier secretary king queen prince princess emperor empress pope bishop archbishop cardinal rabbi imam sheikh sultan judge justice ambassador envoy spokesman spokeswoman spokesperson leader chief chairman chairwoman chair director commander marshal sir lady lord dame commissioner prime vice deputy foreign defence defense finance interior analyst scientist journalist coach inspector sheriff detective'.split(
    ' ',
  ),
);

const ORGANISATION =
  /\b(?:agency|airlines?|airways|army|associated press|association|authority|bank|board|bureau|cabinet|center|centre|chamber|coalition|college|commission|committee|company|confederation|congress|corporation|corps|council|court|department|federation|force|forces|foundation|front|fund|government|group|guard|hospital|house of|inc|institute|kremlin|league|ltd|ministry|movement|nations|navy|office|organi[sz]ation|parliament|party|police|senate|service|society|state department|tribunal|union|united nations|university|white house|workers|club|fc|nato|eu|un|fbi|cia|nasa|opec|imf|who|osce)\b/i;

const PLACE =
  /\b(?:airport|bay|bridge|canal|city|county|desert|district|gulf|harbou?r|hills?|islands?|lake|mountains?|mount|ocean|palace|peninsula|port|province|region|republic|river|road|sea|square|strait|street|territory|town|valley|village)$/i;

/** Common words that headlines and sentence starts write large. */
const NOT_NAMES =
  /^(?:the|a|an|this|that|these|those|he|she|it|they|we|i|you|his|her|its|their|our|my|and|but|or|in|on|at|for|by|of|to|as|if|not|no|yes|after|before|while|when|since|during|despite|however|meanwhile|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|mr|mrs|ms|dr)$/i;

interface Found {
  readonly participants: EntityName[];
  readonly places: EntityName[];
}

/** Whether an article writes a word large elsewhere than at the start of a sentence. */
export type KnownNames = (word: string) => boolean;

/** Names of `words`, each once, in the order of the text. Demonyms count as their country, as participants. */
export function findNames(words: readonly Word[], known: KnownNames): Found {
  const participants = new Map<string, EntityName>();
  const places = new Map<string, EntityName>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!isNameWord(word)) {
      // wink calls "Azerbaijani", "Soviet" adjectives or nouns.
      const place = isDemonym(word.text) && /^\p{Lu}/u.test(word.text) ? knownPlace(word.text) : null;
      if (place) participants.set(key(place), { name: place, kind: 'place' });
      continue;
    }
    const run = nameRun(words, i);
    i = run.end - 1;
    // "Teachers walked out": every sentence begins with a capital.
    if (run.words.length === 1 && word.start <= 1 && !known(word.text) && !knownPlace(word.text)) continue;
    for (const name of splitRun(run.words)) {
      const kind = kindOf(name.text, words, name.first, i);
      if (kind === null) continue;
      const entity: EntityName = {
        name: kind === 'place' ? (knownPlace(name.text) ?? name.text) : name.text,
        kind,
      };
      const target = kind === 'place' && isLocative(words, name.first) ? places : participants;
      if (!target.has(key(entity.name))) target.set(key(entity.name), entity);
    }
  }
  return { participants: [...participants.values()], places: [...places.values()] };
}

function key(name: string): string {
  return name.toLowerCase();
}

export function isNameWord(word: Word): boolean {
  return (
    (word.tag === 'PROPN' || (word.tag === 'X' && word.text.length > 1)) &&
    /^\p{Lu}/u.test(word.text) &&
    !NOT_NAMES.test(word.text)
  );
}

interface Run {
  readonly words: readonly { readonly word: Word; readonly index: number }[];
  readonly end: number;
}

/** "Securities and Exchange Commission" is not held together; "Bank of England", "Rio de Janeiro" are. */
function nameRun(words: readonly Word[], start: number): Run {
  const run = [{ word: words[start]!, index: start }];
  let i = start + 1;
  for (; i < words.length; i++) {
    const word = words[i]!;
    if (isNameWord(word)) run.push({ word, index: i });
    else if (
      /^(?:of|de|del|della|di|da|dos|van|von|der|den|bin|ibn|al|el|la|le)$/i.test(word.text) &&
      words[i + 1] &&
      isNameWord(words[i + 1]!) &&
      (word.text !== 'of' ||
        (ORGANISATION.test(run.at(-1)?.word.text ?? '') && !TITLES.has(run.at(-1)?.word.lemma ?? '')))
    )
      run.push({ word, index: i });
    else break;
  }
  return { words: run, end: i };
}

/** "Russian President Vladimir Putin" → "Russian", "Vladimir Putin": demonyms and titles are no part of the name. */
function splitRun(run: Run['words']): { text: string; first: number }[] {
  const parts: { text: string; first: number }[] = [];
  let open: { word: Word; index: number }[] = [];
  const close = () => {
    if (open.length) parts.push({ text: open.map((o) => o.word.text).join(' '), first: open[0]?.index ?? 0 });
    open = [];
  };
  run.forEach((item, k) => {
    const bare = item.word.text.toLowerCase().replace(/\.$/, '');
    const rest = run.slice(k);
    const whole = rest.map((r) => r.word.text).join(' ');
    if (
      isDemonym(bare) &&
      run.length > 1 &&
      !knownPlace(whole) &&
      !/^(?:Ocean|Sea|Gulf)$/.test(rest[1]?.word.text ?? '')
    ) {
      close();
      parts.push({ text: item.word.text, first: item.index });
    } else if (TITLES.has(bare)) close();
    else open.push(item);
  });
  close();
  return parts;
}

function kindOf(name: string, words: readonly Word[], first: number, last: number): EntityKind | null {
  if (NOT_NAMES.test(name)) return null;
  if (knownPlace(name)) return 'place';
  if (ORGANISATION.test(name)) return 'organisation';
  if (PLACE.test(name)) return 'place';
  const before = words[first - 1];
  if (before && TITLES.has(before.lemma.replace(/\.$/, ''))) return 'person';
  if (before && /^(?:in|near|at|across|outside|inside)$/i.test(before.text) && name.split(' ').length <= 2)
    return 'place';
  const after = words[last + 1];
  if (
    name.includes(' ') &&
    /^[\p{L}.'’ -]+$/u.test(name) &&
    after &&
    /^(?:said|says|told|added|met|visited|who|,)$/i.test(after.text) &&
    name.split(' ').length <= 3
  )
    return 'person';
  return 'other';
}

/** "in Baku", "near Lake Chad": where it happened, rather than who took part. */
function isLocative(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const word = words[i]!;
    if (word.tag === 'ADP')
      return /^(?:in|at|near|outside|inside|across|throughout|off|around)$/i.test(word.text);
    if (!['DET', 'ADJ', 'NOUN', 'PROPN'].includes(word.tag)) return false;
  }
  return false;
}
