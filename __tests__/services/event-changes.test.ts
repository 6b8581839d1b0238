import { changedFields } from '@/lib/services/event-changes';

const people = (...names: string[]) => names.map((name) => ({ name, kind: 'person' }));

describe('what a revision changed, in words', () => {
  test.each([
    [{ before: { title: 'A', date: '1991' }, after: { title: 'B', date: '1991' } }, [['title', 'A', 'B']]],
    [{ before: { summary: 'Long.' }, after: { summary: null } }, [['summary', 'Long.', 'empty']]],
    [
      {
        before: { participants: people('Tom Orbe') },
        after: { participants: people('Thomas Orbe', 'Rosa Quill') },
      },
      [['participants', 'Tom Orbe', 'Thomas Orbe; Rosa Quill']],
    ],
    [{ before: { tags: ['a'] }, after: { tags: [] } }, [['tags', 'a', 'none']]],
    [
      { before: {}, after: { mergedInto: { id: '1', title: 'The bridge falls' } } },
      [['merged into', null, 'The bridge falls']],
    ],
    [{ before: null, after: { title: 'made' } }, []],
    [{ before: { title: 'gone' }, after: null }, []],
  ] as const)('%#', (revision, changes) => {
    expect(changedFields(revision).map(({ name, was, is }) => [name, was, is])).toEqual(changes);
  });
});
