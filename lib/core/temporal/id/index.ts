import { id } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const indonesian = localeLanguage({
  code: 'id',
  chrono: id.casual,
  placing: /\b(?:tahun|pada|di|sejak|hingga|sampai|dari|dan|awal|akhir|pertengahan)\s+$/iu,
  lengths: /^(?:selama|dalam)\s/iu,
  numbers: ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'],
  slow: ['3 hari lalu', '3 hari lagi'],
});
