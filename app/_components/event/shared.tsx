import type { EventMention } from '@/lib/schemas/event';
import type { SourceRef } from '@/lib/schemas/mention';
import { nameOf } from './dates-told';

interface Named {
  readonly name: string;
  readonly exact: boolean;
}

/** "Word for word in the Courier and the Herald too, printed here first." Nearly so where a word or two differ. */
export function sharedWords(others: readonly Named[], printedFirst: boolean): string | null {
  const part = (exact: boolean, words: string) => {
    const names = [...new Set(others.filter((one) => one.exact === exact).map(({ name }) => name))];
    const last = names.at(-1);
    if (last === undefined) return [];
    return [`${words} in ${names.length > 1 ? `${names.slice(0, -1).join(', ')} and ` : ''}${last}`];
  };
  const parts = [...part(true, 'word for word'), ...part(false, 'nearly word for word')];
  if (parts.length === 0) return null;
  const sentence = `${parts.join(', ')} too${printedFirst ? ', printed here first' : ''}.`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** Where else a sentence of an event stands: what two texts took from one place is told once. */
export function Shared({ told, sources }: { told: readonly EventMention[]; sources: readonly SourceRef[] }) {
  const others = told.flatMap(({ sharedWith }) =>
    sharedWith.flatMap(({ sourceId, exact }) => {
      const source = sources.find(({ id }) => id === sourceId);
      return source ? [{ name: nameOf(source), exact }] : [];
    }),
  );
  const words = sharedWords(
    others,
    told.some(({ printedFirst }) => printedFirst),
  );
  return words && <p className="shared-wording">{words}</p>;
}
