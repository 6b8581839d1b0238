import type { ReadingResource } from '@/lib/schemas/language';

const howWords: Readonly<Record<ReadingResource['languageHow'], string>> = {
  stated: 'as stated',
  detected: 'detected from its words',
  assumed: 'assumed: too short or undecided to tell',
};

/** "12/11/2019": which way round it is read is of interest only where such a date stands. */
const numericDate = /\b\d{1,2}([/.-])\d{1,2}\1\d{2}(?:\d{2})?\b/;

/** In which language a text was read and how that is known, by which rules, and how its numeric dates were taken. */
export function ReadingWords({ reading, text }: { reading: ReadingResource; text: string }) {
  return (
    <>
      {reading.languageName}, {howWords[reading.languageHow]}. Read by {reading.rules}.
      {numericDate.test(text) && (
        <> “12/11/2019” is read {reading.numericDates}, unless the text itself tells.</>
      )}
    </>
  );
}
