import { clockIn, dayPart } from './words';

/** Names of time zones after a clock time: "GMT", "UTC+3", "EST", "Eastern time", "local time". */
export const ZONE =
  '(?:(?:GMT|UTC)(?:\\s?[+\\-−]\\d{1,2}(?::?\\d\\d)?)?|[ECMP][SD]?T|CES?T|EES?T|WES?T|BST|IST|MSK|JST|AES?T|AEDT|[+-](?:0\\d|1[0-4])(?:00|15|30|45)|Zulu|Z|[Ll]ocal(?:\\s+time)?|(?:Eastern|Central|Mountain|Pacific|Moscow|London|Paris|Berlin|Tokyo|Beijing|New\\s+York|Greenwich)(?:\\s+[Ss]tandard|\\s+[Dd]aylight|\\s+[Ss]ummer|\\s+[Mm]ean)?\\s+[Tt]ime)';

/** What may follow a clock time and belongs to it: "in the morning", "(UTC+3)", "local time". */
export const TAIL = `(?:\\s+(?:in\\s+the\\s+(?<part>morning|afternoon|evening)|at\\s+(?<night>night))(?![\\p{L}-]))?(?:\\s*\\((?<bracketed>${ZONE})\\)|\\s*(?<zone>${ZONE})(?![\\p{L}\\d]))?`;

type Groups = Readonly<Record<string, string | undefined>> | undefined;

/** Clock and zone of a time, given what TAIL matched after it. Zone `Z` is UTC. */
export function timed(clock: string, tail: Groups): { clock: string; zone?: string } {
  const zone = tail?.bracketed ?? tail?.zone;
  const part = tail?.part ?? tail?.night;
  return {
    clock: part ? clockIn(clock, dayPart(part)) : clock,
    ...(zone ? { zone: /^(?:GMT|UTC|Z|Zulu|\+0000|Greenwich.*)$/.test(zone) ? 'Z' : zone } : {}),
  };
}
