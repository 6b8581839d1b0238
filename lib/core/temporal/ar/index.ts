import { ar } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const arabic = localeLanguage({
  code: 'ar',
  chrono: ar.casual,
  placing: /(?<!\p{L})(?:عام|العام|سنة|في|منذ|حتى|من|إلى|بين|و|قبل|بعد)\s*$/u,
  lengths: /^(?:خلال|لمدة)\s/u,
  numbers: [
    'واحد|واحدة',
    'اثنين|اثنتين',
    'ثلاثة|ثلاث',
    'أربعة|أربع',
    'خمسة|خمس',
    'ستة|ست',
    'سبعة|سبع',
    'ثمانية|ثماني',
    'تسعة|تسع',
    'عشرة|عشر',
  ],
  slow: ['قبل 3 أيام', 'بعد 3 أيام'],
});
