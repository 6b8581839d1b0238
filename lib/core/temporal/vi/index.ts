import { vi } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const vietnamese = localeLanguage({
  code: 'vi',
  chrono: vi.casual,
  placing: /(?<!\p{L})(?:năm|từ|đến|trước|sau|và)\s+$/iu,
  // “thứ hai tuần trước” is Monday of last week; chrono reads “hai tuần trước”, two weeks ago.
  words: Object.fromEntries(
    ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].map((name, i) => [
      `thứ ${name} tuần trước`,
      { type: 'DATE', weekday: i + 1, relation: { unit: 'week', offset: -1, anchor: 'publication' } },
    ]),
  ),
  numbers: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  slow: ['3 năm trước', '3 năm sau'],
});
