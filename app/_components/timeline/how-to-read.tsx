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
      <li>
        <Sample shape="either" width={30} /> one of two
      </li>
      <li className="text-proof">
        <Sample shape="differ" width={30} /> sources disagree
      </li>
      <li>
        <Sample shape="within" width={30} uncertain /> in doubt
      </li>
      <li className="text-pencil">
        <Sample shape="within" width={30} kind="computed" /> blue: our reading, not the source’s words
      </li>
    </ul>
  );
}

/** Where the dates of a mark of several stand in its sample, in hundredths of its width: left end, width. */
const parts: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  both: [
    [0, 32],
    [68, 32],
  ],
  either: [
    [0, 50],
    [50, 50],
  ],
  differ: [
    [0, 30],
    [70, 30],
  ],
};

interface SampleProps {
  shape: string;
  width: number;
  kind?: string;
  uncertain?: boolean;
}

function Sample({ shape, width, kind = 'stated', uncertain = false }: SampleProps) {
  return (
    <span
      className="mark sample"
      data-shape={shape}
      data-kind={kind}
      data-uncertain={uncertain ? '' : undefined}
      style={{ width }}
      aria-hidden="true"
    >
      {parts[shape]?.map(([left, wide]) => (
        <i key={left} style={{ left: `${left}%`, width: `${wide}%` }} />
      )) ?? <i />}
    </span>
  );
}
