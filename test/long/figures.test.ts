import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import type { Figures, FiguresParams } from '../../server/src/protocol/figures';
import { FIGURES } from '../../server/src/protocol/figures';
import type { Timeline, TimelineParams } from '../../server/src/protocol/timing';
import { TIMELINE } from '../../server/src/protocol/timing';
import { connect } from '../lsp/client';
import { corpus, hasCorpus } from '../support/corpus';
import { assertSameFigures } from '../support/sameFigures';

const COUNT = new lsp.ProtocolRequestType<FiguresParams, Figures | null, never, void, void>(FIGURES);
const LINE = new lsp.ProtocolRequestType<TimelineParams, Timeline | null, never, void, void>(TIMELINE);

const here = hasCorpus ? it : it.skip;

describe('figures of a collection of transcripts', function () {
  this.timeout(1_200_000);

  here(
    hasCorpus
      ? 'are those of the command line'
      : 'are those of the command line (left out: there is none beside the project)',
    async () => {
      const client = await connect();
      try {
        for (const { path, text } of corpus()) {
          const doc = client.openDoc(text);
          const [figures, timeline] = [await doc.ask(COUNT, {}), await doc.ask(LINE, {})];
          assert.ok(figures && timeline, path);
          assertSameFigures(text, figures, timeline, path);
          doc.close();
        }
      } finally {
        client.dispose();
      }
    },
  );
});
