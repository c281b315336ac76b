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
import { dedent } from '../support/marks';
import type { Client } from './client';
import { connect } from './client';

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
});
