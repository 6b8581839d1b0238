/** Text to time expressions, and everything about EDTF. How it works: docs/temporal.md. */
export { dayOf, dayString } from './calendar';
export { completeYear } from './complete';
export { describeDate } from './describe';
export { overlaps, parseEdtf, withinBounds } from './edtf';
export { parseDateInput } from './input';
export { isEnglish, LANGUAGE_CODES } from './languages';
export { type RulesUsed, rulesUsed } from './rules-used';
export { findRefused } from './refused';
export { tagTimes } from './tag';
export { type TimexTag, timexTags } from './timex';
