import { fr } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const french = localeLanguage({
  code: 'fr',
  chrono: fr.casual,
  placing:
    /\b(?:en|de|depuis|dès|jusqu['’]en|jusqu['’]à|avant|après|vers|entre|et|à|l['’]année|l['’]an|début|mi-?|fin|printemps|été|automne|hiver|d['’])\s*$/iu,
  lengths: /^(?:pendant|pour|en|durant|de)\s/iu,
});
