/** Words that name one end of a longer passage. */
const END_WORDS = 6;

/** A text directive takes `-`, `,` and `&` as its own signs. */
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * The address of a page with its text fragment (https://wicg.github.io/scroll-to-text-fragment): browsers that know it scroll to the
 * passage and mark it, the others open the page. A long passage is named by its first and last words, which survive more of what a
 * publisher changes within it.
 */
export function atQuote(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  const directive =
    words.length <= 2 * END_WORDS
      ? encoded(words.join(' '))
      : `${encoded(words.slice(0, END_WORDS).join(' '))},${encoded(words.slice(-END_WORDS).join(' '))}`;
  return directive === '' ? url : `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}
