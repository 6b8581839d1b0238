import { zh } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const chinese = localeLanguage({
  code: 'zh',
  // “三年前” is read by the rules for simplified characters alone.
  chrono: { parsers: [...zh.casual.parsers, ...zh.hans.casual.parsers], refiners: zh.casual.refiners },
  // CLDR's words are those of simplified characters.
  words: {
    上週: { type: 'DATE', relation: { unit: 'week', offset: -1, anchor: 'publication' } },
    下週: { type: 'DATE', relation: { unit: 'week', offset: 1, anchor: 'publication' } },
    上個月: { type: 'DATE', relation: { unit: 'month', offset: -1, anchor: 'publication' } },
    下個月: { type: 'DATE', relation: { unit: 'month', offset: 1, anchor: 'publication' } },
  },
});
