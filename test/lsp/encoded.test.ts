import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/analysis/snapshot';
import { outline } from '../../server/src/features/outline';
import { decoded, encode, Encoded } from '../../server/src/lsp/encoded';
import { documentSymbol, documentSymbols } from '../../server/src/lsp/toProtocol';
import { english } from '../../server/src/words/say';

const CLIENT = { tell: english };

const TALK = `
# The "ferry"

Ann: When did you come, and why?

Ben: In March.

## The harbour \\ 船

Ann: Did you stay?

Ben: I did.

And I never left.
`;

describe('lsp: an answer that is text', () => {
  it('is the answer', () => {
    const items = outline(Snapshot.of(TALK));
    const { json } = documentSymbols(items, CLIENT);
    assert.equal(json, JSON.stringify(items.map((item) => documentSymbol(item, CLIENT))));
    assert.ok(json.includes('"kind":3'), 'there are sections');
    assert.equal(documentSymbols([], CLIENT).json, '[]');
  });

  it('is written as it is, or as what it stands for', () => {
    const answer = { jsonrpc: '2.0', id: 7, result: new Encoded('[{"name":"a"}]') };
    const plain = { jsonrpc: '2.0', id: 7, result: [{ name: 'a' }] };
    assert.deepEqual(JSON.parse(encode(answer)), plain);
    assert.deepEqual(decoded(answer), plain);
    assert.equal(JSON.stringify(answer), JSON.stringify(plain));
    assert.deepEqual([encode(plain), decoded(plain)], [JSON.stringify(plain), plain]);
  });
});
