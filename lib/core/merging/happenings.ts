/** Which happenings a sentence speaks of, by any of its words. */
import { familyOf, LIGHT, nominalVerb } from '../extraction/lexicon/actions';
import { remembered } from '../memo';

/** A word that tells of a happening. */
export interface Happening {
  /** In lower case, as written. */
  readonly word: string;
  /** Of a noun its verb: "invasion" → invade. */
  readonly verb: string;
  readonly family: string;
  readonly isNoun: boolean;
  /** UTF-16 units from the start of the text. */
  readonly at: number;
}

/** "police killed two in the raid" → killed, raid. Forms of verbs are guessed: no sentence is tagged again. */
export function happeningsIn(text: string): Happening[] {
  const found: Happening[] = [];
  for (const { 0: word, index } of text.toLowerCase().matchAll(WORDS)) {
    const happening = happeningOf(word);
    if (happening) found.push({ ...happening, word, at: index });
  }
  return found;
}

const WORDS = /\p{L}[\p{L}-]+/gu;

/** The family of a word in any of its forms, in lower case; null where it tells of no happening. */
export function familyOfWord(word: string): string | null {
  return happeningOf(word)?.family ?? null;
}

const happeningOf = remembered((word): Pick<Happening, 'verb' | 'family' | 'isNoun'> | null => {
  const noun = nominalVerb(word);
  if (noun) {
    const family = familyOf(noun);
    return family ? { verb: noun, family, isNoun: true } : null;
  }
  for (const verb of baseForms(word)) {
    const family = LIGHT.has(verb) ? null : familyOf(verb);
    if (family) return { verb, family, isNoun: false };
  }
  return null;
});

/** Whether a word in lower case is a form of a verb ("struck" of strike) or its noun. */
export function isFormOf(word: string, verb: string): boolean {
  return baseForms(word).includes(verb) || nominalVerb(word) === verb;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  met: 'meet',
  won: 'win',
  shot: 'shoot',
  fought: 'fight',
  fled: 'flee',
  left: 'leave',
  sold: 'sell',
  bought: 'buy',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  grew: 'grow',
  struck: 'strike',
  sank: 'sink',
  sunk: 'sink',
  lost: 'lose',
  hanged: 'hang',
  hung: 'hang',
  beaten: 'beat',
  found: 'find',
  born: 'bear',
  built: 'build',
  began: 'begin',
  begun: 'begin',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  overthrew: 'overthrow',
  overthrown: 'overthrow',
  retook: 'retake',
  retaken: 'retake',
  overran: 'overrun',
  broke: 'break',
  slain: 'slay',
  caught: 'catch',
  became: 'become',
  stolen: 'steal',
};

function baseForms(word: string): string[] {
  const irregular = IRREGULAR[word];
  if (irregular) return [irregular];
  const forms = [word];
  if (word.endsWith('ied') || word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  for (const ending of ['ed', 'ing']) {
    if (!word.endsWith(ending)) continue;
    const cut = word.slice(0, -ending.length);
    forms.push(cut, `${cut}e`);
    if (cut.length > 2 && cut.at(-1) === cut.at(-2)) forms.push(cut.slice(0, -1));
  }
  return forms;
}
