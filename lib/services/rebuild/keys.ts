/**
 * Keys of a timeline as numbers below 2^53, so that the tables of keys, the largest, stay small. The first 22 bits are of the timeline and of
 * the key's first word (a stretch of the calendar, a site): what is looked up together lies together. Two keys that meet in one number
 * cost a comparison and change nothing.
 */
const HIGH = 22;
const LOW = 31;

export function keyNumber(timelineId: string, key: string): number {
  const space = key.indexOf(' ');
  const at = space < 0 ? key.length : space;
  return (
    (hash(`${timelineId} ${key.slice(0, at)}`) >>> (32 - HIGH)) * 2 ** LOW +
    (hash(key.slice(at)) >>> (32 - LOW))
  );
}

/** The same of a key that merging made (`keysOf`), whose high bits are its stretch of the calendar. */
export function mergeKey(timelineId: string, key: number): number {
  const low = key % 2 ** LOW;
  return (hash(`${timelineId} ${(key - low) / 2 ** LOW}`) >>> (32 - HIGH)) * 2 ** LOW + low;
}

/** FNV-1a with a last mixing, which spreads short texts over the high bits; 32 bits, unsigned. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}
