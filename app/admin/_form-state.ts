/** What a form knows after it was sent: all that was typed, and what is wrong with it. */
export interface FormState<Extra = null> {
  /** As typed, by field name. */
  readonly values: Readonly<Record<string, string>>;
  /** What is wrong, by field name. */
  readonly problems: Readonly<Record<string, string>>;
  /** About the form as a whole. */
  readonly message: string | null;
  /** Whether `message` is good news. */
  readonly done: boolean;
  /** What else the answer shows: a preview, a token, what somebody changed meanwhile. */
  readonly extra: Extra | null;
}

export const freshForm = (values: Readonly<Record<string, string>> = {}): FormState<never> => ({
  values,
  problems: {},
  message: null,
  done: false,
  extra: null,
});
