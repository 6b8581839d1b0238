import { findFurniture } from '@/lib/core/extraction/furniture';

const ARTICLE =
  'The two ministers met in Oslo on Monday and agreed to open the border again by the end of the month.\nThey will meet again in spring, the Norwegian foreign ministry said in a statement after the talks.';
const found = (text: string) => findFurniture(text).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'a comment form and all behind it',
    'Leave a Comment\n\nYour email address will not be published. Required fields are marked *\n\nScroll to Top',
  ],
  ['readers who comment', 'Leave a Reply\nAnna says: I saw it on Tuesday.'],
  ['a list of other stories', "Today's Top News\n- Storm closes ports\n- Talks resume on Friday"],
  ['a list without bullets', 'Related articles\nTalks resume on Friday\nTen facts about 2019'],
  ['the day’s list', 'Most Read\n1. Storm closes ports\n2. Election set for May'],
  ['a hash', '730094bfc0188003b1815fcbcad793ce'],
  ['a page control', 'Scroll to Top'],
  ['sharing buttons', 'Share this'],
  ['networks', 'Facebook | Twitter | WhatsApp'],
  ['a copyright notice', 'Copyright © 2024 North Press'],
  ['rights', '© 2019 Far News. All rights reserved.'],
  ['a cookie notice', 'We use cookies to improve your experience. See our policy of May 2018.'],
  ['a reader’s comment', 'May 28, 2019 at 11:11 pm | Reply | They said so on Monday.'],
  ['a comment’s stamp', '28 May 2019 at 23:11 | Report abuse'],
  ['a newsletter', 'Sign up for our newsletter and never miss a Sunday read'],
])('%s', (_, furniture) => {
  expect(found(`${ARTICLE}\n${furniture}`)).toEqual([furniture]);
});

test.each([
  ['a byline', 'May 25, 2019 | By Awa Keita'],
  ['a sentence that opens with its hour', 'May 28, 2019 at 11:11 pm the bridge fell.'],
  [
    'prose about comments',
    'He left a comment on Monday that nobody in the delegation was willing to repeat in public.',
  ],
  [
    'prose about copyright',
    'The copyright law of 2019 was repealed by the new parliament after a long debate in June.',
  ],
  [
    'prose about cookies',
    'The bakery sold 4 million cookies in 2023, and its owner plans to open a second shop in May.',
  ],
  [
    'prose about sharing',
    'Share prices fell on Tuesday after the central bank raised its rate for the third time.',
  ],
  ['a short sentence', 'Talks resumed on Friday.'],
  ['a subheading', 'Armenia relying on the West'],
  ['a bulleted summary', '- The ministers met in Oslo on Monday.'],
  ['a dateline', 'OSLO, Norway (NP) — The ministers met on Monday.'],
])('%s is no furniture', (_, line) => {
  expect(found(`${ARTICLE}\n${line}`)).toEqual([]);
});

test('an article goes on behind a list in its middle', () => {
  expect(found(`${ARTICLE}\nRelated articles\nTen facts about 2019\n${ARTICLE}`)).toEqual([
    'Related articles\nTen facts about 2019',
  ]);
});

test('a comment link above the article takes nothing with it', () => {
  expect(found(`Border talks end\nLeave a Comment\n${ARTICLE}`)).toEqual(['Leave a Comment']);
});

test('says why in plain words', () => {
  expect(findFurniture('Scroll to Top')[0]).toMatchObject({
    kind: 'furniture',
    reason: 'page furniture: a page control',
  });
});
