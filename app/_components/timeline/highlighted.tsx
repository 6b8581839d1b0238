/** A text with the searched words marked: each word of the search at the beginning of a word, whatever its case and accents. */
export function Highlighted({ text, search }: { text: string; search: string | undefined }) {
  return piecesOf(text, search).map(({ at, piece, hit }) =>
    hit ? (
      <mark key={at} className="hit">
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}

interface Piece {
  readonly at: number;
  readonly piece: string;
  readonly hit: boolean;
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Words and what is between them. */
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

export function piecesOf(text: string, search: string | undefined): Piece[] {
  const sought = [...plain(search ?? '').matchAll(WORDS)].map(([word]) => word);
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of sought.length > 0 ? text.matchAll(WORDS) : []) {
    const word = plain(match[0]);
    const length = Math.max(0, ...sought.filter((part) => word.startsWith(part)).map((part) => part.length));
    if (length === 0) continue;
    const end = match.index + spelled(match[0], length);
    if (match.index > done) pieces.push({ at: done, piece: text.slice(done, match.index), hit: false });
    pieces.push({ at: match.index, piece: text.slice(match.index, end), hit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ at: done, piece: text.slice(done), hit: false });
  return pieces;
}

/** How much of a word as written makes so many plain letters. */
function spelled(word: string, letters: number): number {
  let end = 0;
  let made = 0;
  for (const letter of word) {
    if (made >= letters && plain(letter) !== '') break;
    made += plain(letter).length;
    end += letter.length;
  }
  return end;
}
