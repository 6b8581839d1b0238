import { sv } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const swedish = localeLanguage({
  code: 'sv',
  chrono: sv.casual,
  placing:
    /\b(?:i|år|sedan|till|från|före|efter|under|omkring|mellan|och|av|början av|mitten av|slutet av|våren|sommaren|hösten|vintern)\s+$/iu,
  numbers: ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'],
  // “i måndags” is the last one.
  words: Object.fromEntries(
    ['måndags', 'tisdags', 'onsdags', 'torsdags', 'fredags', 'lördags', 'söndags'].map((name, i) => [
      `i ${name}`,
      { type: 'DATE', weekday: i + 1, direction: 'last', near: true },
    ]),
  ),
});
