import { nl } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const dutch = localeLanguage({
  code: 'nl',
  chrono: nl.casual,
  placing:
    /\b(?:in|van|sinds|tot|voor|na|vanaf|rond|tussen|en|om|begin|midden|eind|medio|jaar|het jaar|lente|zomer|herfst|winter)\s+$/iu,
  lengths: /^(?:gedurende|voor|in)\s/iu,
  // “elke morgen” is the morning, not tomorrow.
  refused: /\b(?:de|een|elke|iedere|vroege|goede)\s+(?:morgen|ochtend)$/iu,
  words: {
    gisteravond: { type: 'TIME', part: 'EV', relation: { unit: 'day', offset: -1, anchor: 'publication' } },
  },
  numbers: ['een|één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  slow: ['3 dagen geleden', '3 dagen later'],
});
