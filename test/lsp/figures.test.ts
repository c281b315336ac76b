import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as lsp from 'vscode-languageserver/node';
import type { Figures, FiguresParams, FirstWordsParams } from '../../server/src/protocol/figures';
import { FIGURES, FIRST_WORDS } from '../../server/src/protocol/figures';
import type { Timeline, TimelineParams } from '../../server/src/protocol/timing';
import { TIMELINE } from '../../server/src/protocol/timing';
import { at } from '../support/root';
import { assertSameFigures } from '../support/sameFigures';
import type { Client } from './client';
import { connect } from './client';

const COUNT = new lsp.ProtocolRequestType<FiguresParams, Figures | null, never, void, void>(FIGURES);
const WORDS = new lsp.ProtocolRequestType<FirstWordsParams, string[] | null, never, void, void>(FIRST_WORDS);
const LINE = new lsp.ProtocolRequestType<TimelineParams, Timeline | null, never, void, void>(TIMELINE);

const samples = readdirSync(at('samples')).filter((name) => /\.(?:transcript|txt)$/.test(name));

describe('Figures of a talk', () => {
  let client: Client;
  before(async () => {
    client = await connect();
  });
  after(() => {
    client.dispose();
  });

  for (const name of samples)
    it(`are those of the command line: samples/${name}`, async () => {
      const text = readFileSync(at('samples', name), 'utf8');
      const doc = client.openDoc(text);
      const [figures, timeline] = [await doc.ask(COUNT, {}), await doc.ask(LINE, {})];
      assert.ok(figures && timeline);
      assertSameFigures(text, figures, timeline, name);
    });

  it('go with the first words of the turns that a list shows', async () => {
    const doc = client.openDoc('Ann: How are you?\n\nBo: Well.\n\nAnn: And she?\n');
    assert.deepEqual(await doc.ask(WORDS, { from: 1, to: 9 }), ['Well.', 'And she?']);
    assert.deepEqual(await doc.ask(WORDS, { from: -4, to: 1 }), ['How are you?']);
  });
});
