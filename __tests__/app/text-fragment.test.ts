import { atQuote } from '@/app/_components/event/text-fragment';

const url = 'https://press.example/story';

test.each([
  ['short', url, 'The pier fell in 2021.', `${url}#:~:text=The%20pier%20fell%20in%202021.`],
  [
    'with the signs of a directive',
    url,
    'Fares rose 5-fold, & more.',
    `${url}#:~:text=Fares%20rose%205%2Dfold%2C%20%26%20more.`,
  ],
  [
    'long: its two ends',
    url,
    'On Monday the council of Port Ellis voted, after a debate of six hours, to open the pier.',
    `${url}#:~:text=On%20Monday%20the%20council%20of%20Port,six%20hours%2C%20to%20open%20the%20pier.`,
  ],
  ['of several lines', url, ' The pier\n  fell. ', `${url}#:~:text=The%20pier%20fell.`],
  ['to an address with a fragment', `${url}#top`, 'The pier fell.', `${url}#top:~:text=The%20pier%20fell.`],
  ['in another script', url, '桟橋が落ちた', `${url}#:~:text=${encodeURIComponent('桟橋が落ちた')}`],
  ['empty', url, '  ', url],
])('the address of a quote: %s', (_, address, quote, wanted) => expect(atQuote(address, quote)).toBe(wanted));

test('a quote cannot add a directive or leave the fragment', () => {
  const address = atQuote(url, '&text=other,-x #a "b" <c>');
  expect(address.slice(`${url}#:~:text=`.length)).toMatch(/^[\w%.~!*'()]+$/);
});
