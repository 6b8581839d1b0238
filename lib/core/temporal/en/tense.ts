import { Ending } from '../found';
import type { Outlook, Tense } from '../language';
import { allMatches } from '../matches';
import { AFTER_HAPPENING, AFTER_OCCASION } from './nominal';
import { latin } from './latin';

/** Directly before the time: "payable Jan. 2", "adjourned to 20 November", "as early as Friday", "the deadline is Monday", "expected in May". */
const AHEAD = new Ending(
  latin(
    /\b(?:payable|of\s+record|effective|(?:extended|adjourned|postponed|moved|rescheduled|delayed)\s+(?:to|until|till)|as\s+(?:soon|early)\s+as|no\s+later\s+than|ahead\s+of|in\s+time\s+for|deadline\s+of|(?:called|set|planned|booked|prepar\p{L}+|ready)\s+for|(?:due|expected|scheduled|slated)(?:\s+(?:in|on|by|for|at))?|until|(?:is|are))\s+(?:about\s+|around\s+|the\s+|on\s+|in\s+)?$/iu,
  ),
);

const GATHERING =
  '(?:rall(?:y|ies)|protests?|demonstrations?|march|strikes?|meetings?|elections?|vote|referendum|summit|talks|hearing|conference|session|bandh|hartal|shutdown|stay-?away|boycott|walkout)';
/** "The hearing was set for 12 July but was put off": a plan of then, the day of which may be over. */
const ONCE_SET = latin(
  /\b(?:was|were|had\s+been)\s+(?:\p{Ll}+ly\s+)?(?:called|set|planned|booked|due|expected|scheduled|slated)(?:\s+(?:in|on|by|for|at))?\s+(?:about\s+|around\s+|the\s+)?$/u,
);

/** Directly before the time: "called for a rally on 14 February", but "called for calm on Monday". */
const CONVENED = new Ending(
  latin(
    new RegExp(
      `\\b(?:call(?:ed|s|ing)|plan(?:ned|s|ning)?|schedul(?:ed|ing)|organi[sz]ing|propos(?:ed|es|ing)|demand(?:ed|s|ing)|announc(?:ed|es|ing))\\s(?:[^\\s.;:]+\\s){0,5}${GATHERING}\\s+(?:on|for|in)\\s+$`,
      'u',
    ),
  ),
);

/** Directly before the time: "figures for March will be released" says nothing of when March is; the nearest is meant. */
const FIGURES = new Ending(
  latin(/\b(?:figures|data|statistics|results)\s+for\s+(?:\p{Lu}\p{Ll}+\.?\s+(?:to|and|through)\s+)?$/iu),
);

/** Directly before the time, a purpose or a chance and its limit: "told him to leave by Friday", "could be free by the weekend". */
const PURPOSE = new Ending(
  latin(
    /\b(?:to|could|can|may)\s+(?!the\b|an?\b)\p{Ll}+\s+(?:[^\s,;:]+\s+){0,5}by\s+(?:the\s+|early\s+|late\s+|mid-)?$/u,
  ),
);

/** Directly before the time, told in the present of a timetable: "the leaders meet separately on Monday". */
const TIMETABLE = latin(
  /(?<!\b(?:to|not|did|could|should)\s)(?<!n['’]t\s)\b(?:meets?|begins?|resumes?|(?:re)?convenes?|arrives?|leaves|starts|opens|returns|expires?|ends|starting|beginning|takes?\s+place|steps?\s+down|retires?|goes\s+on|takes\s+(?:office|effect))\s+(?:(?!the\b|after\b|as\b)[\p{L}]+\s+){0,3}$/u,
);

/** The same of what is fixed for a place or a rival: "reopens on Saturday", "faces an election on Monday", "They travel to Port Sark on Friday". */
const FIXTURE = latin(
  /(?<!\b(?:to|not|did|could|should|would)\s)(?<!n['’]t\s)\b(?:reopens?|(?:go(?:es)?|heads?)\s+to\s+the\s+polls|concludes|travels|flies|hosts|faces(?=\s+an?\s)|(?:they|we|it|he|she)\s+(?:travels?|plays?|hosts?|faces?|visits?|returns?|go(?:es)?))\s+(?:(?!the\b|and\b|but\b|said\b)[\p{L}]+\s+){0,4}(?:on|in|next)?\s*$/iu,
);

/** The same of several, whose verb shows no ending: "The two rivals debate in Lyra on Monday". */
const SEVERAL = latin(
  /(?:^|[.:;“"]\s*)(?:(?:The|Both|Our|Their)\s+(?:\p{Ll}+\s+)?\p{Ll}+s|\p{Lu}\p{Ll}+s)\s+(?:debate|vote|play|face|gather|travel|fly|return|leave|decide|open|close|sit|stand)\s+(?:(?!the\b(?!\s+(?:first|last|second|third)\b)|and\b|but\b|said\b)[\p{L}]+\s+){0,5}$/u,
);

/** Directly after the time: "In October it travels to Lyra", "On Friday the leaders meet". */
const THEN = latin(
  /^,?\s+(?:it|he|she|they|we)\s+(?:travels?|moves?|goes|opens?|reopens?|begins?|starts?|returns?|arrives?|meets?|flies)\b/u,
);

/** Directly before the time, where no verb speaks: "open until Friday", "by 15 December". */
const LIMIT =
  /\b(?:until|till|by|through)\s+(?:about\s+|around\s+|the\s+|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?\s+(?:E[SD]T\s+)?(?:on\s+)?)?$/i;

/** Reporting verbs say when something was said, not when it happens: "said it is calling … on Dec. 7". */
const REPORT = 'said|told|announced|reported|added|stated|declared|warned';

/** Directly before the time: "announced the plan Aug. 21", "said on Monday". */
const REPORTED = latin(
  new RegExp(
    `(?<!\\bbe\\s)\\b(?:${REPORT})(?:\\s+(?!(?:he|she|it|they|we|I|that|would|will|to)\\b)[\\p{L}\\p{N}’'.]+){0,3}\\s+(?:on\\s+)?$`,
    'iu',
  ),
);

/** "has been on patrol since March", "the night of 13 August" */
const SINCE = new Ending(
  latin(
    /\b(?:since\s+(?:last\s+|early\s+|late\s+|mid-)?|(?:night|morning|evening|events|incidents)\s+of\s+|from\s+[$€£#]?\d\S*\s+(?:[\p{L}]+\s+){0,2}in\s+)$/iu,
  ),
);

/** What follows lies ahead of the promise; "in June it agreed to" tells when that was given. */
const PROMISED =
  '(?:planned|planning|agreed|decided|hoped|hoping|intended|vowed|promised|pledged|voted|wants?|wanted|supposed|invited|asked|ordered)';

const FUTURE = [
  "will|won['’]t|shall|(?:would|must|should|might)(?!\\s+have\\b)",
  // "is calling for redemption on Dec. 7", "are leaving on Monday"
  '(?:is|are)\\s+[\\p{Ll}]+ing',
  // "agreed to meet", "asked it to respond": a purpose alone ("came to meet him on Monday") does not look ahead.
  `${PROMISED}\\s+(?:[\\p{L}]+\\s+){0,2}to(?!\\s+(?:the|an?|his|her|its|their|this)\\b)`,
  '(?:is|are|was|were|be|been)\\s+(?:to(?!\\s+have\\b)|due|set|scheduled|expected|slated|likely|planned|poised)',
  // "talks set to resume on Monday", "shares to be sold on 1 November"
  '(?:set|due|expected|slated|likely|poised)\\s+(?:to|for)|(?<!\\b(?:not|seem(?:s|ed)?|appear(?:s|ed)?|said|believed|thought|known|reported|alleged|claimed|due|expected|scheduled|slated|likely|set|planned|going)\\s)to\\s+be\\s+(?:[\\p{Ll}]+ed|held|made|built|sold|paid|sent|given|taken)',
  // "planned a rally on Saturday"
  '(?<!\\b(?:the|an?|its|their|his|her|of|had)\\s)planned\\s+(?:an?|the|its|their|another|more|new)',
  'going\\s+to|plans?\\s+to|planning|plans\\s+for|scheduled|expects?|hopes?\\s+to|intends?|upcoming|(?<!\\bto\\s)expires?',
].join('|');

/** Forms that are nothing but past. What had been planned lies behind. */
const PAST =
  "had\\s+been\\s+(?:due|set|scheduled|expected|slated|planned|supposed)|(?:(?:was|were)\\s+to|would|must|should|might)\\s+have|was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|went|came|took|gave|saw|fell|rose|grew|began|ran|flew|broke|spoke|wrote|became|drew|drove|knew|swam|threw|withdrew|overthrew|swept|sat|stood|chose|sank|lay|wore|swore|shrank|slid|bore|tore|froze|stole|rode|hid|blew|underwent|undertook|overtook|overcame|oversaw|sang|rang|sprang|drank|ate|forgot|forgave|forbade|awoke|arose|shook|strode|mistook|withstood|fled";

/** Forms that are participles too. After an article or a form of "be" they are adjectives or a passive: "the reduced dividend", "will be paid". */
const PARTICIPLE =
  '(?<!\\b(?:the|an?|its|their|his|her|of|to|be|is|are|will|would|if|once|unless)\\s(?:[\\p{Ll}]+ly\\s)?)(?:[\\p{L}]{2,}ed|met|held|made|got|found|left|won|lost|led|sent|hit|brought|bought|sold|built|fought|caught|thought|kept|paid|showed|shot|struck|forecast|hung|sought|flung|swung|spent|felt|heard|taught|laid)';

const SOURCE = `(?<![\\p{L}\\p{N}])(?:(${FUTURE})|((?<!\\bbe\\s)(?:${REPORT}))|(is|are|says)|(${PAST})|(${PARTICIPLE}))(?![\\p{L}\\p{N}])`;
const VERBS = latin(new RegExp(SOURCE, 'giu'));
const VERB = latin(new RegExp(SOURCE, 'iu'));

const FUNCTION_WORD =
  '(?:that|which|who|whom|whose|where|when|after|before|since|because|as|but|and|while|if|than|what|how|they|it|he|she|we|there)\\b';
/** Where a new clause can begin. */
const CLAUSE = new RegExp(`[,;:()“”"—]|\\b${FUNCTION_WORD}`, 'i');

const NEW_PLAN = '(?!\\s+(?:to|due|set|scheduled|expected|slated|likely|planned))';
/**
 * A verb that follows the time at once, or the noun that it stands before: "a court Thursday refused to order", "the 30 November strikes
 * will not". With a preposition it may be a participle: "talks Thursday aimed at".
 */
const NEXT = latin(
  new RegExp(
    `^(?:\\s+(at\\s+the\\s+latest)|,?\\s+when\\s+(?:[^\\s,.;]+\\s+){1,5}?(will|would))\\b|^(?:['’]s)?(?:\\s+(?!${FUNCTION_WORD})\\p{Ll}[\\p{Ll}-]*){0,3}?\\s+(?:(will|would)|(?:was|were|had|did)${NEW_PLAN})(?![\\p{L}\\p{N}])|^\\s+(?:[\\p{Ll}]+ly\\s+)?(?:(?:${PAST}|${REPORT}|(?:(?!(?:design|intend|expect|schedul)ed)[\\p{L}]{2,}ed|met|held|made|found|left|won|lost|led|sent)(?=\\s+(?:to|the|an?|that|his|her|its|their|[\\p{Lu}\\d]))))(?![\\p{L}\\p{N}])`,
    'u',
  ),
);

const GIVEN = latin(new RegExp(`^${PROMISED}`, 'iu'));
const OPENING = latin(/^\W*\p{L}+\s+(?:\p{L}+\s+)?$/u);
/** "will", "is due to", not what was once to come: "would", "was to", "scheduled". */
const PLAIN_FUTURE = /^(?:will|won|shall|must|should|is|are|going|plan|expect|hope|intend|want)/i;

/** Nothing but a preposition: "will discuss the summons issued on Monday". */
const ADJACENT = /^\s+(?:(?:late|early|on|in)\s+){0,2}$/;

type Verb = RegExpMatchArray;

function tenseOf(verb: Verb): Tense {
  if (verb[1]) return 'future';
  return verb[3] ? 'unknown' : 'past';
}

/** The verb nearest before the expression, within the sentence and 160 characters. */
function verbBefore(left: string): Verb | null {
  let last: Verb | null = null;
  let end = 0;
  for (const verb of allMatches(left, VERBS)) {
    // "They will, he said, leave on Monday"
    if (verb[2] && left[verb.index + verb[0].length] === ',') continue;
    // "will redeem preferred shares on 31 October": a participle, unless a clause of its own begins.
    const gap = verb.index + verb[0].length;
    if (verb[5] && last?.[1] && !ADJACENT.test(left.slice(gap)) && !CLAUSE.test(left.slice(end, verb.index)))
      continue;
    last = verb;
    end = gap;
  }
  return last;
}

const leftOf = (sentence: string, start: number) => sentence.slice(Math.max(0, start - 160), start);

/** The tense of the nearest verb: the one that follows at once, the nearest before, else the nearest after it, within the sentence and 160 characters. */
export function tenseAround(sentence: string, start: number, end: number): Tense {
  const left = leftOf(sentence, start);
  const direct = left.slice(-60);
  const right = sentence.slice(end, end + 100);
  // "until May it rained": what follows looks back.
  if (AHEAD.test(direct) && !(OPENING.test(left) && isPast(VERB.exec(right.slice(0, 60))))) return 'future';
  if (FIGURES.test(direct)) return 'unknown';
  if (REPORTED.test(direct) || SINCE.test(direct) || AFTER_HAPPENING.test(direct)) return 'past';
  if (TIMETABLE.test(direct) || FIXTURE.test(direct) || CONVENED.test(direct) || PURPOSE.test(direct))
    return 'future';
  if (SEVERAL.test(left)) return 'future';
  if (THEN.test(right)) return 'future';
  const next = NEXT.exec(right);
  if (next?.[1] ?? next?.[2]) return 'future';
  const verb = verbBefore(left);
  // "his word that he would leave in September came late": not the verb of that clause.
  if (next && !(verb && PLACED.test(direct) && isClose(verb, left))) return next[3] ? 'future' : 'past';
  const tense = verb ? tenseOf(verb) : 'unknown';
  if (tense !== 'unknown') return tense;
  const later = VERB.exec(right);
  if (later && !later[3]) return later[1] && !GIVEN.test(later[1]) ? 'future' : 'past';
  return LIMIT.test(direct) ? 'future' : 'unknown';
}

function isPast(verb: RegExpExecArray | null): boolean {
  return (verb?.[4] ?? verb?.[5]) !== undefined;
}

/** A few words without a purpose of their own: "began in September", not "was called to testify on 10 February". */
const CLOSE = latin(/^\s+(?:(?!to\s+(?!the\b|an?\b|his\b|her\b|its\b|their\b)\p{Ll})[^\s,;:()]+\s+){0,4}$/u);
/** After a verb that looks ahead a purpose is what it announces: "we expect to open the new hall in March". */
const CLOSE_AHEAD = /^\s+(?:[^\s,;:()]+\s+){0,7}$/;

/** With a preposition of its own. */
const PLACED = /\b(?:on|in)\s+(?:the\s+|early\s+|late\s+|mid-)?$/i;

/** Whether a verb stands so close before the expression, or at once after it, that its tense must be the expression's; of a noun's date only after it. */
export function isGoverned(sentence: string, start: number, end: number, nominal: boolean): boolean {
  const left = leftOf(sentence, start);
  const direct = left.slice(-60);
  if (NEXT.test(sentence.slice(end, end + 100))) return true;
  if (nominal || ONCE_SET.test(direct) || CONVENED.test(direct)) return false;
  if (REPORTED.test(direct) || SINCE.test(direct) || AFTER_HAPPENING.test(direct)) return true;
  if (TIMETABLE.test(direct) || FIXTURE.test(direct) || AHEAD.test(direct)) return true;
  if (THEN.test(sentence.slice(end, end + 60))) return true;
  // "On 8 February, the empty car was found".
  if (OPENING.test(left) && VERB.test(sentence.slice(end, end + 100))) return true;
  const verb = verbBefore(left);
  if (!verb || verb[3] || LIMIT.test(direct) || (verb[1] && !PLAIN_FUTURE.test(verb[1]))) return false;
  return isClose(verb, left);
}

function isClose(verb: Verb, left: string): boolean {
  return (verb[1] ? CLOSE_AHEAD : CLOSE).test(left.slice((verb.index ?? 0) + verb[0].length));
}

/** "announced an agreement to buy the hall in January" */
const AFTER_PURPOSE = latin(/\bto\s+(?!the\b|an?\b|his\b|her\b|its\b|their\b)\p{Ll}+\s[^;:()“”"]*$/u);

/** What stands before the expression and can lie ahead though the verb is past. */
export function outlook(sentence: string, start: number): Outlook {
  if (AFTER_OCCASION.test(sentence.slice(Math.max(0, start - 60), start))) return 'occasion';
  return AFTER_PURPOSE.test(sentence.slice(Math.max(0, start - 100), start)) ? 'purpose' : null;
}

/** A future or a plan told in the present; "would" and "was to" tell of what lay ahead in a story. */
const PLANS = latin(
  /\b(?:will|won['’]t|shall|(?:is|are|['’]s|['’]re)\s+(?:(?:now|still|currently|also)\s+)?(?:to|due|set\s+(?:to|for)|scheduled|expected|slated|likely|planned|poised|going\s+to)|plans?\s+to|expects?\s+(?:(?!(?:that|it|he|she|they)\b)[\p{Ll}-]+\s+){0,3}to|hopes?\s+to|intends?\s+to|expires?|(?:has|have)\s+(?:until|been\s+(?:scheduled|set|planned|fixed|called)\s+for))\b/giu,
);

/** @returns whether the nearest verb before the expression is one of those, within the sentence and 160 characters */
export function isPlanned(sentence: string, start: number): boolean {
  const left = leftOf(sentence, start);
  let end = -1;
  for (const match of allMatches(left, PLANS)) end = match.index + match[0].length;
  return end >= 0 && !isPast(VERB.exec(left.slice(end)));
}
