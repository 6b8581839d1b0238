/** Names in a form in which two forms of one name are equal. */
import { knownPlace } from '../extraction/lexicon/places';

/** "Vladimir Putin" → "putin"; "Azerbaijani" → "azerbaijan"; "Nagorno-Karabakh" → "karabakh". */
export function nameKeys(name: string): string[] {
  const bare = name.replace(/['’]s?$/, '').replace(/[.,]+$/, '');
  const place = knownPlace(bare);
  if (place)
    return place.includes('-')
      ? [last(place).toLowerCase().split('-').at(-1) ?? place]
      : [place.toLowerCase()];
  if (bare.includes('-') && !bare.includes(' '))
    return bare
      .split('-')
      .filter((part) => part.length >= 4)
      .map((part) => (knownPlace(part) ?? part).toLowerCase());
  return [last(bare).toLowerCase()];
}

function last(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
