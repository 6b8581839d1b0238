/** What the words beside a name tell of its kind, in points. */
import { isPersonal } from './name-words';
import type { NameRun } from './name-runs';

export interface Evidence {
  person: number;
  organisation: number;
  place: number;
}

const SPEECH =
  /^,? (?:who|whose|(?:had |has |also |later |then )?(?:said|says|told|added|argued|insisted|admitted|replied|recalled|wrote|explained|tweeted|joked|testified|pleaded|smiled|wept|knew|felt|thought|loved|grew up|studied|married|resigned|died|retired))\b/;
const AGED = /^,? \(?(?:aged )?\d{1,2}[,)]/;
const FATE =
  /^ (?:was|is|has been|had been) (?:born|arrested|elected|appointed|sworn|convicted|jailed|imprisoned|sentenced|indicted|acquitted|charged|married|buried|assassinated|re-elected|reelected|extradited|knighted|nominated|diagnosed|found guilty|found dead)\b/;
const KIN =
  /^['’]s? (?:\p{Ll}+ )?(?:wife|husband|lawyers?|attorneys?|mother|father|son|daughter|brother|sister|family|widow|death|resignation|predecessor|successor|trial|arrest|supporters|regime|presidency|aides?|career|book|testimony|extradition|body|father-in-law|inauguration|defen[cs]e team|legal team|girlfriend|parents|children)\b/u;
/** "the Keita administration", "the Keita affair". */
const TIMES_OF = /^ (?:administration|era|presidency|years|family|clan|dynasty|affair|regime|doctrine)\b/;
const STAFF =
  /^(?:['’]s?)? (?:\p{Ll}+ )?(?:founders?|co-founders?|chief executive|CEO|chairman|spokesman|spokeswoman|spokesperson|employees?|executives?|shares|shareholders?|customers|users|officials?|fighters|militants|insurgents|lawmakers|staff|headquarters|website|fans|players|members|editor|reporters?|correspondent|board|stock|profits|engineers|activists?|party|rebels|leaders?)\b/u;
const MODIFIES =
  /^ (?!(?:is|was|are|were|has|had|have|will|would|can|could|may|might|said|says|and|or|but|to|in|on|of|for|that|which|called|by|from|with|over|at|as|after|before)\b)\p{Ll}/u;
const PLACED = /^(?:in|near|outside|inside|around|throughout|across)$/;
const PLACE_NOUN =
  /\b(?:city|town|village|capital|port|province|region|district|island|suburb|county|resort|neighbou?rhood)(?: of)?$/;
const APPOSITION =
  /^, (?:the|an?|his|her|their|its|former|then|who|now|once|one of) ((?:[\p{L}'’-]+ ?){1,7})/u;

/** Of a run that stands somewhere in the text; only its own line tells. */
export function evidenceAt(text: string, { start, end, titled, words }: NameRun): Evidence {
  const left = text.slice(Math.max(0, start - 40), start);
  const before = left.slice(left.lastIndexOf('\n') + 1);
  const right = text.slice(end, end + 70);
  const after = right.includes('\n') ? right.slice(0, right.indexOf('\n')) : right;
  const word = wordBefore(before);
  let person = titled ? 3 : 0;
  let organisation = 0;
  let place = 0;
  if (word && isPersonal(word)) person += 2;
  if (/^the$/i.test(word) && !MODIFIES.test(after)) {
    // "the Guardian": nobody's name; "the Taylor trial" tells nothing.
    person -= 1;
    organisation += 0.5;
  }
  // "Mali's Awa Keita"
  if (words.length === 2 && /['’]s[ \u00a0]$/.test(before)) person += 0.5;
  if (PLACED.test(word)) place += 1;
  else if (PLACE_NOUN.test(before.trimEnd())) place += 2;
  if (!" ,'’".includes(after[0] ?? '.')) return { person, organisation, place };
  if (SPEECH.test(after)) person += 1;
  else if (AGED.test(after)) person += 3;
  else if (FATE.test(after)) person += 2;
  else if (KIN.test(after)) person += 2;
  else if (TIMES_OF.test(after)) person += 1.5;
  else if (STAFF.test(after)) organisation += 1.5;
  else {
    const told = APPOSITION.exec(after)?.[1];
    if (told?.split(' ').some((one) => isPersonal(one.toLowerCase()))) person += 2;
  }
  return { person, organisation, place };
}

/** The word that a space parts from what follows, "" where none does. */
function wordBefore(before: string): string {
  const end = before.length - 1;
  if (before[end] !== ' ' && before[end] !== '\u00a0') return '';
  let start = end;
  while (start > 0 && LETTER.test(before[start - 1]!)) start--;
  return before.slice(start, end);
}

const LETTER = /[\p{L}-]/u;
