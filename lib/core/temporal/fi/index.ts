import { fi } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const finnish = localeLanguage({
  code: 'fi',
  chrono: fi.casual,
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
