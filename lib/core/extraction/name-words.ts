/** Words that tell what a name is: titles, offices, endings, and what looks like a name and is none. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Titles and offices that come before a person's name, lower case, without a full stop. */
export const TITLES = words(
  `president mr mrs ms miss dr prof professor gen general col colonel maj major capt captain lt lieutenant sgt sergeant cpl
  corporal admiral adm brig brigadier sen senator rep representative congressman congresswoman gov governor mayor chancellor
  minister premier secretary king queen prince princess emperor empress pope bishop archbishop cardinal rabbi imam sheikh sheik
  mullah ayatollah sultan emir shah rev reverend father sister saint judge justice ambassador envoy spokesman spokeswoman
  spokesperson leader chief chairman chairwoman chair director commander marshal sir lady lord dame baroness baron count
  countess duke duchess commissioner analyst
  scientist journalist coach inspector constable detective sheriff officer treasurer speaker hon`,
);

const TITLE_PARTS = words(
  'prime vice deputy foreign defence defense finance interior home attorney press chief major lieutenant brigadier rear first white state lord supreme grand crown assistant acting health education justice trade energy economy treasury agriculture labor labour commerce transport homeland security general',
);

/** Common nouns of people: what stands before or behind a person's name to say who that is. */
export const PERSONAL = words(
  `president minister premier leader chancellor king queen prince princess emperor pope bishop archbishop senator governor mayor
  ambassador envoy spokesman spokeswoman spokesperson chief head boss chairman chairwoman director founder co-founder owner
  manager commander general colonel captain officer soldier policeman lawyer attorney barrister solicitor judge prosecutor
  justice professor scientist researcher historian economist analyst expert doctor physician surgeon nurse teacher student
  engineer architect artist painter poet writer author novelist journalist reporter correspondent columnist editor presenter
  broadcaster actor actress singer musician composer comedian humourist model supermodel filmmaker photographer dancer player
  striker midfielder goalkeeper footballer defender boxer swimmer runner sprinter champion golfer cyclist coach trainer referee
  dissident activist campaigner blogger hacker rebel warlord guerrilla militant cleric priest monk imam rabbi banker
  businessman businesswoman entrepreneur tycoon billionaire farmer fisherman driver pilot astronaut cosmonaut worker maid
  housekeeper nanny widow wife husband son daughter father mother brother sister uncle aunt cousin nephew niece grandson
  granddaughter grandfather grandmother girlfriend boyfriend fiance fiancee partner friend colleague ally aide adviser advisor
  assistant deputy predecessor successor rival opponent challenger candidate nominee politician lawmaker legislator congressman
  congresswoman mp diplomat negotiator mediator official secretary speaker commissioner inspector detective sheriff witness
  victim suspect defendant murderer killer gunman dictator strongman monarch heir man woman boy girl teenager resident survivor
  veteran refugee immigrant citizen native member peer baroness marshal admiral spy whistleblower defector explorer inventor
  philosopher chef designer winner laureate star`,
);

/** Words that a name of an organisation has. */
const ORGANISATION = words(
  `agency airline airlines airways army assembly associates association authority bank bbc board brigade brigades brothers bureau
  cabinet chamber church club coalition college commission committee company conference confederation congress consortium
  co-operative cooperative corp corporation corps council court courts department directorate faculty federation fc afc force
  forces foundation front fund gmbh government group guard guards holdings hospital house inc institute institution
  intelligence laboratories laboratory league legion limited llc llp ltd magazine ministry mission monitor movement nations
  navy network news office organisation organization orchestra parliament party plc police post press radio regiment
  school secretariat senate service services society sons squadron state-owned syndicate team television times today tribunal tribune
  troops trust tv union united university volunteers watch workers herald gazette telegraph observer daily journal bundestag
  systems technologies pharmaceuticals motors industries partners capital ag sa nv spa oil energy petroleum bancorp airbase
  academy alliance battalion division rangers cf sc campaign convention militia liberation resistance studios records international worldwide
  entertainment communications media publishing stores pact`,
);
/** Last words of places. */
const PLACE = words(
  `airport archipelago avenue base bay beach bridge camp canal canyon cape castle cathedral channel city coast county creek desert
  district falls field forest fort gulf harbor harbour heights hill hills hotel island islands isle isles lake mine
  mountain mountains mount ocean palace park pass peninsula peak plateau port prison province region republic ridge river road
  sea square station strait straits street territory tower towers town tunnel valley village volcano zone oblast governorate
  prefecture jail mansion embassy stadium cemetery monastery mosque temple plaza plant refinery dam mall`,
);

/** First words of places: "Mount Everest", "Lake Chad", "Port Sudan". */
const PLACE_FIRST = words(
  'mount mt lake cape port fort lough loch gulf isle strait camp san santa sao el río rio',
);

/** Last words of things that are neither people, organisations nor places. */
const THING = words(
  `act acts agreement accord accords treaty convention pact protocol plan award awards prize medal cup championship championships open
  games olympics festival tour grand prix war wars revolution uprising spring intifada crisis summit day night year century age era
  bible koran quran code constitution law bill amendment resolution declaration report reports review doctrine programme program
  project operation mission virus disease syndrome hurricane typhoon storm cyclone earthquake tsunami affair scandal
  papers files trial case speech address show series opera symphony theory language languages world trophy final finals league division
  index average street exchange article section chapter protocol initiative deal process`,
);

/** Words that no name has, but that begin sentences; months and weekdays may end one ("Theresa May"). */
const NEVER = words(
  `the a an this that these those he she it they we i you his her its their our my your who whom whose which what when where why
  how and but or nor so yet for in on at by of to as if not no yes with without from into onto over under about after before while
  since during until till despite although though however meanwhile moreover instead because unless once also even still just only
  then there here now today's yesterday yesterday's tomorrow tonight both each every either neither some any many most more much few
  several another other others such same earlier later recently currently eventually finally initially originally previously
  subsequently according among amid against between beyond through throughout towards toward upon within per via like unlike near
  never always often sometimes perhaps maybe indeed thus hence therefore nevertheless nonetheless otherwise let please thank thanks
  former late early is was are were be been being has have had do does did will would can could might shall should must asked
  speaking addressing following starting beginning joining thereafter whether`,
);

const CALENDAR = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec am pm`,
);

/** Words that are written large and name nobody by themselves, though names may have them ("New York", "Islamic State"). */
const NOT_ALONE = words(
  `new old good great first second third last next all one two three four five six seven eight nine ten hundreds thousands millions
  dozens well today mid under spring summer autumn winter christmas easter ramadan god internet web tv gmt et est edt pst pdt cst bst
  utc cet ce bc ad bce dna hiv aids ceo cfo mp mps pm gdp id it dvd cd ngo ngos ied ieds suv suvs cctv gps pc pcs url faq ph phd qc
  obe cbe ok vip photo photograph photos image images picture pictures video audio caption file credit copyright advertisement watch
  read share updated update published related listen live breaking exclusive opinion analysis editorial comment letters sport
  sports business politics culture lifestyle travel technology science health education entertainment islamic muslim muslims islam
  christian christians christianity jewish jew jews catholic catholics protestant protestants sunni sunnis shia shiite shiites
  shi'ite hindu hindus buddhist buddhists sikh sikhs arab arabs arabic western westerners eastern northern southern central nazi
  nazis communist communists marxist maoist socialist socialists fascist republican republicans democrat democrats democratic
  conservative conservatives liberal liberals tory tories latino latinos hispanic hispanics caucasian slavic nordic latin orthodox
  north south east west north-east south-west police officials doctors rescuers residents survivors protesters witnesses
  prosecutors investigators scientists researchers critics supporters opponents voters analysts experts people men women children
  teachers students workers soldiers troops rebels welcome sorry exceptional excellency majesty highness honour city county
  islamist islamists persian coptic copts brit brits opposition youth university union street road party court church state states government mr mrs ms dr sir st jr sr inc ltd`,
);

export const isNeverName = (word: string): boolean => NEVER.has(word.toLowerCase());
export const isCalendarWord = (word: string): boolean => CALENDAR.has(word.toLowerCase().replace(/\.$/, ''));
export const isNameAlone = (word: string): boolean => !NOT_ALONE.has(word.toLowerCase().replace(/\.$/, ''));
export const isPersonal = (word: string): boolean => PERSONAL.has(word.toLowerCase());
export const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase().replace(/\.$/, ''));
/** "Prime", "Foreign": titles before another title alone. */
export const isTitlePart = (word: string): boolean => TITLE_PARTS.has(word.toLowerCase());
/** "Bank of England", "Gulf of Aden": "of" ties these to a name; "troops of Chad" are two. */
const OF = words(
  `academy archdiocese army assembly association bank battle bay board bureau cape cathedral chamber church college commission
  committee confederation congress council court cup declaration department diocese duchy federation front fund gulf house institute
  isle isles kingdom lake league ministry mount movement museum office organisation organization parliament party port province
  republic school sea siege society strait straits tower treaty union university war`,
);

export const isOrganisationWord = (word: string): boolean => ORGANISATION.has(word.toLowerCase());
export const isThingWord = (word: string): boolean => THING.has(word.toLowerCase());
/** "Council on Foreign Relations", "Centre for Peace". */
const FOR = words(
  `agency campaign center centre commission committee conference council department foundation fund institute ministry movement
  office organisation organization party school society`,
);

export const isForWord = (word: string): boolean => FOR.has(word.toLowerCase());
export const isOfWord = (word: string): boolean => OF.has(word.toLowerCase());

/** What its words alone tell of a name of one word or more; null where they tell nothing. */
export function kindByWords(name: readonly string[]): 'organisation' | 'place' | 'other' | null {
  const last = name.at(-1) ?? '';
  const first = name[0] ?? '';
  if (name.length > 1 && isThingWord(last)) return 'other';
  if (name.length > 1 && PLACE.has(last.toLowerCase())) return 'place';
  const of = name.indexOf('of');
  // "Bank of England", "Gulf of Aden": the word before "of" decides.
  if (of > 0) {
    const head = name[of - 1] ?? '';
    if (isOrganisationWord(head)) return 'organisation';
    if (PLACE.has(head.toLowerCase())) return 'place';
    return isThingWord(head) ? 'other' : null;
  }
  if (name.some((word) => isOrganisationWord(word))) return 'organisation';
  if (name.length > 1 && PLACE_FIRST.has(first.toLowerCase())) return 'place';
  return null;
}
