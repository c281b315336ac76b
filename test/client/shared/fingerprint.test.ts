import { equal, notEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprint } from '../../../client/src/shared/fingerprint';

describe('The fingerprint of a text', () => {
  it('is the same for the same text', () => {
    equal(fingerprint('Ann: Hello.'), fingerprint(['Ann', ' Hello.'].join(':')));
  });

  it('is another one for another text', () => {
    const texts = ['', '\0', '\0\0', 'a', 'b', 'ab', 'ba', 'Ann: Hello.', 'Ann: Hello!', 'Ben: Hello.', 'é', 'e\u0301'];
    equal(new Set(texts.map(fingerprint)).size, texts.length);
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        if (one !== other) notEqual(fingerprint(one), fingerprint(other));
      }),
    );
  });

  it('sees one letter in a long text', () => {
    const text = 'Ann: And what then?\n\nBen: We wait.\n\n'.repeat(2000);
    const prints = Array.from({ length: 1000 }, (_, nth) =>
      fingerprint(`${text.slice(0, nth * 70)}x${text.slice(nth * 70 + 1)}`),
    );
    equal(new Set([fingerprint(text), ...prints]).size, 1001);
  });
});
