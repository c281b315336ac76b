import assert from 'node:assert/strict';
import type { Divider } from '../../server/src/syntax/cells';
import { cellsOn } from '../../server/src/syntax/cells';

const read = (line: string, divider: Divider, isInside = false) => {
  const { cells, isOpen } = cellsOn(line, divider, isInside);
  return [...cells.map(({ from, to }) => line.slice(from, to)), ...(isOpen ? ['…'] : [])];
};

describe('the cells of a row', () => {
  it('are parted by commas, semicolons or tabs, without the blanks around them', () => {
    assert.deepEqual(read('Ann, 0:15 ,Where to?', ','), ['Ann', '0:15', 'Where to?']);
    assert.deepEqual(read('0:15;Ann;Yes, gladly.', ';'), ['0:15', 'Ann', 'Yes, gladly.']);
    assert.deepEqual(read('Ann\t\tYes.', '\t'), ['Ann', '', 'Yes.']);
    assert.deepEqual(read(',,', ','), ['', '', '']);
  });

  it('may stand in quotation marks, and then have dividers and doubled marks in them', () => {
    assert.deepEqual(read('"Lee, Ann","Yes, ""really"", she said.",1', ','), [
      'Lee, Ann',
      'Yes, ""really"", she said.',
      '1',
    ]);
    assert.deepEqual(read('"","""Yes."""', ','), ['', '""Yes.""']);
    assert.deepEqual(read('Ann,She said "yes", I think.', ','), ['Ann', 'She said "yes"', 'I think.']);
    assert.deepEqual(read('Ann,"Yes" is what, "no" is not.', ','), ['Ann', 'Yes" is what, "no" is not.', '…']);
  });

  it('may go on below', () => {
    assert.deepEqual(read('Ann,"Yes, and', ','), ['Ann', 'Yes, and', '…']);
    assert.deepEqual(read('then, no.",0:15', ',', true), ['then, no.', '0:15']);
    assert.deepEqual(read('then, no', ',', true), ['then, no', '…']);
  });

  it('are parted by bars, outer ones or none around them', () => {
    assert.deepEqual(read('| Ann | Where to? |', '|'), ['Ann', 'Where to?']);
    assert.deepEqual(read('Ann | Where to?', '|'), ['Ann', 'Where to?']);
    assert.deepEqual(read('| | a \\| b | ', '|'), ['', 'a \\| b']);
  });
});
