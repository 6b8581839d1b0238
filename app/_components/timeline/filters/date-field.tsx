'use client';

import { useState } from 'react';
import { isoDay } from '../../time/days';
import { useDateReader } from '../read-date';
import { TypedField } from './typed-field';

interface Props {
  field: 'from' | 'to';
  /** As the address has it, readable or not. */
  value: string;
  problem: string | undefined;
  onChange: (value: string | undefined) => void;
}

const words = {
  from: { label: 'From', placeholder: '1991' },
  to: { label: 'To', placeholder: 'May 2024' },
} as const;

/** One end of the time that is looked into: a year, month or day as it is; anything else as the server reads it. */
export function DateField({ field, value, problem, onChange }: Props) {
  const [told, setTold] = useState<string>();
  const read = useDateReader();
  const commit = async (text: string) => {
    setTold(undefined);
    const typed = text.trim();
    const known = typed === '' || /^-?\d{4}(-\d{2}(-\d{2})?)?$/.test(typed);
    const reading = await read(known ? null : typed);
    if (known) onChange(typed || undefined);
    else if (reading && 'problem' in reading) setTold(reading.problem);
    else if (reading) onChange(isoDay(reading.stretch[field]));
  };
  return (
    <div className="year-field">
      <TypedField
        {...words[field]}
        name={field}
        autoComplete="off"
        value={value}
        problem={told ?? problem}
        onCommit={(text) => void commit(text)}
      />
    </div>
  );
}
