import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import type {
  PlaceAt,
  PlaceAtParams,
  TimeAt,
  TimeAtParams,
  Timeline,
  TimelineParams,
} from '../../server/src/protocol/timing';
import { PLACE_AT, TIME_AT, TIMELINE, turnOfTimeline } from '../../server/src/protocol/timing';
import type { Recording, RecordingParams } from '../../server/src/protocol/recording';
import { DECLARE_RECORDING, RECORDING } from '../../server/src/protocol/recording';
import type { WrittenTime, WriteTimeParams } from '../../server/src/protocol/writingTimes';
import { CONVERT_TIMES, SHIFT_TIMES, WRITE_TIME } from '../../server/src/protocol/writingTimes';
import { dedent } from '../support/marks';
import type { Client, Doc } from './client';
import { connect } from './client';

const FILE = new lsp.ProtocolRequestType<RecordingParams, Recording | null, never, void, void>(RECORDING);
const WRITE = new lsp.ProtocolRequestType<WriteTimeParams, WrittenTime | null, never, void, void>(WRITE_TIME);

const TIME = new lsp.ProtocolRequestType<TimeAtParams, TimeAt | null, never, void, void>(TIME_AT);
const PLACE = new lsp.ProtocolRequestType<PlaceAtParams, PlaceAt | null, never, void, void>(PLACE_AT);
const LINE = new lsp.ProtocolRequestType<TimelineParams, Timeline | null, never, void, void>(TIMELINE);

const TALK = dedent(`
  [00:00:05] Ann Ray: When did you come here?

  [00:00:12] Bo Lee: In March.

  [00:00:15] Ann Ray: And why?

  [00:00:18] Bo Lee: For the sea.

  [00:00:24] Ann Ray: What else is there?
`);

describe('Times of a recording', () => {
  let client: Client;
  before(async () => {
    client = await connect();
  });
  after(() => {
    client.dispose();
  });

  it('lead from a place to a time and back', async () => {
    const doc = client.openDoc(TALK);
    const turn = { start: doc.at('Bo Lee: In'), end: doc.at('In March.', 9) };
    assert.deepEqual(await doc.ask(TIME, { position: doc.at('Bo Lee: In') }), {
      ...{ ms: 12_000, isEstimate: false, from: 12_000, to: 15_000 },
      turn,
    });
    assert.deepEqual(await doc.ask(PLACE, { ms: 12_000 }), {
      ...{ position: doc.at('In March'), range: turn },
      isEstimate: false,
    });
  });

  it('are a timeline of all turns, in columns', async () => {
    const doc = client.openDoc(TALK);
    const line = await doc.ask(LINE, {});
    assert.ok(line);
    assert.deepEqual(
      line.speakers.map(({ name, role }) => `${name}, ${role ?? 'none'}`),
      ['Ann Ray, interviewer', 'Bo Lee, respondent'],
    );
    assert.equal(line.basis, 'times');
    const last = turnOfTimeline(line.turns, 4);
    assert.deepEqual(last && { ...last, to: undefined }, {
      ...{ speaker: 0, from: 24_000, to: undefined, kind: 'question', isUnanswered: true },
      ...{ fromIsEstimate: false, toIsEstimate: true },
      range: { start: doc.at('Ann Ray: What'), end: doc.at('is there?', 9) },
    });
    assert.equal(turnOfTimeline(line.turns, 5), undefined);
  });

  it('are none in a text without any', async () => {
    const doc = client.openDoc('Ann: Why did you come?\n\nBo: For the sea.\n');
    assert.equal(await doc.ask(TIME, { position: { line: 0, character: 0 } }), null);
    assert.equal(await doc.ask(PLACE, { ms: 5 }), null);
    assert.equal((await doc.ask(LINE, {}))?.basis, 'words');
  });

  it('go with the recording that is declared, beside the file that declares it', async () => {
    const doc = client.openDoc(`---\nmedia: { file: "tapes/a b.mp3", offset: "0:05" }\n---\n${TALK}`);
    assert.deepEqual(await doc.ask(FILE, {}), {
      declared: { file: 'tapes/a b.mp3', uri: 'file:///talks/tapes/a%20b.mp3', offset: 5000 },
      ...{ named: [], place: 'transcript', hasTimes: true, clock: { anchor: 5000, isAssumed: false } },
    });
    assert.equal((await doc.ask(TIME, { position: doc.at('Bo Lee: In') }))?.ms, 7000);
    const written = await doc.ask(WRITE, { position: doc.at('Bo Lee: In'), ms: 8000, what: 'turn' });
    assert.equal(written?.text, '[00:00:13]');
    doc.applyEdits(written.edit ? [written.edit] : []);
    assert.match(doc.text, /\[00:00:13\] Bo Lee: In/);
    assert.deepEqual(written.next, { start: doc.at('Ann Ray: And'), end: doc.at('Ann Ray: And', 7) });
  });

  it('lead to the recording from where it is declared', async () => {
    const doc = client.openDoc(`---\nmedia: "a b.mp3"\n---\n${TALK}`);
    const links = await doc.ask(lsp.DocumentLinkRequest.type, {});
    assert.deepEqual(links, [{ range: doc.range('"a b.mp3"'), target: 'file:///talks/a%20b.mp3' }]);
  });

  it('get their recording written down, at the top of the transcript', async () => {
    const doc = client.openDoc(TALK);
    assert.equal((await doc.ask(FILE, {}))?.place, 'transcript');
    await run(doc, DECLARE_RECORDING, 'file:///talks/tapes/a%20b.mp3');
    assert.equal(doc.text, `---\nmedia: tapes/a b.mp3\n---\n\n${TALK}`);
    assert.equal((await doc.ask(FILE, {}))?.declared?.uri, 'file:///talks/tapes/a%20b.mp3');
  });

  it('are not written where none can stand, which is told', async () => {
    const doc = client.openDoc(TALK);
    const written = await doc.ask(WRITE, { position: { line: 0, character: 0 }, ms: -1, what: 'turn' });
    assert.deepEqual(written, { refused: 'This moment lies before the times of the text begin.' });
  });

  const run = (doc: Doc, command: string, ...others: readonly unknown[]): Promise<unknown> =>
    client.ask(lsp.ExecuteCommandRequest.type, { command, arguments: [doc.uri, ...others] });

  it('are shifted, all or some, and back as they were', async () => {
    const doc = client.openDoc(TALK.replace('[00:00:24]', '[59:30]'));
    const before = doc.text;
    await run(doc, SHIFT_TIMES, 90_000);
    assert.match(doc.text, /\[00:01:35\] Ann/);
    await run(doc, SHIFT_TIMES, -90_000);
    assert.equal(doc.text, before);
    await run(doc, SHIFT_TIMES, 3_600_000);
    await run(doc, SHIFT_TIMES, -3_600_000);
    assert.equal(doc.text, before);
    await run(doc, SHIFT_TIMES, 1000, { start: doc.at('[00:00:12'), end: doc.at('In March') });
    assert.equal(doc.text, before.replace('00:00:12', '00:00:13'));
  });

  it('are not shifted before the beginning, which is told', async () => {
    const doc = client.openDoc(TALK);
    const told = client.next<lsp.ShowMessageParams>('window/showMessage');
    await run(doc, SHIFT_TIMES, -6000);
    assert.match((await told).message, /^\[00:00:05\] would lie before the beginning/);
    assert.equal(doc.text, TALK);
  });

  it('can be shifted and converted from a menu on one of them', async () => {
    const doc = client.openDoc(TALK);
    const titles = async (text: string): Promise<readonly string[]> => {
      const range = { start: doc.at(text), end: doc.at(text) };
      const only = [lsp.CodeActionKind.RefactorRewrite];
      const actions = await doc.ask(lsp.CodeActionRequest.type, { range, context: { diagnostics: [], only } });
      return (actions ?? []).map(({ title }) => title).filter((title) => title.includes('times'));
    };
    assert.deepEqual(await titles('00:00:12'), [
      'Convert all times to another form…',
      'Make all times later or earlier…',
    ]);
    assert.deepEqual(await titles('March'), []);
  });

  it('are converted', async () => {
    const doc = client.openDoc(TALK);
    await run(doc, CONVERT_TIMES, '(m:ss)');
    assert.match(doc.text, /^\(0:05\) Ann Ray: When/);
  });

  it('ask by how much, and for a form', async () => {
    const picking = await connect({ initializationOptions: { pick: true }, pick: '+1:30' });
    const doc = picking.openDoc(TALK);
    await picking.ask(lsp.ExecuteCommandRequest.type, { command: SHIFT_TIMES, arguments: [doc.uri] });
    assert.match(doc.text, /^\[00:01:35\]/);
    picking.dispose();
  });
});
