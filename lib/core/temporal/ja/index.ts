import { ja } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const japanese = localeLanguage({
  code: 'ja',
  chrono: ja.casual,
});
