import { renderToStaticMarkup } from 'react-dom/server';
import { askedReview, reviewAddress } from '@/app/admin/(desk)/review/_address';
import { ifAccepted, keeper } from '@/app/admin/(desk)/review/if-accepted';
import { Side } from '@/app/admin/(desk)/review/side';
import { MiniAxis } from '@/app/_components/time/mini-axis';
import { date, event, mention, source } from './fixtures/events';

const fifth = date('1994-05-05', '5 May 1994', '1994-05-05', '1994-05-05');
const twelfth = date('1994-05-12', '12 May 1994', '1994-05-12', '1994-05-12');
const wire = source('wire', { originId: 'one' });
const copy = source('copy', { originId: 'one' });
const own = source('own');
const a = event('a', 'The bridge falls', fifth, [
  mention('m1', wire, 'The bridge fell on 5 May 1994.', '5 May 1994', fifth),
  mention('m2', copy, 'The bridge fell on 5 May 1994.', '5 May 1994', fifth),
]);
const b = event('b', 'The bridge collapses', twelfth, [
  mention('m3', own, 'It collapsed on 12 May 1994.', '12 May 1994', twelfth),
]);

describe('the address of the review', () => {
  test.each([
    [{}, '/admin/review'],
    [{ kind: 'merge' }, '/admin/review?kind=merge'],
    [{ timeline: 'ferries', at: 'x&y', done: '1' }, '/admin/review?timeline=ferries&at=x%26y&done=1'],
  ] as const)('%#: is read as it is written', (review, address) => {
    expect(reviewAddress(review)).toBe(address);
    expect(askedReview(Object.fromEntries(new URL(address, 'http://d.example').searchParams))).toEqual(
      review,
    );
  });

  test('leaves out what it does not know, and takes the first of several', () => {
    expect(askedReview({ kind: 'guess', at: ['x', 'y'], timeline: '', else: 'z' })).toEqual({ at: 'x' });
  });
});

describe('what merging would give', () => {
  test('the better told event keeps its address, whichever comes first', () => {
    expect(keeper({ a, b }).stays.id).toBe('a');
    expect(keeper({ a: b, b: a }).stays.id).toBe('a');
  });

  test('what people worked on keeps its address before that', () => {
    expect(keeper({ a, b: { ...b, edited: ['title'] } }).stays.id).toBe('b');
    expect(keeper({ a: { ...a, edited: ['title'] }, b: { ...b, entry: 'manual' } }).stays.id).toBe('b');
  });

  test('is said with sentences, sources and copies counted once, and both dates kept', () => {
    const { title, sentences } = ifAccepted({ a, b });
    expect(title).toBe('The bridge falls');
    expect(sentences[0]).toBe('3 sentences of 3 sources, 2 independent.');
    expect(sentences[1]).toContain('each date');
    expect(sentences[2]).toContain('“The bridge collapses”');
    const agreeing = ifAccepted({ a, b: { ...b, mentions: b.mentions.map((m) => ({ ...m, date: fifth })) } });
    expect(agreeing.sentences[1]).toContain('most exact date');
  });

  test('of two events typed in by hand counts no sources', () => {
    const byHand = { ...a, mentions: [], sources: [] };
    expect(ifAccepted({ a: byHand, b: { ...byHand, id: 'c' } }).sentences.join(' ')).not.toMatch(/\bsource/);
  });
});

describe('one side of a question', () => {
  test('shows date, title, who tells it, and quotes with their date marked', () => {
    const html = renderToStaticMarkup(<Side event={a} letter="A" />);
    expect(html).toContain('aria-label="Event A"');
    expect(html).toContain('href="/admin/events/a"');
    expect(html).toContain('2 sources, 1 independent');
    expect(html).toContain('<mark class="words stated">5 May 1994</mark>');
    expect(html).not.toContain('more sentence');
  });

  test('folds what is more than two quotes', () => {
    const many = event('a', 'A', fifth, [
      ...a.mentions,
      mention('m4', own, 'On 5 May 1994 it fell.', '5 May 1994', fifth),
    ]);
    const html = renderToStaticMarkup(<Side event={many} letter="B" />);
    expect(html).toContain('1 more sentence</summary>');
    expect(html.match(/<figure/g)).toHaveLength(3);
  });

  test('entered by hand says so, with its quote', () => {
    const html = renderToStaticMarkup(
      <Side event={event('h', 'H', fifth, [], { quote: 'It <i>fell</i>.' })} letter="A" />,
    );
    expect(html).toContain('Entered by hand');
    expect(html).toContain('It &lt;i&gt;fell&lt;/i&gt;.');
  });
});

test('two dates on one axis are told apart by letters, each in a lane of its own, A above', () => {
  const html = renderToStaticMarkup(
    <MiniAxis
      items={[
        { date: fifth, tag: 'A' },
        { date: twelfth, tag: 'B' },
      ]}
      label="A and B"
    />,
  );
  expect(html).toContain('--lanes:2');
  expect(html).toMatch(/--lane:1"[^>]*>.*?<b class="tag">A<\/b>.*--lane:0"[^>]*>.*?<b class="tag">B<\/b>/);
});
