import type { EventResource } from '@/lib/schemas/event';
import { Reasons, signed } from './reasons';

/** What is worth knowing once: why the sentences are one event, and why it stands out. Folded, and open without a script too. */
export function Why({ event }: { event: EventResource }) {
  return (
    <>
      {event.reasons.length > 0 && event.mentions.length > 1 && (
        <details className="why">
          <summary>Why these {event.mentions.length} sentences are one event</summary>
          <Reasons reasons={event.reasons} caption="What speaks for it, and what against" />
        </details>
      )}
      {event.salienceParts.length > 0 && (
        <details className="why">
          <summary>How prominent it is, and why</summary>
          <table className="reasons">
            <caption>From 0 to 1, added up</caption>
            <tbody>
              {event.salienceParts.map(({ name, value }) => (
                <tr key={name} className={value < 0 ? 'against' : undefined}>
                  <th scope="row">{name}</th>
                  <td className="weight">{signed(value, 2)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Together</th>
                <td className="weight">{event.salience.toFixed(2)}</td>
              </tr>
            </tfoot>
          </table>
        </details>
      )}
    </>
  );
}
