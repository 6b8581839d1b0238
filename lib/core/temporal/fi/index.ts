import { fi } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const finnish = localeLanguage({
  code: 'fi',
  chrono: fi.casual,
  placing:
    /\b(?:vuonna|vuoden|vuodesta|vuoteen|vuosina|vuosien|ja|noin|kesällä|syksyllä|talvella|keväällä)\s+$/iu,
});
