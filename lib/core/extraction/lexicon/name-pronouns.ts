/** Common given names by the pronoun that follows them. Names that both sexes bear widely are left out: no answer is better than a wrong one. */

const HE =
  'aaron abdul abdullah abraham adam adolf ahmad ahmed akira alan albert aleksandar aleksandr alexander alexei alfred ali alistair allan allen alvaro amir anders andreas andrew andrey angelo anthony antonio anwar arnold arthur asif barack bashar ben benjamin bernard bill bob boris brian bruce bruno carl carlos charles chris christian christopher clarence claude clement clive colin craig daniel dave david dennis diego dieter dimitri dmitry donald douglas duncan edgar edward edwin egil elias emmanuel enrique eric erik ernest evan farid felix fernando fidel francis francisco françois frank franz fred frederick friedrich gareth gary gavin george georges geoffrey gerald gerard gerhard giorgio giovanni giuseppe glen gordon graham greg gregory guillermo günter gustav hamid hans harold harry hassan heinrich helmut henri henry herbert hiroshi hosni howard hugh hugo hussein ian ibrahim igor ilham imran isaac ivan jack jacob jacques jamal james jan jason javier jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joe johan johannes john jonathan jorge josé josef joseph joshua juan julian julio jürgen karim karl keith ken kenneth kevin khalid kofi konstantin lars lawrence leonard leonid leon leopold lionel louis lucas luigi luis luke magnus malcolm manuel marc marcel marco marcus mario mark martin mathieu matteo matthew maurice max maxim mehdi mehmet michael michel miguel mike mikhail milan mohamed mohammad mohammed moussa muammar muhammad mustafa nasser nathan neil nelson nicholas nick nicolas niels nigel nikita nikolai norman oleg oliver olaf olav omar oscar osama otto pablo patrick paul pavel pedro peter philip philippe phillip pierre rafael ralph ramon raymond recep reza ricardo richard rob robert roberto roger roland ronald rory ross roy rudolf rupert russell ryan saad salman salvador sam samuel scott sean sebastian serge sergei sergey silvio simon stefan stephen steve steven stuart sven tariq ted terry theodore thomas tim timothy toby todd tom tomas tony trevor ulrich umar vaclav victor vincent viktor vladimir walter warren wayne werner wilhelm william willy winston wolfgang xavier yasser yitzhak yuri yusuf zoran';

const SHE =
  'abigail adriana agnes aisha alexandra alice alicia alina alison amanda amelia amina amy ana anastasia angela anita ann anna anne annette annie antonia astrid audrey ayesha barbara beatrice benazir bernadette beth birgit brenda bridget brigitte camilla carla carmen carol carolina caroline catherine cecilia celia charlotte chelsea cheryl chloe christina christine claire clara claudia condoleezza constance cristina cynthia daniela deborah denise diana diane dilma dolores donna dora doris dorothy edith eileen elena eleanor elisabeth elizabeth ella ellen elsa emily emma erika esther eva evelyn ewa fatima fiona florence frances françoise gabriela gail georgia geraldine gertrude gillian gina giulia gloria grace greta hannah harriet heather heidi helen helena helga hillary hilary ida ingrid irene irina irma isabel isabella isabelle jacqueline jane janet janice jeanne jennifer jenny jessica jill joan joanna joanne josephine joyce judith judy julia juliana julie juliet karen karin kate katharine katherine kathleen kathryn katie kirsten kristin larissa laura leila leslie lidia lily linda lisa lise liz louise lucia lucy lydia lynn madeleine maggie malala margaret margarita maria marianne marie marina marine marion martha mary maureen megan melania melanie melissa mercedes meryl michelle miriam molly monica monika nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia pamela patricia paula pauline penelope penny petra phoebe polly rachel rebecca renate rita rosa rose rosemary roxana ruth sabine sally samantha sandra sara sarah selma sharon sheila shirley silvia simone sofia sonia sophia sophie stella stephanie susan susanna susanne suzanne svetlana sylvia tamara tanya tatiana teresa tessa theresa tina tracy ursula valentina valerie vanessa vera veronica victoria virginia vivian wendy winnie yasmin yoko yulia yvonne zainab zoe';

const PRONOUN_OF = new Map<string, 'he' | 'she'>([
  ...HE.split(' ').map((name) => [name, 'he'] as const),
  ...SHE.split(' ').map((name) => [name, 'she'] as const),
  ...'mr sir lord king prince emperor pope bishop cardinal imam sheikh sultan man boy father son brother husband uncle actor chairman spokesman businessman policeman fisherman gentleman widower'
    .split(' ')
    .map((word) => [word, 'he'] as const),
  ...'mrs ms miss lady dame queen princess empress woman girl mother daughter sister wife aunt actress chairwoman spokeswoman businesswoman policewoman waitress maid widow nun'
    .split(' ')
    .map((word) => [word, 'she'] as const),
]);

/** "he" or "she" for a name or a description of a person ("Mr Lund", "the queen"), null where it does not tell. */
export function pronounOf(person: string): 'he' | 'she' | null {
  const words = person
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .split(/[\s.]+/)
    .filter(Boolean);
  const title = PRONOUN_OF.get(words[0] ?? '');
  if (title) return title;
  // "the former queen", "Chad's spokesman": the noun stands last; "the king's brother" is its last word as well.
  return PRONOUN_OF.get(words.at(-1) ?? '') ?? null;
}
