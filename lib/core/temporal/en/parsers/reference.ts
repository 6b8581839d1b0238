import { after, before, parser } from '../../found';

const PATTERN =
  /\b(?:([Nn]ow|[Cc]urrently|[Pp]resently|[Nn]owadays|[Cc]urrent|[Tt]hese\s+days|[Rr]ight\s+now|[Aa]t\s+present)|([Rr]ecently|[Ll]ately|[Rr]ecent(?:\s+years)?|[Tt]he\s+past)|([Tt]he\s+(?:near|foreseeable|immediate|not-too-distant)?\s*future|[Tt]he\s+(?:near|short|long)\s+term|[Ss]oon))(?![\p{L}-])/u;

/** "now", "recently", "soon", "the future": times that no calendar holds. */
export const reference = parser(PATTERN, (text, start, match) => {
  const [whole, present, past, future] = match;
  const end = start + whole.length;
  if (present) return { phrase: { type: 'DATE', value: 'PRESENT_REF' } };
  if (past) {
    const w = past.toLowerCase();
    if (w === 'recent' && after(text, end, /^\s+(?:months|weeks|days|decades|quarters|times)\b/)) return null;
    // "the past two years" is a duration.
    if (
      /^the\s+past$/.test(w) &&
      after(text, end, /^\s+(?:\p{L}|\d)/u) &&
      !after(text, end, /^\s+(?:and|or|but|is|was|has|had|when|that|because|as|to|with|it|he|she|they|we)\b/)
    ) {
      return null;
    }
    return { phrase: { type: 'DATE', value: 'PAST_REF' } };
  }
  // "as soon as", "soon after": an order of events.
  if (
    /^soon$/i.test(future ?? '') &&
    (before(text, start, /\bas\s+$/i) || after(text, end, /^\s+(?:after|as)\b/))
  )
    return null;
  return { phrase: { type: 'DATE', value: 'FUTURE_REF' } };
});
