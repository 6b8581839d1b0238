import { DensityStrip } from '@/app/_components/time/density-strip';
import { PageTitle } from '@/app/_components/page-title';
import { ExportMenu } from '@/app/_components/timeline/export-menu';
import { Filters } from '@/app/_components/timeline/filters';
import { Legend } from '@/app/_components/timeline/legend';
import { rowOf } from '@/app/_components/timeline/row';
import type { MarkedRow } from '@/app/_components/timeline/canvas-mark';
import { TimelineView } from '@/app/_components/timeline/timeline-view';
import { date, event, mention, september, source, year } from '@/__tests__/app/fixtures/events';

const a = source('harbour', { publisher: 'Northern Wire', originId: 'o1' });
const b = source('meridian', { publisher: 'Harbour Times', originId: 'o1' });
const c = source('aras', { publisher: 'Meridian' });
const d = (s: string, t: string, r: any = 'stated') => date(s, t, s, s, { resolution: r });
const list = [
  event(
    'e1',
    'Armenia and Azerbaijan become independent',
    year(1991),
    [mention('m1', a, 'Both states have been independent since 1991.', '1991', year(1991))],
    { salience: 0.7 },
  ),
  event(
    'e2',
    'Ceasefire ends the first war',
    d('1994-05-12', '12 May 1994'),
    [
      mention(
        'm2',
        a,
        'A ceasefire took hold on 12 May 1994.',
        '12 May 1994',
        d('1994-05-12', '12 May 1994'),
      ),
    ],
    { salience: 0.6 },
  ),
  event(
    'e3',
    'Putin visits Azerbaijan',
    year(2018),
    [
      mention('m3', a, 'His first trip since 2018.', '2018', year(2018)),
      mention('m3b', b, 'His first trip since 2018.', '2018', year(2018)),
    ],
    { salience: 0.7 },
  ),
  event(
    'e4',
    'Trilateral accords',
    date('{2020,2022}', '2020 and 2022', '2020-01-01', '2022-12-31', { precision: 'year', shape: 'all-of' }),
    [mention('m4', a, 'Accords reached in 2020 and 2022 …', '2020 and 2022', year(2020))],
    { salience: 0.75 },
  ),
  event(
    'e5',
    'Second Karabakh war',
    date('2020-09-27/2020-11-10', '27 September to 10 November 2020', '2020-09-27', '2020-11-10', {
      shape: 'interval',
    }),
    [
      mention(
        'm5',
        c,
        'The war lasted from 27 September to 10 November 2020.',
        '27 September to 10 November 2020',
        year(2020),
      ),
    ],
    { salience: 0.8 },
  ),
  event(
    'e6',
    'First Caspian gas reaches Italy',
    date('[2020-09~..2020-12~]', 'late 2020', '2020-09-01', '2020-12-31', {
      precision: 'month',
      shape: 'one-of',
      approximate: true,
    }),
    [mention('m6', c, 'The first gas came in late 2020.', 'late 2020', year(2020))],
    { salience: 0.4 },
  ),
  event(
    'e7',
    'Russia invades Ukraine',
    year(2022),
    [mention('m7', a, 'Russia’s 2022 invasion of Ukraine closed other routes.', '2022', year(2022))],
    { salience: 0.72 },
  ),
  event(
    'e8',
    'Lachin road closed to ordinary traffic',
    date('2022-12/..', 'since December 2022', '2022-12-01', null, { precision: 'month', shape: 'interval' }),
    [mention('m8', a, 'The road has been closed since December 2022.', 'since December 2022', year(2022))],
    { salience: 0.5 },
  ),
  event(
    'e9',
    'Trade between Russia and Azerbaijan passes 4 billion dollars',
    year(2023, 'computed'),
    [
      mention('m9', c, 'Turnover passed 4 billion dollars last year.', 'last year', year(2023, 'computed'), {
        derivation: [{ rule: 'last-year', text: '“last year” → the year before 19 August 2024' }],
      }),
    ],
    { salience: 0.6 },
  ),
  event(
    'e10',
    'Azerbaijan’s offensive in Nagorno-Karabakh',
    september(),
    [
      mention(
        'm10',
        a,
        'Azerbaijan took back the region in a one-day offensive in September 2023, after which almost all of its Armenian residents left.',
        'September 2023',
        september(),
      ),
      mention(
        'm10b',
        b,
        'Azerbaijan took back the region in a one-day offensive in September 2023, after which almost all of its Armenian residents left.',
        'September 2023',
        september(),
      ),
      mention(
        'm10c',
        c,
        'Moscow’s peacekeepers stood aside during the September offensive.',
        'September',
        september('inferred'),
        {
          derivation: [
            { rule: 'year', text: '“September”, no year → the last September before 19 August 2024' },
          ],
        },
      ),
    ],
    {
      salience: 0.95,
      participants: [
        { id: 'p', name: 'Azerbaijan', kind: 'place' },
        { id: 'p2', name: 'Russian peacekeepers', kind: 'organisation' },
      ],
      places: [{ id: 'pl', name: 'Nagorno-Karabakh', kind: 'place' }],
    },
  ),
  event(
    'e11',
    'More than 100,000 people leave for Armenia',
    date('2023-09-28~', 'about 28 September 2023', '2023-09-28', '2023-09-28', { approximate: true }),
    [mention('m11', c, 'People left about 28 September 2023.', 'about 28 September 2023', september())],
    { salience: 0.5 },
  ),
  event(
    'e12',
    'The enclave’s institutions cease to exist',
    d('2024-01-01', '1 January 2024'),
    [
      mention(
        'm12',
        c,
        'They ceased on 1 January 2024.',
        '1 January 2024',
        d('2024-01-01', '1 January 2024'),
      ),
    ],
    { salience: 0.55 },
  ),
  event(
    'e13',
    'Four border villages: delimitation agreed',
    d('2024-04-19', '19 April 2024'),
    [mention('m13', c, 'Agreed on 19 April 2024.', '19 April 2024', d('2024-04-19', '19 April 2024'))],
    { salience: 0.45 },
  ),
  event(
    'e14',
    'Russian peacekeepers leave',
    date('2024-04/2024-06', 'April to June 2024', '2024-04-01', '2024-06-30', {
      precision: 'month',
      shape: 'interval',
    }),
    [mention('m14', c, 'They left from April to June 2024.', 'April to June 2024', year(2024))],
    { salience: 0.5 },
  ),
  event(
    'e15',
    'Putin and Aliyev hold talks in Baku',
    d('2024-08-19', '19 August 2024', 'computed'),
    [
      mention(
        'm15',
        a,
        'The two presidents met on Monday.',
        'on Monday',
        d('2024-08-19', '19 August 2024', 'computed'),
        { derivation: [{ rule: 'weekday', text: '“on Monday” → the day of publication, Mon 19 Aug 2024' }] },
      ),
    ],
    { salience: 0.9 },
  ),
  event(
    'e16',
    'Deputy prime ministers meet at the border',
    date(null, null, null, null),
    [
      mention(
        'm16',
        c,
        'They will meet two weeks before the summit.',
        'two weeks before the summit',
        date(null, null, null, null),
      ),
    ],
    { salience: 0.2 },
  ),
  event('e17', 'Statement by hand', d('2021-03-03', '3 March 2021'), [], { salience: 0.3 }),
].sort((x, y) => (x.date.earliest ?? '9').localeCompare(y.date.earliest ?? '9'));

export default async function P({ searchParams }: any) {
  const q = (await searchParams).event;
  const rows = list.map(rowOf);
  return (
    <>
      <PageTitle deck="16 events and 1 undated, told by 8 articles; 6 of them are independent texts. The latest was published on 19 August 2024.">
        The South Caucasus, 1991–2024
      </PageTitle>
      <Filters action="/zz-preview" typed={{ q: '', from: '', to: '' }} problems={{}} filtered={false}>
        <ExportMenu base="x" view="" filtered={false} />
      </Filters>
      <div className="filter-result">
        <p role="status" />
        <Legend rows={rows} />
      </div>
      <DensityStrip dates={list.map((e) => e.date)} label="d" />
      <TimelineView
        dated={rows.filter((r): r is MarkedRow => r.mark !== null)}
        undated={rows.filter((r) => !r.mark)}
        opened={list.find((e) => e.id === q) ?? null}
        cut={null}
        empty={null}
      />
    </>
  );
}
