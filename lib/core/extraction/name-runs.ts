/**
 * Capitalised runs of a text, cut into names: titles and demonyms are taken off ("Malian President Awa Keita" → "Malian",
 * "Awa Keita" with a title). Read from the characters alone, so that a whole article costs little.
 */
import { remembered } from '../memo';
import { foldName } from './lexicon/fold';
import { isGivenName } from './lexicon/given-names';
import { knownOrganisation } from './lexicon/organisations';
import { homeOf, isDemonym, opensDemonym, placesNamed } from './lexicon/places';
import {
  isCalendarWord,
  isNeverName,
  isForWord,
  isOfWord,
  isPersonal,
  isTitle,
  isTitlePart,
  kindByWords,
} from './name-words';
import type { Span } from '../model';

export interface NameRun extends Span {
  readonly words: readonly string[];
  /** Where a sentence or quotation begins: its capital tells nothing. */
  readonly initial: boolean;
  /** "Russian", "Armenians". */
  readonly demonym: boolean;
  /** Behind a title; with a demonym or country before that, its office ("Russia president"). */
  readonly titled: boolean;
  readonly office: string | null;
}

interface Token extends Span {
  readonly text: string;
  readonly traits: Traits;
  readonly initial: boolean;
  /** What stands between it and the token before, where both are one run; null where a run begins. */
  readonly glue: string | null;
}

const CAPITAL = /\p{Lu}[\p{L}\p{M}\p{N}.'’&‑-]*/gu;
const ARTICLE_PREFIX = /(?:^|[\s(“"‘])((?:al|el|an|as|ash|ad|ar|at|az|ul|d|l|bin)[-’'])$/;
const PARTICLE_BEFORE =
  /(?:^|[\s(“"])((?:van|von|bin|ibn|al|de la|van der|van den|von der|de|du|della|ter) )$/;
const GLUE =
  /^ (?:(?:of|of the|de|del|de la|de los|de las|della|di|da|dos|das|do|du|van|van der|van den|von|von der|der|den|ter|bin|ibn|bint|al|el|la|le|au|sur|upon|y|zu|for|on|and|&) )?$/;
/** A full stop behind these ends no sentence. */
const ABBREVIATED =
  /^(?:(?:\p{Lu}\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Capt|Cmdr|Lt|Sgt|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|Mt|Ft|Adm|Brig|Messrs)\.)$/u;

/** The longest of them, "de los" or "von der" between two spaces. */
const LONGEST_GLUE = 9;

/** What is asked of every capitalised word. */
interface Traits {
  readonly never: boolean;
  readonly calendar: boolean;
  readonly title: boolean;
  readonly titlePart: boolean;
  readonly personal: boolean;
  readonly demonym: boolean;
  readonly opensDemonym: boolean;
}

const traitsOf = remembered(
  (word): Traits => ({
    never: isNeverName(word) || /^I['’]|\.\p{Ll}{2,4}$/u.test(word),
    calendar: isCalendarWord(word),
    title: isTitle(word),
    titlePart: isTitlePart(word),
    personal: isPersonal(word),
    demonym: isDemonym(word),
    opensDemonym: opensDemonym(word),
  }),
);

/** Names of a text, in its order. Offsets are into the text; no name goes over the end of a line. */
export function nameRuns(text: string): NameRun[] {
  const found: NameRun[] = [];
  let open: Token[] = [];
  for (const token of tokensOf(text)) {
    if (token.glue === null && open.length) {
      cut(open, text, found);
      open = [];
    }
    open.push(token);
  }
  if (open.length) cut(open, text, found);
  return found;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  // Whether the token before ends its run ("Keita's", "Keita.").
  let closed = true;
  for (const { 0: raw, index } of text.matchAll(CAPITAL)) {
    const previous = tokens.at(-1);
    if (previous && index < previous.end) continue;
    const last = text[index - 1] ?? '\n';
    const prefix = "-’'".includes(last)
      ? (ARTICLE_PREFIX.exec(text.slice(Math.max(0, index - 9), index))?.[1] ?? '')
      : '';
    // "pro-Russian", "iPhone"
    if (!prefix && last !== ' ' && /[\p{L}\p{N}-]$/u.test(text.slice(Math.max(0, index - 2), index)))
      continue;
    const { word, ends } = trimmed(raw);
    const start = index - prefix.length;
    const between =
      previous && !closed && start - previous.end <= LONGEST_GLUE ? text.slice(previous.end, start) : null;
    const glue =
      between === ' ' || (between !== null && GLUE.test(between) && fits(tokens, between, word))
        ? between
        : null;
    const own = prefix + word;
    const traits = traitsOf(own);
    closed = ends;
    if (traits.never || (traits.calendar && !(glue === ' ' && mayBeSurname(previous!.text)))) {
      closed = true;
      continue;
    }
    const particle =
      glue === null && text[start - 1] === ' '
        ? (PARTICLE_BEFORE.exec(text.slice(Math.max(0, start - 9), start))?.[1] ?? '')
        : '';
    tokens.push({
      text: particle + own,
      traits: particle ? traitsOf(particle + own) : traits,
      start: start - particle.length,
      end: start + own.length,
      initial: glue === null && beginsSentence(text, start - particle.length),
      glue,
    });
  }
  return tokens;
}

const BACKED =
  /^(\p{Lu}[\p{L}.]*)-\p{Ll}*(?:ed|ing|led|run|born|held|made|wide|style|era|bound|like|elect)$/u;

/** A capitalised stretch without its possessive, full stop or lower-case second half; whether its run ends with it. */
function trimmed(raw: string): { readonly word: string; readonly ends: boolean } {
  let word = '&‑-'.includes(raw.at(-1)!) ? raw.replace(/[&‑-]+$/, '') : raw;
  let ends = false;
  const bare = "'’s".includes(word.at(-1)!) ? word.replace(/['’]s?$/, '') : word;
  if (bare !== word && !knownOrganisation(word)) {
    word = bare;
    ends = true;
  }
  if (word.endsWith('.') && !ABBREVIATED.test(word)) {
    word = word.replace(/\.+$/, '');
    ends = true;
  }
  // "Oslo-backed", "US-based": the name before the hyphen alone, but "Kim Jong-un", "Mazar-i-Sharif".
  const backed = word.includes('-') ? BACKED.exec(word)?.[1] : undefined;
  return backed === undefined ? { word, ends } : { word: backed, ends: true };
}

function mayBeSurname(before: string): boolean {
  return isGivenName(foldName(before)) || isTitle(before);
}

/** "Bank of England", "Trinidad and Tobago", but not "Keita of Mali" or "Chad and Mali". */
function fits(tokens: readonly Token[], between: string, word: string): boolean {
  const link = between.trim();
  if (link === '' || link === '&') return true;
  const before = tokens.at(-1)!.text;
  if (link === 'of' || link === 'of the') return isOfWord(before);
  if (link === 'for' || link === 'on') return isForWord(before);
  if (link === 'and') return placesNamed(`${before} and ${word}`).length > 0;
  return true;
}

function beginsSentence(text: string, start: number): boolean {
  let i = start - 1;
  if (i >= 0 && '"“‘'.includes(text[i]!)) return true;
  while (i >= 0 && ' \t\u00a0"”’\')]'.includes(text[i]!)) i--;
  return i < 0 || '.!?:\n\r|•–—*'.includes(text[i]!);
}

/** One run of capitalised words → its names, without titles and demonyms, behind those found before. */
function cut(tokens: readonly Token[], text: string, pieces: NameRun[]): void {
  let open: Token[] = [];
  let titled = false;
  let titles: string[] = [];
  /** Looked for where it is asked. */
  let home: string | null | undefined;
  const officeOf = () => {
    home = home === undefined ? countryBefore(text, tokens[0]!.start) : home;
    return home && `${home} ${titles.join(' ')}`;
  };
  const close = () => {
    const first = open[0];
    if (first) {
      pieces.push({
        words: wordsOf(open),
        start: first.start,
        end: open.at(-1)!.end,
        initial: first.initial && !titled,
        demonym: false,
        titled,
        office: titled && titles.length ? officeOf() : null,
      });
    }
    open = [];
    titled = false;
    titles = [];
  };
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!;
    const second = !open.length && token.traits.opensDemonym ? tokens[k + 1] : undefined;
    const pair = second?.glue === ' ' ? `${token.text} ${second.text}` : '';
    const people = open.length ? 0 : pair && isDemonym(pair) ? 2 : token.traits.demonym ? 1 : 0;
    if (people) {
      const last = tokens[k + people - 1]!;
      const name = people === 2 ? pair : token.text;
      const rest = tokens.slice(k + people);
      const kept = rest.length > 0 && tokens.length - k > people && belongsTo(tokens.slice(k), rest);
      if (!kept || people === 2) {
        pieces.push({
          words: [name],
          start: token.start,
          end: last.end,
          initial: token.initial,
          demonym: true,
          titled: false,
          office: null,
        });
        home = homeOf(name)?.name ?? null;
        if (!kept) {
          k += people - 1;
          continue;
        }
      } else
        pieces.push({
          words: [name],
          start: token.start,
          end: token.start,
          initial: token.initial,
          demonym: true,
          titled: false,
          office: null,
        });
    }
    // "Secretary |of State| Hillary Marsh"
    const ofTitle = titled && !open.length && token.glue === ' of ' && token.traits.titlePart;
    // "the president of Mali |Awa Keita": no country is a given name's first half.
    if (
      open.length === 1 &&
      token.glue === ' ' &&
      isCountry(open[0]!.text) &&
      isGivenName(foldName(token.text))
    )
      close();
    if (ofTitle || isTitleHere(tokens, k)) {
      close();
      titled = true;
      titles.push(foldName(token.text).replace(/\.$/, ''));
      continue;
    }
    const bare = open.length > 0 || token.glue === null || token.glue === ' ' || !PARTICLES.test(token.glue);
    open.push(bare ? token : withParticle(token));
  }
  close();
}

function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  tokens.forEach(({ glue, text }, i) => {
    if (i && glue !== ' ') words.push(glue!.trim());
    words.push(text);
  });
  return words;
}

function isCountry(name: string): boolean {
  return placesNamed(name)[0]?.kind === 'country';
}

const PARTICLES = /^ (?:van|von|de|del|della|di|da|du|der|den|ter|bin|ibn|bint|al|el|la|le)\b/;

/** "Mr |van der Merwe" */
function withParticle(token: Token): Token {
  const particle = token.glue!.trim();
  return { ...token, text: `${particle} ${token.text}`, start: token.start - particle.length - 1 };
}

/** "Mali's President Keita" */
function countryBefore(text: string, start: number): string | null {
  const owner = /(\p{Lu}\p{L}+)['’]s (?:\p{Ll}+ )?$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return owner ? (placesNamed(owner)[0]?.name ?? null) : null;
}

/** "European Central Bank", "Indian Ocean", "French Open": the demonym is part of the name. */
function belongsTo(whole: readonly Token[], rest: readonly Token[]): boolean {
  const words = rest.map(({ text }) => text);
  const name = whole.map(({ text }) => text).join(' ');
  if (knownOrganisation(name) || placesNamed(name).length > 0) return true;
  if (rest.some((_, i) => isTitleHere(rest, i)) || knownOrganisation(words.join(' '))) return false;
  return words.length <= 4 && !isGivenName(foldName(words[0] ?? '')) && kindByWords(words) !== null;
}

/** "President", "Prime Minister"; in "Foreign Ministry" and "General Assembly" the same words are part of the name. */
function isTitleHere(tokens: readonly Token[], k: number): boolean {
  const { traits, initial } = tokens[k]!;
  // "Lawyer Ana Lobo": a noun, large because the sentence begins.
  if (initial && traits.personal && tokens[k + 1]?.glue === ' ') return true;
  if (!traits.title) return traits.titlePart && !!tokens[k + 1] && isTitleHere(tokens, k + 1);
  const next = tokens[k + 1];
  if (!next) return true;
  if (next.glue !== ' ') return !/^ (?:and|&) $/.test(next.glue ?? '');
  return kindByWords([next.text]) !== 'organisation' || isTitle(next.text);
}

const LONGEST_HEADLINE = 160;

/** A line in Title Case or capitals: large letters tell nothing there. */
export function isHeadline(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || /[.!?]["”’]?\s*$/.test(line.slice(-4))) return false;
  const words = line.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  if (long.length < 3) return false;
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.7;
}
