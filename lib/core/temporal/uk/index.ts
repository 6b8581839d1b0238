import { uk } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const ukrainian = localeLanguage({
  code: 'uk',
  chrono: uk.casual,
  placing:
    /(?<!\p{L})(?:у|в|з|із|зі|до|від|на|і|та|по|після|близько|між|році|року|рік|роки|роках|початку|середині|кінці|навесні|влітку|восени|взимку)\s+$/iu,
  lengths: /^(?:протягом|упродовж|впродовж)\s/iu,
  numbers: ['один|одну', 'два|дві', 'три', 'чотири', 'п’ять', 'шість', 'сім', 'вісім', 'дев’ять', 'десять'],
  slow: ['3 дні тому'],
});
