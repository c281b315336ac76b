import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SourceText } from '../../server/src/text/sourceText';
import { compare, meet } from '../../server/src/text/stretch';

const TEXTS = fc.array(fc.constantFrom('a', 'bc', ' ', '\n', '🙂'), { maxLength: 30 }).map((parts) => parts.join(''));
const SPANS = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

describe('text: stretches', () => {
  it('are the same in offsets and in lines and columns', () => {
    fc.assert(
      fc.property(TEXTS, SPANS, (written, span) => {
        const text = SourceText.of(written);
        const within = { from: Math.min(span.from, text.length), to: Math.min(span.to, text.length) };
        assert.deepEqual(text.rangeOf(text.stretchOf(span)), within);
      }),
    );
  });

  it('stand and meet as their offsets do', () => {
    fc.assert(
      fc.property(TEXTS, SPANS, SPANS, (written, one, other) => {
        const text = SourceText.of(written);
        const [a, b] = [text.stretchOf(one), text.stretchOf(other)];
        const [first, second] = [text.rangeOf(a), text.rangeOf(b)];
        assert.equal(Math.sign(compare(a.from, b.from)), Math.sign(first.from - second.from));
        assert.equal(meet(a, b), first.from <= second.to && second.from <= first.to);
      }),
    );
  });
});
