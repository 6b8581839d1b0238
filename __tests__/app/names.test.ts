import { keptRows, sentRows } from '@/app/admin/(desk)/events/_names';

function sent(...rows: [name: string, kind: string][]): FormData {
  const form = new FormData();
  for (const [name, kind] of rows) {
    form.append('places-name', name);
    form.append('places-kind', kind);
  }
  return form;
}

describe('rows of names as a form sends them', () => {
  test('keep each its kind, also behind one that was emptied', () => {
    const form = sent(
      ['  ', 'person'],
      [' Port Ellis ', 'place'],
      ['', 'place'],
      ['The Board', 'organisation'],
    );
    expect(sentRows(form, 'places')).toEqual([
      { name: 'Port Ellis', kind: 'place' },
      { name: 'The Board', kind: 'organisation' },
    ]);
    expect(sentRows(form, 'participants')).toEqual([]);
  });

  test('of no known kind are kept as other', () => {
    expect(sentRows(sent(['Ana Orbe', 'queen']), 'places')).toEqual([{ name: 'Ana Orbe', kind: 'other' }]);
  });

  test('come back as they were', () => {
    const rows = sentRows(sent(['Port Ellis', 'place']), 'places');
    expect(keptRows(JSON.stringify(rows))).toEqual(rows);
    expect(keptRows('')).toBeNull();
    expect(keptRows('[{"name":1}]')).toBeNull();
  });
});
