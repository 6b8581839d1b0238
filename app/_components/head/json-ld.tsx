/** A value of JSON-LD. What is undefined is left out. */
export type Linked =
  | string
  | number
  | boolean
  | undefined
  | readonly Linked[]
  | { readonly [key: string]: Linked };

/** JSON as it may stand inside a script element: nothing in it can end the element or begin a comment (HTML, § 4.12.1.3). */
const jsonForScript = (value: Linked): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Structured data for search engines. A data block: the browser never runs it, so it needs no nonce. */
export function JsonLd({ data }: { data: { readonly [key: string]: Linked } }) {
  const html = jsonForScript({ '@context': 'https://schema.org', ...data });
  // oxlint-disable-next-line react/no-danger -- the text of a script element; made safe above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />;
}
