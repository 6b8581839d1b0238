/** Elements that end a line of text before and after themselves. */
const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI ' +
    'MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);

/** Elements whose content is not text for readers. */
const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO BUTTON SELECT TEXTAREA HEAD TITLE'.split(
    ' ',
  ),
);

const ELEMENT = 1;
const TEXT = 3;

/**
 * The words of an element, a paragraph (list item, heading, table row) a line, white space collapsed as a browser does.
 * Callers bound the depth of the tree: this recurses.
 */
export function linesOf(root: Node): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  const visit = (node: Node, verbatim: boolean) => {
    if (node.nodeType === TEXT) {
      const words = node.textContent ?? '';
      if (!verbatim) line += words;
      else
        for (const [i, part] of words.split('\n').entries()) {
          if (i > 0) end();
          line += part;
        }
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (skipped.has(name)) return;
    const block = blocks.has(name) || name === 'BR';
    if (block) end();
    for (let child = node.firstChild; child; child = child.nextSibling)
      visit(child, verbatim || name === 'PRE');
    if (block) end();
    else if (name === 'TD' || name === 'TH') line += ' ';
  };
  visit(root, false);
  end();
  return lines;
}
