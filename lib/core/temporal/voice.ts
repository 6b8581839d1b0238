import type { Language, Outlook, Remark, Tense } from './language';

/** What the words around a time say of its direction; asked for only where it is needed. */
export interface Voice {
  tense(): Tense;
  /** The verb stands so close that its tense must be that of the time ("began in September"); of a noun's date, after the noun alone. */
  isGoverned(nominal: boolean): boolean;
  /** What leaves the direction open though the verb is past. */
  outlook(): Outlook;
  /** A plan as seen from the day of writing: "is due to sail on 1 May". */
  isPlanned(): boolean;
  remark(): Remark | null;
}

/** A class and not a pair of functions, as one is made for every expression. */
export class SentenceVoice implements Voice {
  /** Kept, as several rules ask for them in turn. */
  private heard: Tense | undefined;
  private noticed: Remark | null | undefined;

  constructor(
    private readonly language: Language,
    private readonly sentence: string,
    private readonly start: number,
    private readonly end: number,
  ) {}

  tense(): Tense {
    this.heard ??= this.language.tenseAround(this.sentence, this.start, this.end);
    return this.heard;
  }

  isGoverned(nominal: boolean): boolean {
    return this.language.isGoverned(this.sentence, this.start, this.end, nominal);
  }

  remark(): Remark | null {
    if (this.noticed === undefined)
      this.noticed = this.language.remarkAround(this.sentence, this.start, this.end);
    return this.noticed;
  }

  outlook(): Outlook {
    return this.language.outlook(this.sentence, this.start);
  }

  isPlanned(): boolean {
    return this.language.isPlanned(this.sentence, this.start);
  }
}

/** Of the end of a range whose beginning is known. */
export const AHEAD: Voice = {
  tense: () => 'future',
  isGoverned: () => true,
  outlook: () => null,
  isPlanned: () => true,
  remark: () => null,
};
