import { before, parser } from '../found';

const PATTERN = /([12]\d{3})(?!\d|[.,:/]\d|-\p{L}|-\d|\s?[%‰°€$£¥₽₴]|\s\d{3}(?!\d))/u;

/** Before four digits: larger numbers, codes, prices, and lists of figures. */
const PART_OF_MORE = /(?:[\p{L}\d_]|\d[.,:/\s-]|[$€£¥₽₴#§@+*=<>]\s?|\p{L}-|\/)$/u;

/** Numbers of things, pages and standards: "Nr. 2019", "DIN 1990", "№ 1876". */
const NUMBERED =
  /(?:(?<!\p{L})(?:[Nn]r\.?|[Nn][º°]|S\.|pp?\.|[Aa]rt\.|Bd\.|Band|vol\.|DIN|ISO|Windows|Version|Tel\.|стр\.)|№|§)\s*$/u;

/** Units and currencies that are written alike in most languages. */
const UNIT =
  /^\s?(?:km|cm|mm|kg|g|t|ha|kW|MW|GW|kWh|MWh|Hz|m[²³]?|EUR|USD|GBP|CHF|JPY|RUB|UAH|SEK|NOK|DKK|PLN|mln|Mio|Mrd|млн|млрд|тис|тыс|руб|грн|км|м|кг)(?![\p{L}])/u;

/** What ends a clause: a year that stands there counts nothing. */
const CLOSES = /^\s*(?:$|[.,;:!?)\]»”"“’–—-])/u;

/** Opens a bracket or a list, or follows another year: "(1918)", "Olympia, 2012", "2020, 2022". */
const OPENS = /(?:[([–—]\s?|[12]\d{3},\s)$/u;

/** Says that it is a year: before or after it. */
const YEAR_BEFORE =
  /(?:Jahre?s?|ann[ée]es?|\ban|años?|anno|anni|anos?|jaar|år|vuo\p{L}+|god\p{L}*|rok\p{L}*|год\p{L}*|рок\p{L}*|році|năm|tahun|عام|سنة)\s+$/iu;
const YEAR_AFTER = /^\s+(?:год\p{L}*|рок\p{L}*|році|roku|гг?\.)/iu;

/**
 * A bare year, for languages without rules of their own for it: after one of the language's words that place a date ("im Jahr 1990", "depuis
 * 2019"), or where its neighbours are punctuation. Refused: "2000 €", "1990 km", "1500,50", "A-2000", and what could be an amount
 * ("2000 Menschen", "en 1500 villages").
 * @param placing words before it, ends in `$`; null where none are known
 * @param following words after it, begins with `^`
 */
export function bareYear(placing: RegExp | null, following: RegExp | null) {
  return parser(PATTERN, (text, start) => {
    const n = Number(text.slice(start, start + 4));
    const rest = text.slice(start + 4, start + 24);
    if (n > 2199 || before(text, start, PART_OF_MORE) || before(text, start, NUMBERED)) return null;
    if (UNIT.test(rest)) return null;
    const year = { phrase: { type: 'DATE', year: n } } as const;
    if (before(text, start, YEAR_BEFORE) || YEAR_AFTER.test(rest)) return year;
    const closed = CLOSES.test(rest);
    // Round numbers count things.
    const round = n % 100 === 0;
    if (placing && before(text, start, placing)) return closed || !round ? year : null;
    if (n < 1700 || n > 2100) return null;
    if (following?.test(rest)) return round ? null : year;
    return closed && (!round || OPENS.test(text.slice(Math.max(0, start - 8), start))) ? year : null;
  });
}
