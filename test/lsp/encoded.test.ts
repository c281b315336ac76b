import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/analysis/snapshot';
import { outline } from '../../server/src/features/outline';
import { decoded, encode, Encoded, piece } from '../../server/src/lsp/encoded';
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

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('lsp: an answer that is written already', () => {
  it('is the answer', () => {
    const items = outline(Snapshot.of(TALK));
    const json = text(Buffer.concat(documentSymbols(items, CLIENT).pieces));
    assert.equal(json, JSON.stringify(items.map((item) => documentSymbol(item, CLIENT))));
    assert.ok(json.includes('"kind":3'), 'there are sections');
    assert.equal(text(Buffer.concat(documentSymbols([], CLIENT).pieces)), '[]');
  });

  it('is sent as it is, or as what it stands for', () => {
    const answer = { jsonrpc: '2.0', id: 7, result: new Encoded([piece('[{"name":'), piece('"船"}]')]) };
    const plain = { jsonrpc: '2.0', id: 7, result: [{ name: '船' }] };
    assert.deepEqual(JSON.parse(text(encode(answer))), plain);
    assert.deepEqual(decoded(answer), plain);
    assert.equal(JSON.stringify(answer), JSON.stringify(plain));
    assert.deepEqual([text(encode(plain)), decoded(plain)], [JSON.stringify(plain), plain]);
  });
});
