import type { ComponentProps, ReactNode } from 'react';

interface FieldProps {
  label: string;
  name: string;
  /** What helps to fill it in. */
  hint?: ReactNode;
  /** What is wrong with what was given, beside the field. */
  problem?: string | undefined;
  optional?: boolean;
}

interface FrameProps extends FieldProps {
  id: string;
  children: ReactNode;
}

const describedBy = (id: string, { hint, problem }: Pick<FieldProps, 'hint' | 'problem'>) =>
  [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;

function Frame({ id, label, hint, problem, optional, children }: FrameProps) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && (
          // Kept out of the accessible name, so that "Summary" stays "Summary".
          <span className="optional" aria-hidden="true">
            {' '}
            optional
          </span>
        )}
      </label>
      {children}
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

type Own<Tag extends 'input' | 'textarea' | 'select'> = FieldProps &
  Omit<ComponentProps<Tag>, keyof FieldProps>;

/** A labelled line of text (or date, password, …). `id` is the name unless given. */
export function TextField({ label, hint, problem, optional, className, ...rest }: Own<'input'>) {
  const id = rest.id ?? rest.name;
  return (
    <Frame {...{ id, label, name: rest.name, hint, problem, optional }}>
      <input
        className={['input', className].filter(Boolean).join(' ')}
        id={id}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, { hint, problem })}
        {...rest}
      />
    </Frame>
  );
}

/** A labelled text of several lines. */
export function TextArea({ label, hint, problem, optional, className, ...rest }: Own<'textarea'>) {
  const id = rest.id ?? rest.name;
  return (
    <Frame {...{ id, label, name: rest.name, hint, problem, optional }}>
      <textarea
        className={['input', className].filter(Boolean).join(' ')}
        id={id}
        rows={4}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, { hint, problem })}
        {...rest}
      />
    </Frame>
  );
}

/** A labelled choice; its options are children. */
export function SelectField({ label, hint, problem, optional, className, ...rest }: Own<'select'>) {
  const id = rest.id ?? rest.name;
  return (
    <Frame {...{ id, label, name: rest.name, hint, problem, optional }}>
      <select
        className={['input', className].filter(Boolean).join(' ')}
        id={id}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, { hint, problem })}
        {...rest}
      />
    </Frame>
  );
}
