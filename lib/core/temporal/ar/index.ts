import { ar } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const arabic = localeLanguage({
  code: 'ar',
  chrono: ar.casual,
  placing: /(?<!\p{L})(?:عام|العام|سنة|في|منذ|حتى|من|إلى|بين|و|قبل|بعد)\s*$/u,
  lengths: /^(?:خلال|لمدة)\s/u,
});
