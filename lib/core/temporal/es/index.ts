import { es } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const spanish = localeLanguage({
  code: 'es',
  chrono: es.casual,
  placing:
    /\b(?:en|de|del|desde|hasta|antes de|después de|hacia|entre|y|a|año|el año|a principios de|a mediados de|a finales de|primavera|verano|otoño|invierno)\s+$/iu,
  lengths: /^(?:durante|por|en|de)\s/iu,
  // “por la mañana” is the morning, not tomorrow.
  refused: /\b(?:la|las|de|por|una|cada|esa|esta|aquella)\s+mañana$/iu,
  numbers: ['un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  words: {
    anoche: { type: 'TIME', part: 'NI', relation: { unit: 'day', offset: -1, anchor: 'publication' } },
  },
});
