import assert from 'node:assert/strict';
import { decoded, encode, Encoded, piece } from '../../../server/src/messages/encoded/encoded';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('messages: an answer that is written already', () => {
  it('is sent as it is, or as what it stands for', () => {
    const answer = { jsonrpc: '2.0', id: 7, result: new Encoded([piece('[{"name":'), piece('"船"}]')]) };
    const plain = { jsonrpc: '2.0', id: 7, result: [{ name: '船' }] };
    assert.deepEqual(JSON.parse(text(encode(answer))), plain);
    assert.deepEqual(decoded(answer), plain);
    assert.equal(JSON.stringify(answer), JSON.stringify(plain));
    assert.deepEqual([text(encode(plain)), decoded(plain)], [JSON.stringify(plain), plain]);
  });
});
