import { fi } from 'chrono-node';
import { localeLanguage } from '../common/locale';

/** Chrono's patterns for counted units take milliseconds at each figure of "1990s 1990s"; CLDR's words say the same. */
const parsers = fi.casual.parsers.filter(
  ({ constructor }) => !/^FITimeUnit(?:Within|Ago)FormatParser$/.test(constructor.name),
);

export const finnish = localeLanguage({
  code: 'fi',
  chrono: { parsers, refiners: fi.casual.refiners },
  numbers: [
    'yksi',
    'kaksi',
    'kolme',
    'neljä',
    'viisi',
    'kuusi',
    'seitsemän',
    'kahdeksan',
    'yhdeksän',
    'kymmenen',
  ],
  placing:
    /\b(?:vuonna|vuoden|vuodesta|vuoteen|vuosina|vuosien|ja|noin|kesällä|syksyllä|talvella|keväällä)\s+$/iu,
  numbers: [
    'yksi|yhden',
    'kaksi|kahden',
    'kolme|kolmen',
    'neljä|neljän',
    'viisi|viiden',
    'kuusi|kuuden',
    'seitsemän',
    'kahdeksan',
    'yhdeksän',
    'kymmenen',
  ],
  slow: ['3 päivää sitten', '3 päivän kuluessa'],
});
