/** What kind of thing a clause tells: per kind what is one, and beside it what only looks like one. */
import type { MentionKind } from '@/lib/core/model';
import { readArticle } from '@/lib/core/pipeline';
import { textArticle } from '../text-article';

/** Published on Wednesday 13 March 2024. */
function kinds(text: string): MentionKind[] {
  return readArticle(textArticle(text, { publishedOn: '2024-03-13' })).mentions.map(({ kind }) => kind);
}

describe('plan', () => {
  test.each<[string, MentionKind]>([
    ['Awa Keita will open the port in 2031.', 'plan'],
    ['Awa Keita plans to visit Oslo on Friday.', 'plan'],
    ['The ferry is due to sail again on Monday.', 'plan'],
    ['The council is to meet on Tuesday.', 'plan'],
    ['The vote is scheduled for Sunday.', 'plan'],
    ['The envoys are going to meet on Friday.', 'plan'],
    ['The vote planned for 3 May 2023 worried the port.', 'plan'],
    ['The ministry said the talks would resume on Monday.', 'plan'],
    ['The owner said he would not seek another term in 2026.', 'plan'],
    ['The council will this week be asked for money.', 'plan'],
    ['The port opens on 1 May 2024.', 'plan'],
    // not plans
    ['Awa Keita opened the port in 2019.', 'event'],
    ['The army set fire to the port in May 2019.', 'event'],
    ['Awa Keita would win the prize in 1998.', 'event'],
    ['The council met on Tuesday.', 'event'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

describe('hypothetical', () => {
  test.each<[string, MentionKind]>([
    ['The mayor may resign on Friday.', 'hypothetical'],
    ['Snow could close the pass on Monday.', 'hypothetical'],
    ['Drivers threatened to strike on Friday.', 'hypothetical'],
    ['The firm vowed to rebuild the pier by 2030.', 'hypothetical'],
    ['If the dam broke on Monday, nobody was told.', 'hypothetical'],
    ['The bank will close on Friday unless a buyer is found.', 'hypothetical'],
    ['Mali would have signed a pact in May 2010 had the king not died.', 'hypothetical'],
    ['Will the mayor resign on Friday?', 'hypothetical'],
    ['A possible strike on Friday worries the port.', 'hypothetical'],
    ['The union called for a strike in May 2023.', 'hypothetical'],
    // not hypothetical
    ['May Lund resigned on Friday.', 'event'],
    ['The mayor will resign on Friday.', 'plan'],
    ['Drivers began a strike on Friday.', 'event'],
    ['The firm rebuilt the pier in 2020.', 'event'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

describe('negated', () => {
  test.each<[string, MentionKind]>([
    ['The mayor did not attend the ceremony on Monday.', 'negated'],
    ['No talks were held on Monday.', 'negated'],
    ['The two sides held no talks in May 2023.', 'negated'],
    ['Nobody was arrested on Monday.', 'negated'],
    ['The firm failed to pay its crew in 2022.', 'negated'],
    ["Tuesday's vote was cancelled.", 'negated'],
    ['The ferry has never sailed since 2019.', 'negated'],
    ['Neither side attacked in May 2023.', 'negated'],
    // It did happen.
    ['The vote was cancelled on Tuesday.', 'event'],
    ['The bridge was not rebuilt until 1950.', 'event'],
    ['No fewer than 40 people died on Monday.', 'event'],
    ['The flood destroyed not only the bridge on Monday.', 'event'],
    ['The mayor attended the ceremony on Monday.', 'event'],
    ['The mayor will not attend the ceremony on Monday.', 'plan'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

describe('figure', () => {
  test.each<[string, MentionKind]>([
    ['Trade surpassed $4 billion last year.', 'figure'],
    ['Unemployment fell to 5 percent in May 2023.', 'figure'],
    ['Sales were $1.7 million in 2022.', 'figure'],
    ['The bank had a net loss of $3 million in 2022.', 'figure'],
    ['The bank posted a 54% drop in profit in 2022.', 'figure'],
    ['The shares closed at 37 cents on Monday.', 'figure'],
    // not figures
    ['The firm reached a $4 million settlement with its crew on Monday.', 'event'],
    ['The council sold the pier for $4 million in 2021.', 'event'],
    ['The mayor closed three schools on Monday.', 'event'],
    ['The flood reached the port on Monday.', 'event'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

describe('statement', () => {
  test.each<[string, MentionKind]>([
    ['Awa Keita said on Tuesday that the port was safe.', 'statement'],
    ['Awa Keita told reporters on Tuesday that the port was safe.', 'statement'],
    ['The union called on both sides to meet on Tuesday.', 'statement'],
    ['Awa Keita said on Tuesday that the talks with Chad had failed.', 'statement'],
    // said at a meeting or on a visit: the meeting's
    ['Awa Keita reaffirmed her support for the treaty during a state visit to Oslo on Tuesday.', 'event'],
    ['At a summit in Oslo on Tuesday, Awa Keita praised the treaty.', 'event'],
    // done by saying it
    ['Chad declared independence in 1960.', 'event'],
    ['Chad declared a state of emergency on Monday.', 'event'],
    ['The mayor was admitted to hospital on Monday.', 'event'],
    ['The union called a strike in May 2023.', 'event'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});
