import { after, before, parser } from '../../found';

const PATTERN =
  /\b(?:([Nn]ow|[Cc]urrently|[Pp]resently|[Nn]owadays|[Cc]urrent|[Tt]hese\s+days|[Rr]ight\s+now|[Aa]t\s+present)|([Rr]ecently|[Pp]reviously|[Ff]ormerly|[Ll]ately|[Rr]ecent|[Tt]he\s+past|[Oo]nce|[Ee]arlier)|([Tt]he\s+(?:near\s+)?future|[Ff]uture|[Ss]oon|[Ss]hortly))(?![\p{L}-])/u;

/** "now", "recently", "soon", "the future": times that no calendar holds. */
export const reference = parser(PATTERN, (text, start, match) => {
  const [whole, present, past, future] = match;
  const end = start + whole.length;
  if (present) {
    if (/^now$/i.test(present) && after(text, end, /^\s+that\b/)) return null;
    return { phrase: { type: 'DATE', value: 'PRESENT_REF' } };
  }
  if (past) {
    const w = past.toLowerCase();
    if (w === 'once' || w === 'earlier') return null;
    if (w === 'recent' && after(text, end, /^\s+(?:years|months|weeks|days|decades|quarters|times)\b/))
      return null;
    if (
      /^the\s+past$/.test(w) &&
      after(text, end, /^\s+(?:\p{L}|\d)/u) &&
      !after(text, end, /^\s+(?:and|or|but|is|was|has|had|when|that|because|as|to|with)\b/)
    )
      return null;
    return { phrase: { type: 'DATE', value: 'PAST_REF' } };
  }
  if (
    /^future$/i.test(future ?? '') &&
    (after(text, end, /^s\b/) ||
      before(text, start, /\b(?:a|his|her|its|their|our|my|your|bright|uncertain)\s+$/i))
  )
    return null;
  return { phrase: { type: 'DATE', value: 'FUTURE_REF' } };
});
