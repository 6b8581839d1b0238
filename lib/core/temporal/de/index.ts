import { de } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const german = localeLanguage({
  code: 'de',
  chrono: de.casual,
  placing:
    /\b(?:in|im|im Jahr|im Jahre|im Jahr[es]*|seit|bis|von|ab|nach|vor|um|zum|zur|Anfang|Mitte|Ende|Sommer|Winter|Frühjahr|Frühling|Herbst|und|oder|Januar|anno)\s+$/iu,
  // Nouns have capitals: “1989 fiel die Mauer”, not “1989 Menschen”.
  following: /^\s\p{Ll}/u,
  lengths: /^(?:für|während|innerhalb)\s/iu,
  // “am Morgen” is the morning, not tomorrow.
  refused: /(?:\b(?:am|jeden|diesen|[Gg]uten|gegen|frühen|späten|den|der|vom|einem)\s+|[\p{L}-]-)Morgen$/u,
});
