import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import type { Doubtful, DoubtfulParams } from '../../server/src/protocol/doubtful';
import { DOUBTFUL } from '../../server/src/protocol/doubtful';
import { connect } from './client';

const DOUBT = new lsp.ProtocolRequestType<DoubtfulParams, Doubtful | null, never, void, void>(DOUBTFUL);

const TALK = [
  '[0:05] Ines Brandt: Thank you for coming. When did you learn to weld?',
  '[0:12] Speaker 2: From my aunt, who came back from the navy.',
  '[0:31] Ines Brandt: Which navy was that, do you know?',
  '[0:44] Speaker 2: Ours, I hope, or somebody owes us a great many ships.',
  '[0:52] Ines Brandt: Ines, did you ever ask her about it?',
  '[1:03] Speaker 2: Never. Nobody asked her anything twice.',
].join('\n\n');

describe('Who is to be judged by ear', () => {
  it('is told with clips, and the edit for each verdict', async () => {
    const client = await connect();
    const doc = client.openDoc(TALK);
    const before = await doc.ask(DOUBT, {});
    const [unnamed] = before?.placeholders ?? [];
    assert.equal(unnamed?.name, 'Speaker 2');
    assert.deepEqual(
      unnamed.clips.map(({ from, isEstimate }) => [from, isEstimate]),
      [
        [12_000, false],
        [44_000, false],
        [63_000, false],
      ],
    );
    const [turn] = before?.turns ?? [];
    assert.equal(turn?.code, 'attribution-suspect');
    assert.deepEqual(turn.range, { start: doc.at('Ines Brandt: Ines'), end: doc.at('about it?', 9) });
    assert.deepEqual(
      turn.verdicts.map(({ is, name, edits }) => [is, name, edits.length]),
      [
        ['theirs', 'Ines Brandt', 0],
        ['other', 'Speaker 2', 1],
      ],
    );
    doc.applyEdits(turn.verdicts[1]?.edits ?? []);
    assert.match(doc.text, /\[0:52\] Speaker 2: Ines, did/);
    const after = await doc.ask(DOUBT, {});
    assert.ok((after?.version ?? 0) > (before?.version ?? 0));
    assert.ok(!after?.turns.some(({ key }) => key === turn.key));
    client.dispose();
  });
});
