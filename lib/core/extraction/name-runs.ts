/**
 * Capitalised runs of a text, cut into names: titles and demonyms are taken off ("Malian President Awa Keita" → "Malian",
 * "Awa Keita" with a title). Read from the characters alone, so that a whole article costs little.
 */
import { foldName } from './lexicon/fold';
import { isGivenName } from './lexicon/given-names';
import { knownOrganisation } from './lexicon/organisations';
import { homeOf, isDemonym, placesNamed } from './lexicon/places';
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

/** Names of a text, in its order. Offsets are into the text. */
export function nameRuns(text: string): NameRun[] {
  const found: NameRun[] = [];
  let open: Token[] = [];
  for (const token of tokensOf(text)) {
    if (token.glue === null && open.length) {
      found.push(...cut(open, text));
      open = [];
    }
    open.push(token);
  }
  if (open.length) found.push(...cut(open, text));
  return found;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  // Whether the token before ends its run ("Keita's", "Keita.").
  let closed = true;
  for (const { 0: raw, index } of text.matchAll(CAPITAL)) {
    const previous = tokens.at(-1);
    if (previous && index < previous.end) continue;
    const before = text.slice(Math.max(0, index - 9), index);
    const prefix = ARTICLE_PREFIX.exec(before)?.[1] ?? '';
    // "pro-Russian", "iPhone"
    if (!prefix && /[\p{L}\p{N}-]$/u.test(before)) continue;
    const { word, ends } = trimmed(raw);
    const start = index - prefix.length;
    const between = previous && !closed ? text.slice(previous.end, start) : null;
    const glue = between !== null && GLUE.test(between) && fits(tokens, between, word) ? between : null;
    const own = prefix + word;
    closed = ends;
    if (
      isNeverName(own) ||
      /^I['’]|\.\p{Ll}{2,4}$/u.test(own) ||
      (isCalendarWord(own) && !(glue === ' ' && mayBeSurname(previous!.text)))
    ) {
      closed = true;
      continue;
    }
    const particle =
      glue === null ? (PARTICLE_BEFORE.exec(text.slice(Math.max(0, start - 9), start))?.[1] ?? '') : '';
    tokens.push({
      text: particle + own,
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
  let word = raw.replace(/[&‑-]+$/, '');
  let ends = false;
  const bare = word.replace(/['’]s?$/, '');
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
  if (/["“‘]/.test(text[i] ?? '')) return true;
  while (i >= 0 && /[ \t\u00a0"”’')\]]/.test(text[i]!)) i--;
  return i < 0 || /[.!?:\n\r|•–—*]/.test(text[i]!);
}

/** One run of capitalised words → its names, without titles and demonyms. */
function cut(tokens: readonly Token[], text: string): NameRun[] {
  const pieces: NameRun[] = [];
  let open: Token[] = [];
  let titled = false;
  let titles: string[] = [];
  let home: string | null = countryBefore(text, tokens[0]!.start);
  const close = () => {
    const first = open[0];
    if (first) {
      pieces.push({
        words: open.flatMap((token, i) =>
          i && token.glue !== ' ' ? [token.glue!.trim(), token.text] : [token.text],
        ),
        start: first.start,
        end: open.at(-1)!.end,
        initial: first.initial && !titled,
        demonym: false,
        titled,
        office: titled && home && titles.length ? `${home} ${titles.join(' ')}` : null,
      });
    }
    open = [];
    titled = false;
    titles = [];
  };
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!;
    const pair = !open.length && tokens[k + 1]?.glue === ' ' ? `${token.text} ${tokens[k + 1]!.text}` : '';
    const people = open.length ? 0 : pair && isDemonym(pair) ? 2 : isDemonym(token.text) ? 1 : 0;
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
    const ofTitle = titled && !open.length && token.glue === ' of ' && isTitlePart(token.text);
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
    open.push(open.length || !PARTICLES.test(token.glue ?? '') ? token : withParticle(token));
  }
  close();
  return pieces;
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
  const { text, initial } = tokens[k]!;
  // "Lawyer Ana Lobo": a noun, large because the sentence begins.
  if (initial && isPersonal(text) && tokens[k + 1]?.glue === ' ') return true;
  if (!isTitle(text)) {
    return isTitlePart(text) && !!tokens[k + 1] && isTitleHere(tokens, k + 1);
  }
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
