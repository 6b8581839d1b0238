/** Which kinds of happenings a sentence speaks of, by any of its words. */
import { familyOf, LIGHT, nominalVerb } from '../extraction/lexicon/actions';

/** "police killed two in the raid" → kill, attack. Forms of verbs are guessed: no sentence is tagged again. */
export function happeningsIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}[\p{L}-]+/gu) ?? []) {
    const family = familyOfWord(word);
    if (family) found.add(family);
  }
  return found;
}

/** The family of a word in any of its forms, in lower case; null where it tells of no happening. */
export function familyOfWord(word: string): string | null {
  const verb = nominalVerb(word);
  if (verb) return familyOf(verb);
  for (const form of baseForms(word)) {
    const family = LIGHT.has(form) ? null : familyOf(form);
    if (family) return family;
  }
  return null;
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
  seceded: 'secede',
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
