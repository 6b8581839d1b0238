import type { Measure } from './labels';

/** Widths of the words of labels, without asking the browser to lay anything out. */
export interface Ruler {
  readonly title: Measure;
  readonly date: Measure;
  readonly short: Measure;
  /** Heights of one line. */
  readonly titleLine: number;
  readonly dateLine: number;
  /** The widest label, and the widest beside a mark. */
  readonly most: number;
  readonly mostShort: number;
}

/** Reads fonts from the style sheet once, by elements of these classes in the container. */
export function createRuler(container: HTMLElement): Ruler {
  const pen = document.createElement('canvas').getContext('2d');
  const read = (className: string) => {
    const probe = document.createElement('span');
    probe.className = className;
    container.append(probe);
    const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight, maxWidth } = getComputedStyle(probe);
    probe.remove();
    const size = Number.parseFloat(fontSize);
    return {
      measure: measureBy(pen, `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`, size),
      line: Number.parseFloat(lineHeight) || size * 1.2,
      most: Number.parseFloat(maxWidth),
    };
  };
  const [title, date, short] = [read('mark-title'), read('mark-date'), read('mark-short')];
  return {
    title: title.measure,
    date: date.measure,
    short: short.measure,
    titleLine: title.line,
    dateLine: date.line,
    most: title.most,
    mostShort: short.most,
  };
}

/** Word by word, each measured once: titles share most of theirs. */
function measureBy(pen: CanvasRenderingContext2D | null, font: string, size: number): Measure {
  const known = new Map<string, number>();
  const one = (word: string) => {
    let width = known.get(word);
    if (width === undefined) {
      if (pen) pen.font = font;
      width = pen?.measureText(word).width ?? word.length * size * 0.5;
      known.set(word, width);
    }
    return width;
  };
  return (text) => {
    const words = text.split(' ');
    return words.reduce((sum, word) => sum + one(word), one(' ') * (words.length - 1));
  };
}
