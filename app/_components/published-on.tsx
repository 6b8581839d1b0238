import { dayNumber, dayWords } from './time/days';

/** When an article was published, in words; says so where nobody knows. */
export function PublishedOn({ day, prefix = 'published ' }: { day: string | null; prefix?: string }) {
  if (!day) return <span>publication date unknown</span>;
  return (
    <span>
      {prefix}
      <time dateTime={day}>{dayWords(dayNumber(day), 'short')}</time>
    </span>
  );
}
