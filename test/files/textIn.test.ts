import assert from 'node:assert/strict';
import { textIn } from '../../server/src/files/textIn';

describe('The text in a file', () => {
  it('is UTF-8, with its mark', () => {
    assert.equal(textIn(Buffer.from('\uFEFFJosé: Sí.\n')), '\uFEFFJosé: Sí.\n');
    assert.equal(textIn(Buffer.from('')), '');
  });

  it('is UTF-16 where a mark says so, in either order of bytes', () => {
    const bytes = Buffer.from('\uFEFFJosé: Sí.\n', 'utf16le');
    assert.equal(textIn(bytes), '\uFEFFJosé: Sí.\n');
    assert.equal(textIn(bytes.swap16()), '\uFEFFJosé: Sí.\n');
  });

  it('has a mark for each letter that is neither', () => {
    assert.equal(textIn(Buffer.from('José: Sí.\n', 'latin1')), 'Jos\uFFFD: S\uFFFD.\n');
  });
});
