'use client';

import type { ComponentProps } from 'react';
import { TextField } from '../../field';
import { useFollowed } from './use-followed';

interface Props extends Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'defaultValue'> {
  /** As the address has it. */
  value: string;
  onType?: (text: string) => void;
  /** Enter, or the field is left with another text than the address's. */
  onCommit?: (text: string) => void;
}

/** A field that follows the address, and does not take from under somebody's hands what is being typed. */
export function TypedField({ value, onType, onCommit, ...rest }: Props) {
  // The address has what was typed without the blanks around it.
  const [text, setText] = useFollowed(value, (shown) => shown.trim() === value);
  return (
    <TextField
      {...rest}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onType?.(event.target.value);
      }}
      onBlur={() => text.trim() !== value && onCommit?.(text)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !onCommit) return;
        event.preventDefault();
        onCommit(text);
      }}
    />
  );
}
