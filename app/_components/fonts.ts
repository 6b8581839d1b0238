import sans from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';
import serif from '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2';

/** The two files that every page shows words in, asked for before the style sheet that names them has been read. */
export const firstFonts: readonly string[] = [sans, serif];
