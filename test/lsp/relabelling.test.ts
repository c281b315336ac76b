import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import type { PickParams } from '../../server/src/protocol/pick';
import type { Speaker, SpeakersParams } from '../../server/src/protocol/speakers';
import { SPEAKERS } from '../../server/src/protocol/speakers';
import type { RelabelWish } from '../../server/src/protocol/relabelling';
import { dedent } from '../support/marks';
import type { Client, Doc } from './client';
import { ABLE, connect } from './client';

const FOLDER = 'file:///talks/.turnwise.yaml';

const TALK = dedent(`
  Ann: When did you come here?

  Speaker 2: In March. And did you stay?

  Speaker 2: I did.

  Ann: For how long?

  Speaker 2: For good.

  Cara: Me too.

  Ann: Thank you.

  Cara: You're welcome.
`);

/** A client that asks for the edit of the action it has chosen. */
const RESOLVING = {
  ...ABLE,
  textDocument: { ...ABLE.textDocument, codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
};

const PICKING = { initializationOptions: { pick: true } };

describe('Relabelling as code actions', () => {
  let client: Client;
  afterEach(() => {
    client.dispose();
  });

  it('is offered on a label, the likeliest first', async () => {
    client = await connect();
    assert.deepEqual(await titles(client.openDoc(TALK), 'Speaker 2: I did'), [
      'Rename Speaker 2…',
      'Set the speaker of this turn to Cara',
      'Set the speaker of this turn to Ann',
      'Set another speaker of this turn…',
      "Set the speaker of Speaker 2's turns from here on to Cara",
      'Swap Speaker 2 and Cara from here on',
      'Merge this turn with the one before',
      "'Speaker 2' is not a speaker",
      'Convert all labels to another form…',
    ]);
  });

  it('is a quick fix of a placeholder, before it is silenced', async () => {
    client = await connect();
    const doc = client.openDoc(TALK);
    const place = { start: doc.at('Speaker 2: In'), end: doc.at('Speaker 2: In') };
    const found = await actions(doc, place, 'quickfix');
    const [first] = found;
    assert.equal(first?.title, 'Rename Speaker 2…');
    assert.ok(found.some(({ title }) => title.startsWith('Ignore this here')));
    assert.deepEqual(first.command?.arguments?.[1], {
      action: 'nameSpeaker',
      range: { start: doc.at('Speaker 2: In'), end: doc.at('Speaker 2: In', 9) },
    });
  });

  it('is offered in what is said, where another could begin', async () => {
    client = await connect();
    assert.deepEqual(await titles(client.openDoc(TALK), 'And did'), [
      'Split the turn here for Ann',
      'Split the turn here for Cara',
      'Move the first sentence to Ann, who speaks before',
      'Merge this turn with the one before',
      'Set the speaker of this turn to Cara',
      'Set the speaker of this turn to Ann',
      'Set another speaker of this turn…',
    ]);
  });

  it('is offered in a selection of several turns', async () => {
    client = await connect();
    const doc = client.openDoc(TALK);
    const found = await actions(doc, { start: doc.at('Ann: For how'), end: doc.at('For good', 3) });
    assert.deepEqual(
      found.map(({ title }) => title),
      ['Swap Ann and Speaker 2 in the selection'],
    );
    client.apply(found[0]?.edit ?? {});
    assert.equal(
      doc.text,
      TALK.replace('Ann: For how', 'Speaker 2: For how').replace('Speaker 2: For good', 'Ann: For good'),
    );
  });

  it('is not offered outside of turns', async () => {
    client = await connect();
    assert.deepEqual(await titles(client.openDoc('It snowed.'), 'snowed'), []);
    assert.deepEqual(await titles(client.openDoc('profile: plain', FOLDER), 'plain'), []);
  });

  it('comes with its edit for a client that cannot ask for it', async () => {
    client = await connect();
    const doc = client.openDoc(TALK);
    const found = await actionsAt(doc, 'And did');
    client.apply(found.find(({ title }) => title === 'Split the turn here for Ann')?.edit ?? {});
    assert.equal(doc.text, TALK.replace(' And did', '\n\nAnn: And did'));
  });

  it('keeps the line breaks of the document', async () => {
    client = await connect();
    const doc = client.openDoc(TALK.replaceAll('\n', '\r\n'));
    const [split] = await actionsAt(doc, 'And did');
    assert.equal(editsOf(split)[0]?.newText, '\r\n\r\nAnn: ');
  });

  it('is shown before it is done where many turns change', async () => {
    client = await connect();
    const found = await actionsAt(client.openDoc(TALK), 'Speaker 2: I did');
    const many = found.find(({ title }) => title.includes('from here on to'));
    assert.deepEqual(Object.values(many?.edit?.changeAnnotations ?? {}), [
      {
        label: 'Take the tick from what is to stay as it is',
        description: 'All that is ticked is changed. This line changes nothing.',
        needsConfirmation: true,
      },
      {
        label: 'Change the labels of 2 turns',
        description: 'What is said stays as it is.',
        needsConfirmation: false,
      },
    ]);
    const one = found.find(({ title }) => title === 'Set the speaker of this turn to Cara');
    assert.equal(one?.edit?.changeAnnotations, undefined);
  });

  it('gets its edit when it is chosen', async () => {
    client = await connect({ capabilities: RESOLVING });
    const doc = client.openDoc(TALK);
    const [split] = await actionsAt(doc, 'And did');
    assert.equal(split?.edit, undefined);
    const { edit, command } = await client.ask(lsp.CodeActionResolveRequest.type, split ?? { title: '' });
    assert.equal(command, undefined);
    client.apply(edit ?? {});
    assert.equal(doc.text, TALK.replace(' And did', '\n\nAnn: And did'));
  });

  it('says why it cannot be done when it is chosen', async () => {
    client = await connect({ capabilities: RESOLVING });
    const doc = client.openDoc(TALK);
    const up = (await actionsAt(doc, 'For good')).find(({ title }) => title.startsWith('Move the first'));
    const refused = await client.ask(lsp.CodeActionResolveRequest.type, up ?? { title: '' });
    assert.equal(refused.edit, undefined);
    const told = client.next<lsp.ShowMessageParams>('window/showMessage');
    await run(client, refused.command);
    assert.match((await told).message, /all this turn says/);
    assert.equal(doc.text, TALK);
  });

  it('has no edit for a text that has changed meanwhile', async () => {
    client = await connect({ capabilities: RESOLVING });
    const doc = client.openDoc(TALK);
    const [split] = await actionsAt(doc, 'And did');
    doc.replace('Ann: When', 'Ann: So when');
    const { edit } = await client.ask(lsp.CodeActionResolveRequest.type, split ?? { title: '' });
    assert.equal(edit, undefined);
  });

  it('is tried when it is chosen in a long text @large', async () => {
    client = await connect();
    const doc = client.openDoc(TALK + '\n\nAnn: It was cold. '.repeat(15_500));
    const [split] = await actionsAt(doc, 'And did');
    assert.equal(split?.edit, undefined);
    await run(client, split?.command);
    assert.ok(doc.text.startsWith(TALK.replace(' And did', '\n\nAnn: And did')));
  });

  it('asks nobody where a client applies no edits', async () => {
    client = await connect({ capabilities: { ...ABLE, workspace: {} } });
    const found = await actionsAt(client.openDoc(TALK), 'Speaker 2: I did');
    assert.ok(found.length > 0 && found.every(({ command }) => command === undefined));
  });
});

describe('Relabelling as a command', () => {
  let client: Client;
  afterEach(() => {
    client.dispose();
  });

  it('lets the person choose, with what each says', async () => {
    client = await connect({ ...PICKING, pick: 'Ben Holt' });
    const doc = client.openDoc(TALK);
    const type = new lsp.ProtocolRequestType<SpeakersParams, Speaker[] | null, never, void, void>(SPEAKERS);
    const colors = async () => ((await doc.ask(type, {})) ?? []).map(({ color }) => color).sort();
    const before = await colors();
    await relabel(doc, 'nameSpeaker', 'In March');
    assert.equal(doc.text, TALK.replaceAll('Speaker 2:', 'Ben Holt:'));
    assert.deepEqual(await colors(), before);
    const { title, hint, choices, takesNewName } = picked(client);
    assert.equal(title, 'Rename Speaker 2: “In March. And did you stay?”');
    assert.equal(hint, 'Type the name, or choose a speaker');
    assert.deepEqual(choices[0], {
      name: 'Cara',
      number: 3,
      description: 'respondent · 2 turns',
      excerpt: "Me too. / You're welcome.",
    });
    assert.ok(takesNewName);
  });

  it('changes nothing where nothing is chosen', async () => {
    client = await connect(PICKING);
    const doc = client.openDoc(TALK);
    await relabel(doc, 'mergeSpeakers', 'In March');
    assert.equal(picked(client).takesNewName, false);
    assert.equal(doc.text, TALK);
    assert.ok(!client.heard.some(({ method }) => method === 'workspace/applyEdit'));
  });

  it('asks by a message where a client has no list', async () => {
    client = await connect({ press: 'Cara' });
    const doc = client.openDoc(TALK);
    await relabel(doc, 'giveTurn', 'I did');
    assert.equal(doc.text, TALK.replace('Speaker 2: I did', 'Cara: I did'));
  });

  it('merges several into one in one edit', async () => {
    client = await connect(PICKING);
    const talk = `${TALK}\nDan: So am I.\n\nAnn: Since when?\n\nDan: Since May.\n`;
    const doc = client.openDoc(talk);
    const [range, other] = ['In March', 'Since May'].map((words) => ({ start: doc.at(words), end: doc.at(words) }));
    const wish = { action: 'mergeSpeakers', range, to: 'Cara', others: [other] };
    await run(client, { title: '', command: 'turnwise.relabel', arguments: [doc.uri, wish] });
    assert.equal(doc.text, talk.replaceAll(/^(Speaker 2|Dan):/gm, 'Cara:'));
    assert.equal(client.heard.filter(({ method }) => method === 'workspace/applyEdit').length, 1);
  });

  it('asks nothing that the wish says, and is one edit', async () => {
    client = await connect(PICKING);
    const doc = client.openDoc(TALK);
    await relabel(doc, 'swapSpeakers', 'I did', 'Cara');
    const swapped = TALK.replace(/Speaker 2:|Cara:/g, (label) => (label === 'Cara:' ? 'Speaker 2:' : 'Cara:'));
    assert.equal(doc.text, swapped);
    const applied = client.heard.filter(({ method }) => method === 'workspace/applyEdit');
    assert.equal(applied.length, 1);
    assert.equal((applied[0]?.params as lsp.ApplyWorkspaceEditParams).label, 'Swap speakers');
    assert.ok(!client.heard.some(({ method }) => method === 'turnwise/pick'));
  });

  it('tells why where it cannot be done', async () => {
    client = await connect(PICKING);
    const doc = client.openDoc(TALK);
    const told = client.next<lsp.ShowMessageParams>('window/showMessage');
    await relabel(doc, 'mergeTurn', 'When did');
    assert.match((await told).message, /no turn before/);
  });

  it('tells why the edit was not made', async () => {
    client = await connect({ refuses: 'The disk is full' });
    const doc = client.openDoc(TALK);
    const told = client.next<lsp.ShowMessageParams>('window/showMessage');
    await relabel(doc, 'swapSpeakers', 'I did', 'Cara');
    assert.equal((await told).message, 'Nothing was changed: The disk is full.');
    assert.equal(doc.text, TALK);
  });

  it('refuses wishes that it does not know', async () => {
    client = await connect();
    const doc = client.openDoc(TALK);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    for (const wish of [
      { action: 'sing', range },
      { action: 'giveTurn' },
      { action: 'giveTurn', range, to: 3 },
      'giveTurn',
    ]) {
      const params = { command: 'turnwise.relabel', arguments: [doc.uri, wish] };
      await assert.rejects(client.ask(lsp.ExecuteCommandRequest.type, params), { code: lsp.ErrorCodes.InvalidParams });
    }
  });

  it("changes the declaration in the folder's file with the name", async () => {
    const files = new Map([[FOLDER, 'participants: [Speaker 2]\n']]);
    client = await connect({ files });
    const doc = client.openDoc(TALK);
    await relabel(doc, 'nameSpeaker', 'I did', 'Ben');
    assert.equal(files.get(FOLDER), 'participants: [Ben]\n');
    assert.equal(doc.text, TALK.replaceAll('Speaker 2:', 'Ben:'));
  });
});

describe('A label that is no speaker', () => {
  let client: Client;
  afterEach(() => {
    client.dispose();
  });

  it('is declared in the front matter', async () => {
    client = await connect();
    const doc = client.openDoc(`---\ntitle: A talk\n---\n\n${TALK}`);
    await relabel(doc, 'notSpeaker', 'Cara: Me');
    assert.equal(doc.text, `---\ntitle: A talk\nnotSpeakers: [Cara]\n---\n\n${TALK}`);
  });

  it("is declared in the folder's file", async () => {
    const files = new Map([[FOLDER, 'notSpeakers:\n  - Note\n']]);
    client = await connect({ files });
    await relabel(client.openDoc(TALK), 'notSpeaker', 'Cara: Me');
    assert.equal(files.get(FOLDER), 'notSpeakers:\n  - Note\n  - Cara\n');
  });

  it("is declared in a folder's file that is made after asking", async () => {
    const files = new Map<string, string>();
    client = await connect({ files, press: 'Create .turnwise.yaml' });
    await relabel(client.openDoc(TALK), 'notSpeaker', 'Cara: Me');
    const asked = client.heard.find(({ method }) => method === 'window/showMessageRequest');
    assert.match((asked?.params as lsp.ShowMessageRequestParams).message, /^Turnwise keeps this in a small file/);
    assert.equal(files.get(FOLDER), 'notSpeakers: [Cara]\n');
  });

  it('is not declared where it is declared as a participant', async () => {
    client = await connect();
    const text = `---\nparticipants: [Cara]\n---\n\n${TALK}`;
    const doc = client.openDoc(text);
    const told = client.next<lsp.ShowMessageParams>('window/showMessage');
    await relabel(doc, 'notSpeaker', 'Cara: Me');
    assert.match((await told).message, /'Cara'/);
    assert.equal(doc.text, text);
  });
});

async function actions(doc: Doc, range: lsp.Range, kind = 'refactor'): Promise<lsp.CodeAction[]> {
  const context = { diagnostics: [], only: [kind] };
  const found = await doc.ask(lsp.CodeActionRequest.type, { range, context });
  return (found ?? []).filter((action): action is lsp.CodeAction => !lsp.Command.is(action));
}

function actionsAt(doc: Doc, at: string): Promise<lsp.CodeAction[]> {
  return actions(doc, { start: doc.at(at), end: doc.at(at) });
}

async function titles(doc: Doc, at: string): Promise<readonly string[]> {
  return (await actionsAt(doc, at)).map(({ title }) => title);
}

function editsOf(action: lsp.CodeAction | undefined): readonly lsp.TextEdit[] {
  return (action?.edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? change.edits : [],
  ) as lsp.TextEdit[];
}

async function relabel(doc: Doc, action: RelabelWish['action'], at: string, to?: string): Promise<void> {
  const range = { start: doc.at(at), end: doc.at(at) };
  const wish: RelabelWish = to === undefined ? { action, range } : { action, range, to };
  await run(doc.client, { title: '', command: 'turnwise.relabel', arguments: [doc.uri, wish] });
}

async function run(client: Client, command: lsp.Command | undefined): Promise<void> {
  assert.ok(command);
  const { command: name, arguments: given = [] } = command;
  await client.ask(lsp.ExecuteCommandRequest.type, { command: name, arguments: given });
}

function picked(client: Client): PickParams {
  return client.heard.find(({ method }) => method === 'turnwise/pick')?.params as PickParams;
}
