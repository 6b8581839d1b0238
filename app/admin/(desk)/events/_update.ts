import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { type EventResource, type EventUpdate, eventStatus } from '@/lib/schemas/event';
import { readDateInput } from '@/lib/services/extract';
import { splitTags } from '../../_attempt';
import type { Meanwhile } from './_fields';

type Values = Readonly<Record<string, string>>;

const today = () => new Date().toISOString().slice(0, 10);

/** The event as the form shows it. The date in words where they would be read back as the same date, else as EDTF. */
export async function formValues(event: EventResource): Promise<Record<string, string>> {
  const { edtf, text } = event.date;
  const reading = text ? await readDateInput(text, today()) : null;
  return {
    title: event.title,
    date: (reading?.ok && reading.date.edtf === edtf ? text : edtf) ?? '',
    summary: event.summary ?? '',
    timeline: event.timeline.slug,
    sourceUrl: event.sourceUrl ?? '',
    quote: event.quote ?? '',
    status: event.status,
    tags: event.tags.join(', '),
    version: String(event.version),
    reason: '',
  };
}

/** What the form started from: it tells what was typed from what was merely there. */
export function originalOf(typed: Values): Values {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(typed.original ?? ''));
  } catch {
    throw new AppError('invalid_input', 'The form is incomplete. Open it again.');
  }
}

const differs = (a: Values, b: Values, name: string) => (a[name] ?? '').trim() !== (b[name] ?? '').trim();

/** What the form changes of the event: only that is sent, so that only that counts as set by a person. */
export function changesOf(typed: Values, original: Values): Omit<EventUpdate, 'version' | 'reason'> {
  const changed = (name: string) => differs(typed, original, name);
  const text = (name: string) => (typed[name] ?? '').trim();
  return {
    ...(changed('title') ? { title: text('title') } : {}),
    ...(changed('date') ? { date: text('date') } : {}),
    ...(changed('summary') ? { summary: text('summary') || null } : {}),
    ...(changed('sourceUrl') ? { sourceUrl: text('sourceUrl') || null } : {}),
    ...(changed('quote') ? { quote: text('quote') || null } : {}),
    ...(changed('status') ? { status: eventStatus.parse(text('status')) } : {}),
    ...(changed('tags') ? { tags: splitTags(text('tags')) } : {}),
  };
}

const labels: Readonly<Record<string, string>> = {
  title: 'Title',
  date: 'Date',
  summary: 'Summary',
  sourceUrl: 'Source URL',
  quote: 'Quote',
  status: 'Status',
  tags: 'Tags',
};

/**
 * The form on top of the event as somebody else left it: fields that were typed in keep what was typed, the others take
 * the new value. `changes` names every field that the other person changed.
 */
export function onTopOf(
  current: Values,
  typed: Values,
  original: Values,
): { values: Record<string, string>; extra: Meanwhile } {
  const names = Object.keys(labels);
  const kept = names.filter((name) => differs(typed, original, name));
  return {
    values: {
      ...current,
      ...Object.fromEntries(kept.map((name) => [name, typed[name] ?? ''])),
      original: JSON.stringify(current),
      reason: typed.reason ?? '',
    },
    extra: {
      changes: names
        .filter((name) => differs(current, original, name))
        .map((name) => ({
          label: labels[name] ?? name,
          theirs: current[name] || 'empty',
          yours: kept.includes(name) ? typed[name] || 'empty' : null,
        })),
    },
  };
}
