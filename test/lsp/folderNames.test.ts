import assert from 'node:assert/strict';
import type { Client, Options } from './client';
import { ABLE, connect } from './client';

const FOLDER = 'file:///talks';
const REFRESH = 'workspace/diagnostic/refresh';
const CODE = 'cross-file-spelling';

function talk(name: string): string {
  const said = ['Where to, and with whom?', 'Home.', 'Why so early?', 'It is late.', 'And then?', 'We shall see.'];
  return said.map((words, at) => `${at % 2 === 0 ? 'Tobias Reher' : name}: ${words}\n`).join('\n');
}

function filesOf(...names: readonly string[]): Map<string, string> {
  return new Map(names.map((name, at) => [`${FOLDER}/${at}.transcript`, talk(name)]));
}

describe('Names of the folder, in the editor', () => {
  let client: Client;
  afterEach(() => {
    client.dispose();
  });

  async function start(files: Map<string, string>, options: Options = {}): Promise<Client> {
    client = await connect({ files, folders: [FOLDER], ...options });
    return client;
  }

  const MANY = Array.from({ length: 5 }, () => 'Marlene Okonjo');

  it('are read when nobody types, and then findings are asked for again', async () => {
    await start(filesOf(...MANY));
    const doc = client.openDoc(talk('Marlene Okonjjo'), `${FOLDER}/new.transcript`);
    const refreshed = client.next(REFRESH);
    assert.deepEqual(await doc.diagnostics(), []);
    await refreshed;
    const [first, ...others] = await doc.diagnostics();
    assert.deepEqual(
      [first?.code, first?.message],
      [CODE, "'Marlene Okonjjo' is 'Marlene Okonjo' in 5 other transcripts."],
    );
    assert.equal(others.length, 2);
  });

  it('count at once for a label that is typed', async () => {
    await start(filesOf(...MANY));
    const doc = client.openDoc(talk('Marlene Okonjo'), `${FOLDER}/new.transcript`);
    await client.next(REFRESH);
    assert.deepEqual(await doc.diagnostics(), []);
    doc.change({ text: talk('Marlene Okonjjo') });
    assert.equal((await doc.diagnostics()).length, 3);
    doc.change({ text: talk('Marlene Okonjo') });
    assert.deepEqual(await doc.diagnostics(), []);
  });

  it('are those of a transcript that is open as it is typed, once a label comes or goes', async () => {
    await start(filesOf(...MANY.slice(1)));
    const doc = client.openDoc(talk('Marlene Okonjjo'), `${FOLDER}/new.transcript`);
    await client.next(REFRESH);
    assert.match(JSON.stringify(await doc.diagnostics()), / in 4 other/);
    const refreshed = client.next(REFRESH);
    client.openDoc(talk('Marlene Okonjo'), `${FOLDER}/other.transcript`);
    await refreshed;
    assert.match(JSON.stringify(await doc.diagnostics()), / in 5 other/);
  });

  it('are not those of transcripts for which another folder file counts', async () => {
    const files = filesOf(...MANY).set(`${FOLDER}/apart/.turnwise.yaml`, 'rules: {}\n');
    await start(files);
    const doc = client.openDoc(talk('Marlene Okonjjo'), `${FOLDER}/apart/new.transcript`);
    await client.next(REFRESH);
    assert.deepEqual(await doc.diagnostics(), []);
  });

  it('are not read where the rule is off', async () => {
    const read: string[] = [];
    await start(filesOf(...MANY), {
      capabilities: ABLE,
      settings: { rules: { [CODE]: 'off' } },
      hasRead: (uri) => void read.push(uri),
    });
    client.openDoc(talk('Marlene Okonjjo'), `${FOLDER}/new.transcript`);
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.deepEqual(
      read.filter((uri) => uri.endsWith('.transcript')),
      [],
    );
  });
});
