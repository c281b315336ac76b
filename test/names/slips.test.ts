import assert from 'node:assert/strict';
import { slipsBetween } from '../../server/src/names/slips';

const between = (stands: string, meant: string) =>
  slipsBetween({ label: stands, key: stands.toLowerCase() }, { label: meant, key: meant.toLowerCase() });

describe('slips between names', () => {
  it('letters that changed places are one slip beside each other, and in longer names across a third', () => {
    for (const [stands, meant] of [
      ['Inse', 'Ines'],
      ['Mikareh', 'Mikerah'],
      ['Mhicael', 'Michael'],
      ['Michlae', 'Michael'],
    ] as const) {
      const slips = between(stands, meant);
      assert.deepEqual([slips?.swapped, slips?.edits], [1, 1], stands);
    }
  });

  it('letters that are far from each other, or in short names apart, are two slips', () => {
    assert.equal(between('Hedd Quista', 'Hedda Quist')?.edits, 2);
    assert.equal(between('Ontu Arvik', 'Antu Orvik')?.swapped, 0);
    assert.equal(between('Nias', 'Sian'), undefined);
    assert.equal(between('WHJ', 'JHW'), undefined);
  });
});
