import { findEnglish } from './en';
import { refusedEnglish } from './en/refusals';
import { remarkAround } from './en/remarks';
import { isGoverned, isPlanned, tenseAround } from './en/tense';
import type { Language } from './language';

const english: Language = {
  code: 'en',
  find: findEnglish,
  refuse: refusedEnglish,
  tenseAround,
  isGoverned,
  remarkAround,
  isPlanned,
};

/** The rules for a text. English reads every language for now: its ISO dates and bare years hold anywhere. @param _tag BCP 47 */
export function languageOf(_tag: string): Language {
  return english;
}
