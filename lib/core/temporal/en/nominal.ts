import { after, before, Ending } from '../found';
import type { Phrase } from '../phrase';
import { latin } from './latin';

/** What nobody fixes beforehand, or is told when it is done: "the 7 October attack", "Wednesday’s ruling", "a June agreement". */
const HAPPENINGS =
  '(?:accidents?|accords?|agreements?|ambush|announcement|arrests?|assassination|assaults?|attacks?|blasts?|bombings?|breakup|capture|clash(?:es)?|collapse|collisions?|coup|crackdown|crash|cyclone|deaths?|decisions?|decline|defeat|disaster|drop|earthquake|eruption|explosions?|failure|fighting|fires?|floods?|gains?|genocide|hijacking|hurricane|incidents?|invasion|killings?|loss(?:es)?|massacre|murders?|offensive|outbreak|outrage|plunge|quake|raids?|rebellion|resignation|revolution|revolt|riots?|robbery|rulings?|sell-off|shootings?|siege|slayings?|storms?|surge|theft|tornado|tragedy|tsunami|uprising|victory|violence|war)';
const HAPPENING = new RegExp(`\\b${HAPPENINGS}\\b`);

/** Directly before a time: "those responsible for the deaths in attacks on Sunday", but not "moved to house arrest on Friday". */
export const AFTER_HAPPENING = new Ending(
  new RegExp(`\\b(?<!\\bhouse\\s)${HAPPENINGS}\\s+(?:(?:early|late)\\s+)?(?:on|in)\\s+$`),
);

/** What comes at its time, and is talked of long before and after: "elections in November", "the October primaries". */
const OCCASIONS =
  '(?:ballot|ceremony|championships?|conference|congress|election|elections|festival|games|inauguration|olympics|polls|primaries|primary|race|re-election|referendum|summit|talks|trial|vote|world cup)';
const OCCASION = new RegExp(`\\b${OCCASIONS}\\b`);

/** Directly before a time, with its place between at most: "the summit in Bamako in June". */
export const AFTER_OCCASION = latin(
  new RegExp(
    `\\b${OCCASIONS},?\\s+(?:(?:at|in)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+)?,?\\s+)?(?:in|on)\\s+(?:early\\s+|late\\s+|mid-)?$`,
    'iu',
  ),
);

const POSSESSIVE = latin(/^['’]s(?=\s+\p{L})/u);
const NOUNS = latin(
  /^\s+(?!(?:a|after|and|are|as|at|before|but|by|during|for|from|had|has|if|in|is|of|on|or|than|that|the|through|to|until|was|were|when|where|which|while|who|will|with|would)\b)\p{Ll}[\p{L}-]*(?:\s+\p{Ll}[\p{L}-]*){0,2}/u,
);
const OWNED = new Ending(/(?:\b(?:the|an?|its|their|his|her|our)|['’]s)\s+$/i);

/**
 * Whether a date stands before a noun: of something that has happened ("the September offensive"), of an occasion ("the October primaries"), or of what may lie
 * ahead whatever the verb says ("gave no reason for the 14 January deadline"); undefined where it modifies none.
 */
export function nominalKind(text: string, start: number, end: number): Phrase['nominal'] {
  const own = after(text, end, POSSESSIVE)?.[0].length ?? 0;
  if (!own && !before(text, start, OWNED)) return undefined;
  const words = after(text, end + own, NOUNS);
  if (!words) return own ? 'appointment' : undefined;
  if (HAPPENING.test(words[0])) return 'happening';
  return OCCASION.test(words[0]) ? 'occasion' : 'appointment';
}
