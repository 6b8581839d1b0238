/** One form for the spellings of a name: lower case without marks ("Bogotá", "bogota"), straight apostrophes, plain spaces. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼ`´]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/[øØ]/g, 'o')
    .replace(/[əƏ]/g, 'a')
    .replace(/ı/g, 'i')
    .toLowerCase();
}

const PLAIN = /^[\x21-\x5f\x61-\x7e ]*$/;
