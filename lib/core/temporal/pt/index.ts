import { pt } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const portuguese = localeLanguage({
  code: 'pt',
  chrono: pt.casual,
  placing:
    /\b(?:em|de|desde|até|antes de|depois de|após|entre|e|a|ano|ano de|início de|meados de|final de|finais de|primavera|verão|outono|inverno)\s+$/iu,
  lengths: /^(?:durante|por|em|de)\s/iu,
  // “a terça parte”, “a sexta vez”: ordinals, unless “na” makes them weekdays.
  refused: /(?<!\b(?:na|nesta|desta|última|próxima|à|até|passada)\s)(?:segunda|terça|quarta|quinta|sexta)$/iu,
  numbers: ['um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'],
});
