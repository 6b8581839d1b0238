/** A found phrase with its setting as a time expression: the range or the single date. */
import type { Sentence } from '../../model';
import type { Found } from '../found';
import type { Setting } from '../resolve/setting';
import { type Expressed, expressOne } from './one';
import { expressRange } from './range';

export function express(found: Found, sentence: Sentence, setting: Setting): Expressed {
  return found.range
    ? expressRange(found, found.range, sentence, setting)
    : expressOne(found, sentence, setting);
}
