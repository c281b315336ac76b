import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Snapshot } from '../../server/src/document/snapshot';
import { readLines } from '../../server/src/syntax/lines';
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

  it('has the lines of a fresh text after changes that are all against the text before, whatever breaks meet', () => {
    const piece = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n'), { maxLength: 6 }).map((parts) => parts.join(''));
    const stretches = fc.array(fc.tuple(piece, fc.boolean(), piece), { maxLength: 6 });
    fc.assert(
      fc.property(stretches, piece, (parts, end) => {
        // A letter behind each break, so that no text is cut within one.
        const whole = parts.map(([text]) => `a${text}b`).join('') + end;
        let at = 0;
        const changes = parts.flatMap(([text, isChanged, insert]) => {
          const from = at + 1;
          at += SourceText.of(text).length + 2;
          return isChanged ? [{ from, to: at - 1, insert }] : [];
        });
        const expected = parts.map(([text, isChanged, insert]) => `a${isChanged ? insert : text}b`).join('') + end;
        const before = Snapshot.of(whole);
        const after = before.apply(changes);
        assert.deepEqual([...after.text.lines()], [...SourceText.of(expected).lines()]);
        assert.deepEqual([...after.lines], [...readLines(after.text)]);
      }),
    );
  });

  it('has one break where changes that touch bring its halves', () => {
    const after = SourceText.of('a\rb\nc').apply([
      { from: 1, to: 2, insert: 'x\r' },
      { from: 2, to: 3, insert: '\ny' },
    ]);
    assert.deepEqual([...after.lines()], ['ax', 'y', 'c']);
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
