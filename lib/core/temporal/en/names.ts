/**
 * Names that hold a word about time: works, papers and broadcasts, people, happenings. Each has to be known or to show by its capitals that it
 * is one: "the October Revolution" is a name, "the October offensive" an offensive in October.
 */

const WORKS = [
  '2001: A Space Odyssey',
  '1812 Overture',
  '1066 and All That',
  'Blade Runner 2049',
  'Nineteen[ -]Eighty[- ]Four',
  'Orwell[\'’]s (?:novel )?["“‘]?1984',
  "Now That['’]s What I Call",
  'The Day After Tomorrow',
  '(?:60 Minutes|48 Hours)(?! (?:of|to|later|after|ago|before|from|in)\\b)',
  'White Christmas',
  'Saturday Night (?:Live|Fever)',
  '(?:Monday|Thursday|Sunday) Night Football',
  'Friday Night Lights',
  'Good Morning',
  "USA Today|Today [Ss]how|Today['’]s (?:Top|Paper|News|Headlines)",
  '(?<=["“])Today(?=[”"])',
  'Sunday (?:Mirror|Tribune|Independent|Business|World|People|Sport|Herald)',
  '(?:Daily|Weekly) (?:Mail|Telegraph|Mirror|Express|Star|News|Beast|Show|Times|Record|Sabah|Nation|Worker|Bulletin|Herald|Post|Monitor|Standard|World|Sun)',
  "(?:China|Jyllands|People['’]s|Publishers|Entertainment|Business|Jane['’]s Defence|Farmers) (?:Daily|Weekly)",
];
const PEOPLE = [
  'Wednesday Addams',
  'Tuesday Weld',
  'Ruby Tuesday',
  '(?:Mr|Mrs|Ms|Dr)\\.? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
  'Monday\\.com',
  '(?:[Mm]an|[Gg]irl) Friday',
  'Sunday [Ss]chools?',
  '(?:April|June|August|May|March|Summer|Autumn) (?:said|says|told|asked|replied|laughed|smiled|whispered|herself|himself)',
];
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const HAPPENINGS = [
  `(?:${MONTH})(?: Fourth| First| Day)? (?:Revolution|Uprising|Rising|Crisis|Plot|Coup|Movement|Days|Events|Manifesto|Theses|Massacre|War|Offensive|Campaign|Rebellion|Putsch|Surprise|Madness)(?! \\d)`,
  `(?:Black|Red|Bloody) (?:${MONTH}|(?:Mon|Tues|Wednes|Thurs|Satur|Sun)day)(?! \\d)`,
  "(?:Six|Seven|Ten|Twelve|Fifteen|Thirty|Eighty|Hundred|Thousand)[ -](?:Days?|Weeks?|Years?)['’]? (?:War|Offensive|Reich)",
  "(?:Hundred|100) Days['’]? (?:Offensive)",
];

/** What is found inside one is no time. Most words begin like none of them, which one question tells. */
export const NAMES = new RegExp(
  `\\b(?=[A-Z\\dgm])(?:${[...WORKS, ...PEOPLE, ...HAPPENINGS].join('|')})(?![A-Za-z\\d])`,
  'g',
);
