import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import type { ReaderParams, Reading } from '../../server/src/protocol/reader';
import { READER } from '../../server/src/protocol/reader';
import { dedent } from '../support/marks';
import type { Client } from './client';
import { connect } from './client';

const READ = new lsp.ProtocolRequestType<ReaderParams, Reading | null, never, void, void>(READER);

const TALK = dedent(`
  Ann Ray: When did you come here?

  Bo Lee: In March.
`);

describe('A reader', () => {
  let client: Client;
  before(async () => {
    client = await connect();
  });
  after(() => {
    client.dispose();
  });

  it('is told all at first, and then what has changed since the edition that it has', async () => {
    const doc = client.openDoc(TALK);
    const first = await doc.ask(READ, {});
    assert.deepEqual([first?.from, first?.removed, first?.pieces.length, first?.language], [0, 0, 3, 'en']);
    doc.change({ range: { start: doc.at('March'), end: doc.at('March') }, text: 'late ' });
    const next = await doc.ask(READ, { edition: first?.edition ?? 0 });
    assert.deepEqual([next?.from, next?.removed, next?.pieces.length], [2, 1, 1]);
    // One that was lost on the way.
    const again = await doc.ask(READ, { edition: 1000 });
    assert.deepEqual([again?.from, again?.removed, again?.pieces.length], [0, 0, 3]);
  });
});
