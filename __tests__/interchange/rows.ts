import type { EventRow } from '@/lib/interchange';

/** An extracted event with one mention; `change` sets what a test is about. */
export function row(change: Partial<EventRow> = {}): EventRow {
  return {
    id: '0190a5c2-0000-7000-8000-000000000001',
    title: 'The bridge at Ségou opened',
    summary: null,
    date: {
      edtf: '2019-03-04',
      text: '4 March 2019',
      earliest: '2019-03-04',
      latest: '2019-03-04',
      precision: 'day',
      resolution: 'stated',
    },
    kind: 'event',
    status: 'published',
    entry: 'extracted',
    salience: 0.5,
    agreement: { sources: 1, independent: 1 },
    timeline: { slug: 'rivers' },
    mentions: [
      {
        quote: { exact: 'The bridge at Ségou opened on 4 March 2019.' },
        source: {
          title: 'A bridge at last',
          publisher: 'River Post',
          url: 'https://river-post.example/bridge',
          publishedOn: '2019-03-05',
        },
      },
    ],
    participants: [],
    places: [{ name: 'Ségou', kind: 'place', latitude: 13.43, longitude: -6.26 }],
    tags: ['bridges', 'Mali'],
    quote: null,
    sourceUrl: null,
    ...change,
  };
}
