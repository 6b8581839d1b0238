/** The shapes of the canvas in words. */
export function HowToRead() {
  return (
    <ul className="how-to-read" aria-label="How to read the marks">
      <li>
        <Sample shape="day" width={3} /> a day
      </li>
      <li>
        <Sample shape="within" width={30} /> some time within
      </li>
      <li>
        <Sample shape="lasted" width={30} /> lasted
      </li>
      <li>
        <Sample shape="about" width={30} /> about then
      </li>
      <li>
        <Sample shape="since" width={30} /> since, no end stated
      </li>
      <li>
        <Sample shape="both" width={40} /> both, not the span between
      </li>
      <li className="text-pencil">
        <Sample shape="within" width={30} kind="computed" /> blue: our reading, not the source’s words
      </li>
    </ul>
  );
}

function Sample({ shape, width, kind = 'stated' }: { shape: string; width: number; kind?: string }) {
  return (
    <span className="mark sample" data-shape={shape} data-kind={kind} style={{ width }} aria-hidden="true">
      {shape === 'both' ? (
        <>
          <i style={{ left: 0, width: '32%' }} />
          <i style={{ left: '68%', width: '32%' }} />
        </>
      ) : (
        <i />
      )}
    </span>
  );
}
