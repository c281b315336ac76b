import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SourceText } from '../../server/src/text/sourceText';

describe('text: source text', () => {
  it('ends a line at \\n, \\r\\n and a lone \\r, and nowhere else', () => {
    assert.deepEqual([...SourceText.of('a\r\nb\rc\nd\u2028e\u0085f').lines()], ['a', 'b', 'c', 'd\u2028e\u0085f']);
  });

  it('counts every line break as one', () => {
    assert.equal(SourceText.of('a\r\nb').length, 3);
  });

  it('has one empty line when it is empty', () => {
    const text = SourceText.of('');
    assert.deepEqual([text.lineCount, text.length, text.lineText(0)], [1, 0, '']);
  });

  it('moves a place outside the text to the nearest one inside', () => {
    const text = SourceText.of('one\ntwo');
    const places = [
      { line: -1, column: 5 },
      { line: 0, column: 99 },
      { line: 1, column: -3 },
      { line: 9, column: 0 },
    ];
    assert.deepEqual(
      places.map((place) => text.offsetAt(place)),
      [0, 3, 4, 7],
    );
  });

  it('says nothing of a line that does not exist', () => {
    const text = SourceText.of('one');
    assert.deepEqual([text.lineText(-1), text.lineText(1), text.lineEnd(-1), text.lineStart(7)], ['', '', 0, 3]);
  });

  it('is left as it was by an edit', () => {
    const before = SourceText.of('one\ntwo');
    const after = before.replace({ from: 4, to: 7, insert: '2\r\n3' });
    assert.deepEqual([before.toString(), after.toString()], ['one\ntwo', 'one\n2\n3']);
  });

  it('applies changes that are all against the text before', () => {
    const text = SourceText.of('Mayor: yes. Mayor: no.');
    const changes = [
      { from: 0, to: 5, insert: 'Mayor Okafor' },
      { from: 12, to: 17, insert: 'Reh' },
    ];
    assert.equal(text.apply(changes).toString(), 'Mayor Okafor: yes. Reh: no.');
  });

  it('leads from an offset to a place and back', () => {
    const texts = fc.array(fc.constantFrom('a', 'é', '\n', '\r', '\r\n', '：', '\ud83d\ude00'), { maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.nat(40), (parts, at) => {
        const text = SourceText.of(parts.join(''));
        const offset = Math.min(at, text.length);
        assert.equal(text.offsetAt(text.placeAt(offset)), offset);
      }),
    );
  });
});
