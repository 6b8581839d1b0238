import { ru } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const russian = localeLanguage({
  code: 'ru',
  chrono: ru.casual,
  placing:
    /(?<!\p{L})(?:в|во|с|со|до|к|на|и|по|от|из|после|около|между|году|года|год|год(?:ы|ах)|начале|середине|конце|весной|летом|осенью|зимой)\s+$/iu,
  lengths: /^(?:в течение|в течении)\s/iu,
  numbers: ['один|одну', 'два|две', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'],
  slow: ['3 дня назад'],
});
