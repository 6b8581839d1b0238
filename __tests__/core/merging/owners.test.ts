import { array, assert, maxSafeNat, nat, oneof, property, tuple } from 'fast-check';
import { Owners } from '@/lib/core/merging/owners';

test('finds the owners of a key, the last one first, as a map of lists does', () => {
  const key = oneof(nat(3), nat(2 ** 31), maxSafeNat());
  assert(
    property(array(tuple(key, nat(9))), array(key), (added, others) => {
      const owners = new Owners(added.length);
      const lists = new Map<number, number[]>();
      for (const [one, owner] of added) {
        owners.add(one, owner);
        lists.set(one, [owner, ...(lists.get(one) ?? [])]);
      }
      for (const one of [...lists.keys(), ...others]) {
        const found: number[] = [];
        owners.of(one, (owner) => found.push(owner));
        expect(found).toEqual(lists.get(one) ?? []);
      }
    }),
  );
});
