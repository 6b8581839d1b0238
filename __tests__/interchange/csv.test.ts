import { toCsv } from '@/lib/interchange';
import { row } from './rows';

/** The lines after the header, for cells without line breaks. */
const lines = (csv: string) => csv.split('\r\n').slice(1, -1);

test('the header names the columns in the documented order', () => {
  expect(toCsv([]).trimEnd()).toBe(
    'id,title,date,edtf,earliest,latest,precision,resolution,summary,kind,status,entry,salience,sources,independent,' +
      'quote,source,publisher,url,published,participants,places,tags,timeline,coordinates',
  );
});

test('an event is one line, empty cells for null', () => {
  expect(lines(toCsv([row()]))).toEqual([
    '0190a5c2-0000-7000-8000-000000000001,The bridge at Ségou opened,4 March 2019,2019-03-04,2019-03-04,2019-03-04,day,stated,,' +
      'event,published,extracted,0.5,1,1,The bridge at Ségou opened on 4 March 2019.,A bridge at last,River Post,' +
      'https://river-post.example/bridge,2019-03-05,,Ségou,bridges; Mali,rivers,13.43 -6.26',
  ]);
});

test('places have their coordinates in their order, and southern ones no apostrophe', () => {
  const place = (name: string, latitude: number | null, longitude: number | null) => ({
    name,
    kind: 'place' as const,
    latitude,
    longitude,
  });
  const places = [
    place('Perth', -31.95, 115.86),
    place('Springfield', null, null),
    place('Oslo', 59.91, 10.75),
  ];
  expect(lines(toCsv([row({ places })]))[0]).toMatch(/,rivers,-31\.95 115\.86; ; 59\.91 10\.75$/);
  expect(lines(toCsv([row({ places: [place('Springfield', null, null)] })]))[0]).toMatch(/,rivers,$/);
});

test.each([
  ['=HYPERLINK("http://x.example")', '"\'=HYPERLINK(""http://x.example"")"'],
  ['+1 for the bridge', "'+1 for the bridge"],
  ['-1 for the bridge', "'-1 for the bridge"],
  ['@bridge', "'@bridge"],
  ['\tbridge', "'\tbridge"],
])('a title that a spreadsheet would run is made inert: %j', (title, cell) => {
  expect(toCsv([row({ title })])).toContain(`0001,${cell},4 March 2019`);
});

test('formulas are made inert in every column of text', () => {
  const evil = '=1+1';
  const source = { title: evil, publisher: evil, url: evil, publishedOn: '2019-03-05' };
  const csv = toCsv([
    row({
      title: evil,
      summary: evil,
      mentions: [{ quote: { exact: evil }, source }],
      participants: [{ name: evil, kind: 'other' }],
      places: [{ name: evil, kind: 'place', latitude: null, longitude: null }],
      tags: [evil],
    }),
  ]);
  expect(csv.split("'=1+1")).toHaveLength(9 + 1);
  expect(csv).not.toMatch(/(^|,)=1/m);
});

test('commas, quotes and line breaks stay within their cell', () => {
  const csv = toCsv([row({ title: 'A "bridge", said\nthe paper' })]);
  expect(csv).toContain('"A ""bridge"", said\nthe paper",4 March 2019');
});

test.each(['two\nlines', 'two\rlines'])('a lone line break is quoted: %j', (summary) => {
  expect(toCsv([row({ summary })])).toContain(`,"${summary}",`);
});

test('years before Christ keep their sign, without an apostrophe', () => {
  const csv = toCsv([
    row({
      date: {
        edtf: '-0043-03-15',
        text: '15 March 44 BC',
        earliest: '-0043-03-15',
        latest: '-0043-03-15',
        precision: 'day',
        resolution: 'stated',
      },
    }),
  ]);
  expect(lines(csv)[0]).toContain(',15 March 44 BC,-0043-03-15,-0043-03-15,-0043-03-15,day,');
});

test('an unresolved date leaves its cells empty', () => {
  const date = {
    edtf: null,
    text: null,
    earliest: null,
    latest: null,
    precision: null,
    resolution: 'unresolved',
  } as const;
  expect(lines(toCsv([row({ date })]))[0]).toContain('opened,,,,,,unresolved,');
});

test('an event entered by hand shows its own quote and address', () => {
  const csv = toCsv([row({ mentions: [], quote: 'By hand.', sourceUrl: 'https://hand.example/' })]);
  expect(lines(csv)[0]).toContain(',By hand.,,,https://hand.example/,,');
});
