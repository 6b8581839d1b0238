/** Sentences without a date of their own: which go on with the dated one before, and which do not. */
import { isContinuation } from '@/lib/core/extraction/continuations';
import { buildTimeline, readArticle } from '@/lib/core/pipeline';

function read(text: string, publishedOn = '2024-03-13') {
  return readArticle({ id: 'x', title: null, text, publishedOn, language: 'en', publisher: null, url: null });
}
const goesOn = (text: string) =>
  read(text)
    .mentions.filter(isContinuation)
    .map(({ date, quote }) => `${date?.edtf} ${quote}`);

test.each([
  [
    'a pronoun that does more',
    'On Monday a court in Bamako jailed Moussa Traoré. He was also fined 400,000 francs.',
    ['2024-03-11 He was also fined 400,000 francs.'],
  ],
  [
    'those who acted before',
    'Officers found a workshop in Cusco on Tuesday. They arrested two men there.',
    ['2024-03-12 They arrested two men there.'],
  ],
  [
    'a thing of the story',
    'On Sunday Nadia Haddad was flying from Tunis to Sfax when the pilot fell ill. The plane was sent to Sousse, so he could be treated.',
    ['2024-03-10 The plane was sent to Sousse, so he could be treated.'],
  ],
  [
    'the toll of an incident, as reported',
    'A bus crashed near Pune this morning. Early reports indicate that 14 people were injured.',
    ['2024-03-13 Early reports indicate that 14 people were injured.'],
  ],
  [
    'what is alleged of the same person',
    'On Monday Thabo Nkosi was flying to Accra when he fell ill. His friends alleged he drank tea laced with poison.',
    ['2024-03-11 His friends alleged he drank tea laced with poison.'],
  ],
  [
    'a figure after a figure of the same day',
    'Shares of Volta Lines fell 2 percent on Friday. Shares of Rhona Ferries also fell 1 percent.',
    ['2024-03-08 Shares of Rhona Ferries also fell 1 percent.'],
  ],
  [
    'two sentences in a row',
    'In May 1931 the guild moved to Leuven. It bought a hall. It opened the doors to everybody.',
    ['1931-05 It bought a hall.', '1931-05 It opened the doors to everybody.'],
  ],
])('%s goes on', (_, text, expected) => {
  expect(goesOn(text)).toEqual(expected);
});

test.each([
  ['another paragraph', 'On Monday a court jailed Moussa Traoré.\n\nHe was also fined 400,000 francs.'],
  ['the past perfect', 'On Monday a court jailed Moussa Traoré. He had fled to Dakar.'],
  ['a word that moves the time', 'On Monday a court jailed Moussa Traoré. He was later fined as well.'],
  ['how things are', 'On Monday a court jailed Moussa Traoré. He is a father of two.'],
  ['how things were', 'On Monday a court jailed Moussa Traoré. He lived in Kayes.'],
  ['what was said', 'On Monday a court jailed Moussa Traoré. He said that the trial was unfair.'],
  ['a quotation', 'On Monday a court jailed Moussa Traoré. “He stole from us,” a villager cried.'],
  ['a denial', 'On Monday a court jailed Moussa Traoré. He did not appeal.'],
  ['somebody else', 'On Monday a court jailed Moussa Traoré. Aminata Diallo designed the new courthouse.'],
  ['a date of its own', 'On Monday a court jailed Moussa Traoré. In 2019 he was fined.'],
  ['a plan', 'On Friday the ferry will sail to Bergen. It was painted white.'],
  ['a year', 'Moussa Traoré moved to Dakar in 1998. He opened a bakery.'],
  ['the date of a noun', 'The envoy praised the accord of 3 May 2019. He left through a side door.'],
  ['a side clause', 'Rivers have been guarded since a barge sank in June 2019. It carried oil.'],
  ['news of old events', 'More details emerged on Sunday. The lawyer said that the bullet broke a window.'],
  [
    'the figure of the year before',
    'Income rose from $2 million a year ago. Sales rose 3 percent to $9 million.',
  ],
  ['an event after a figure', 'Shares of Volta Lines fell 2 percent on Friday. The captain sold his house.'],
])('%s does not go on', (_, text) => {
  expect(goesOn(text)).toEqual([]);
});

test('it is inferred, says from what, and keeps the words that date it', () => {
  const { mentions, article } = read(
    'On Monday a court jailed Moussa Traoré. He was also fined 400,000 francs.',
  );
  const [lead, next] = mentions;
  expect(next).toMatchObject({ resolution: 'inferred', time: lead?.time, date: lead?.date });
  expect(next?.derivation.at(-1)?.text).toBe('goes on with what the sentence before dates “Monday”');
  expect(article.text.slice(next?.start, next?.end)).toBe(next?.quote);
});

test('it is told in the event of its lead and makes none of its own', () => {
  const { events } = buildTimeline([
    read('On Monday a court jailed Moussa Traoré. He was also fined 400,000 francs.'),
  ]);
  expect(events.map(({ title, mentions }) => [title, mentions.length])).toEqual([
    ['A court jailed Moussa Traoré', 2],
  ]);
});
