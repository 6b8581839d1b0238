import type { ReadingResource } from '@/lib/schemas/language';

const howWords: Readonly<Record<ReadingResource['languageHow'], string>> = {
  stated: 'as stated',
  detected: 'detected from its words',
  assumed: 'assumed: too short or undecided to tell',
};

/** In which language a text was read and how that is known, by which rules, and how its numeric dates were taken. */
export function ReadingWords({ reading }: { reading: ReadingResource }) {
  return (
    <>
      {reading.languageName}, {howWords[reading.languageHow]}. Read by {reading.rules}. “12/11/2019” is read{' '}
      {reading.numericDates}, unless the text itself tells.
    </>
  );
}
