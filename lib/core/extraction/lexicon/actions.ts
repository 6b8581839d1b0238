/**
 * What happened, by lemma. Nouns of events are mapped to their verbs (invasion → invade), verbs to families of what
 * different papers call one thing (an offensive, a campaign, an operation, an attack).
 */

/** Family, then its words: `verb` or `verb:noun,noun`. A noun that has no verb of its own takes the family's first. */
const TABLE: Record<string, string> = {
  attack:
    'attack:attack,assault,onslaught,counterattack,offensive,counteroffensive,campaign,operation,war,warfare,fighting,hostility,conflict,battle,blitz,incursion,intervention,rampage,insurgency invade:invasion raid:raid bomb:bombing,bombardment,blast shell:shelling strike:airstrike fight clash:clash,skirmish ambush:ambush storm besiege:siege wage recapture:recapture retake capture:capture seize:seizure conquer:conquest occupy:occupation annex:annexation overrun reclaim regain liberate:liberation intervene shoot:shooting,gunfire gun explode:explosion detonate:detonation',
  kill: 'kill:killing slay:slaying murder:murder assassinate:assassination massacre:massacre,slaughter,genocide execute:execution die:death perish drown stab:stabbing behead hang poison:poisoning',
  meet: 'meet:meeting,summit,talk,negotiation,conference,consultation,discussion,dialogue,session,congress,gathering,audience,roundtable,parley visit:visit,trip,tour,stopover travel:travel arrive:arrival host talk negotiate confer discuss receive greet convene welcome',
  agree:
    'agree:agreement,accord,deal,pact,treaty,truce,armistice,ceasefire,cease-fire,settlement,compromise,memorandum,convention,declaration sign:signing,signature conclude:conclusion initial settle',
  ratify: 'ratify:ratification',
  declare:
    'declare proclaim:proclamation secede:secession separate:separation become independence:independence',
  elect:
    'elect:election,by-election,runoff,re-election vote:vote,referendum,ballot,poll,plebiscite win:victory,triumph defeat:defeat,loss beat lose edge rout thrash trounce nominate:nomination campaign',
  appoint:
    'inaugurate:inauguration appoint:appointment crown:coronation hire:hiring promote:promotion name tap install succeed:succession',
  oust: 'resign:resignation oust:ouster overthrow:overthrow,coup,putsch,revolution topple depose abdicate:abdication impeach:impeachment dismiss:dismissal,firing sack fire remove:removal retire:retirement replace step quit',
  protest:
    'protest:protest,demonstration,rally,march,riot,unrest,uprising,revolt,rebellion,mutiny strike:strike,walkout riot revolt rebel rally march demonstrate',
  arrest:
    'arrest:arrest apprehend nab detain:detention jail:imprisonment imprison capture charge:charge indict:indictment extradite:extradition',
  release: 'release:release free',
  acquit: 'acquit:acquittal',
  court:
    'sentence:sentence,sentencing convict:conviction sue:lawsuit,suit rule:ruling,verdict,judgment try:trial testify:testimony,hearing appeal:appeal plead:plea accuse:accusation prosecute:prosecution',
  disaster:
    'crash:crash,collision,accident,derailment earthquake:earthquake,quake,tremor,aftershock flood:flood,flooding,inundation erupt:eruption burn:fire,blaze,wildfire,bushfire collapse:collapse sink:sinking storm:storm,hurricane,typhoon,cyclone,tornado landslide:landslide,avalanche,mudslide drought:drought,famine outbreak:outbreak,epidemic,pandemic tsunami:tsunami leak:leak,spill hit destroy:destruction damage derail',
  move: 'withdraw:withdrawal,pullout retreat:retreat evacuate:evacuation flee:flight,exodus deploy:deployment return:return migrate:migration displace:displacement expel:expulsion deport:deportation leave:departure',
  begin:
    'begin:beginning,start,outset launch:launch,launching open:opening,inauguration establish:establishment found:founding,foundation create:creation form:formation introduce:introduction start unveil:unveiling publish:publication debut:debut,premiere build:construction complete:completion birth:birth bear',
  end: 'end:end,ending close:closure,closing abolish:abolition cancel:cancellation dissolve:dissolution,breakup,dismantling,disintegration fall:fall,downfall halt suspend:suspension shut ban:ban,prohibition lift:lifting',
  trade:
    'buy:purchase,acquisition,takeover,buyout acquire sell:sale merge:merger invest:investment fund:funding import export trade bid:bid',
  sanction: 'sanction:sanction,embargo,boycott blockade:blockade',
  rise: 'rise:rise increase:increase grow:growth surge:surge climb jump soar surpass exceed top cross pass',
  sink: 'fall decline:decline drop:drop slump:slump plunge:plunge decrease:decrease shrink',
  join: 'join:accession,entry admit:admission accede enter unite:unification,reunification',
  investigate: 'investigate:investigation,inquiry,probe',
  discover: 'discover:discovery find:finding land:landing orbit:flyby explore:exploration',
  marry: 'marry:marriage,wedding',
  divorce: 'divorce:divorce',
  steal: 'steal:theft rob:robbery,heist burgle:burglary loot:looting',
  kidnap: 'kidnap:kidnapping abduct:abduction hijack:hijacking',
  award: 'award:award,prize receive honour honor',
  play: 'play:match,game,tournament,final,race,contest draw tie',
};

/** Verbs that say nothing themselves: what happened is their object ("held talks", "waged a war", "reached an accord"). */
export const LIGHT = new Set(
  'hold wage launch conduct carry make take have give begin start reach sign stage mount undertake pay see suffer face follow lead result cause perform experience strike open end conclude be mark witness come'.split(
    ' ',
  ),
);

/** Verbs of saying. What is said is not what happened at the date. */
export const REPORTING = new Set(
  'say tell add allege state announce declare report claim note explain argue insist warn stress emphasise emphasize underline underscore highlight reaffirm reiterate affirm assert confirm deny acknowledge admit suggest comment remark reveal echo praise condemn criticise criticize accuse urge repeat vow promise express voice quote describe predict estimate believe think hope ask reply respond answer tweet write mention speak address recall maintain concede testify denounce welcome propose pledge insist concede observe'.split(
    ' ',
  ),
);

/** Verbs that take a clause rather than a thing: "said |the port was safe", "figures show |the port was safe". */
export const CLAUSAL = new Set(
  'say think believe argue insist allege add hope know feel suggest predict estimate conclude fear admit claim show mean indicate'.split(
    ' ',
  ),
);

/** Verbs whose object or subject is an amount: "turnover surpassed $4 billion". */
export const MEASURING = new Set(
  'surpass exceed top cross reach hit total amount rise fall grow increase decrease climb drop jump slide slip gain lose decline surge plunge soar shrink account earn pass near approach post average number stand cost produce export import sell close double triple halve widen narrow expand contract'.split(
    ' ',
  ),
);

/** Nouns of occasions: what is done there belongs to them ("reaffirmed … during a state visit on Monday"). */
export const OCCASIONS = new Set(
  'visit trip tour meeting talk summit conference negotiation session hearing congress gathering rally ceremony consultation discussion trial forum stopover audience convention funeral debate dinner'.split(
    ' ',
  ),
);

/** Verbs beside which a date belongs to their object: "months of unrest followed the raid of 2018". */
export const POINTING = new Set(
  'follow precede mark commemorate recall remember celebrate trigger cause spark prompt'.split(' '),
);

/** Verbs without an object are never the participle of a noun: "talks with the ministry collapsed". */
export const INTRANSITIVE = new Set(
  'collapse arrive die fall rise come go happen occur begin start fail emerge appear disappear vanish erupt resume continue last remain stay exist sit stand lie walk speak return flee agree retire resign'.split(
    ' ',
  ),
);

/** Occasions and verbs at which people come together, by which a statement is known to belong to a meeting. */
export const MEETING_FAMILY = 'meet';

/** Families of which one undoes the other: never two tellings of one happening. */
export const OPPOSITE: readonly (readonly [string, string])[] = [
  ['begin', 'end'],
  ['arrest', 'release'],
  ['court', 'acquit'],
  ['appoint', 'oust'],
  ['elect', 'oust'],
  ['marry', 'divorce'],
  ['rise', 'sink'],
];

/** What is told of one happening by what was done or by whom it hit: "was shot", "was murdered"; "the boat sank", "forty drowned". */
export const RELATED: readonly (readonly [string, string])[] = [
  ['attack', 'kill'],
  ['disaster', 'kill'],
];

/** Two sides of one happening, but not for the same one: who bought did not sell. */
export const CONVERSE = new Set([
  'buy sell',
  'sell buy',
  'acquire sell',
  'sell acquire',
  'beat lose',
  'lose beat',
  'win lose',
  'lose win',
]);

/** Verbs that go with an occasion as its object. */
export const ORGANISED = new Set('hold attend host convene chair join open address'.split(' '));

const VERB_OF = new Map<string, string>();
const FAMILY_OF = new Map<string, string>();
for (const [family, entries] of Object.entries(TABLE)) {
  for (const entry of entries.split(' ')) {
    const [verb = '', nouns = ''] = entry.split(':');
    if (!FAMILY_OF.has(verb)) FAMILY_OF.set(verb, family);
    for (const noun of nouns.split(',')) if (noun && !VERB_OF.has(noun)) VERB_OF.set(noun, verb);
  }
}

/** The verb of an event noun ("invasion" → "invade"), or null where the noun is no event. `lemma` in lower case. */
export function nominalVerb(lemma: string): string | null {
  const last = lemma.includes('-') && !VERB_OF.has(lemma) ? lemma.slice(lemma.lastIndexOf('-') + 1) : lemma;
  return VERB_OF.get(last) ?? VERB_OF.get(last.replace(/s$/, '')) ?? null;
}

/** The family of a verb ("recapture" → "attack"), the verb itself where it has none. */
export function actionFamily(verb: string): string {
  return FAMILY_OF.get(verb) ?? verb;
}

/** The family of a verb, or null where it has none. */
export function familyOf(verb: string): string | null {
  return FAMILY_OF.get(verb) ?? null;
}

/** Whether any table of this file has the verb. */
export function isKnownVerb(lemma: string): boolean {
  return FAMILY_OF.has(lemma) || LIGHT.has(lemma) || REPORTING.has(lemma) || MEASURING.has(lemma);
}
