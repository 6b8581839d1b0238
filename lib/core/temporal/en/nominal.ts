import { after, before } from '../found';

/** What is fixed beforehand, so that its date can lie ahead whatever the verb says: "gave no reason for the 14 January deadline". */
const APPOINTMENT =
  /\b(?:anniversary|appointment|auction|ballot|ceremony|concert|conference|contracts?|date|deadline|debate|delivery|demonstration|elections?|event|expiration|expiry|festival|figures|final|futures|games?|hearing|holiday|inauguration|launch|march|match|maturity|meetings?|opening|payments?|polls?|primary|rally|referendum|release|report|run-?off|session|speech|start|strike|summit|talks|target|term|tour|trial|trip|visit|votes?)\b/;

/** Words that begin no noun: "the May that followed". */
const NO_NOUN =
  /^(?:a|after|and|are|as|at|before|but|by|during|for|from|had|has|if|in|is|of|on|or|than|that|the|through|to|until|was|were|when|where|which|while|who|will|with|would)\b/;

/**
 * Whether a date stands before a noun and tells when that happened ("the September offensive", "Wednesday’s ruling", "the 7 August
 * blasts"), or for when it is fixed ("the 14 January deadline"); undefined where it modifies none.
 */
export function nominalKind(
  text: string,
  start: number,
  end: number,
): 'happening' | 'appointment' | undefined {
  const own = after(text, end, /^['’]s\s+(?=\p{L})/u);
  if (!own && !before(text, start, /(?:\b(?:the|an?|its|their|his|her|our)|['’]s)\s+$/i)) return undefined;
  const noun = /^\s+(\p{Ll}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*){0,2})/u.exec(
    text.slice(own ? end + own[0].length - 1 : end, end + 60),
  );
  const words = noun?.[1];
  if (!words || NO_NOUN.test(words)) return own ? 'happening' : undefined;
  return APPOINTMENT.test(words) ? 'appointment' : 'happening';
}
