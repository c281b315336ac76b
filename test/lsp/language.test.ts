import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import type { PickParams } from '../../server/src/protocol/pick';
import type { WrittenLabel } from '../../server/src/protocol/typing';
import { dedent } from '../support/marks';
import type { Client, Doc } from './client';
import { ABLE, connect } from './client';

const TALK = dedent(`
  Ann: How many bridges are closed?

  Mayor Okafor: Two.

  Ann: Since when?

  Mayor: Since March.

  Ann: And until when?

  Mayor Okafor: June.

  Ann: And then?

  Mayor Okafor: Then we shall see.
`);

const FOLDER = 'file:///talks/.turnwise.yaml';

describe('The language of the person', () => {
  let client: Client;
  afterEach(() => {
    client.dispose();
  });

  const open = async (locale?: string, text = TALK): Promise<Doc> => {
    client = await connect({
      ...(locale === undefined ? {} : { locale }),
      initializationOptions: { pick: true },
      pick: '粗体，连同冒号',
      settings: { inlayHints: { roles: true, turnNumbers: true }, outline: 'speakers' },
    });
    return client.openDoc(text);
  };

  it('is that of findings, and of what explains them', async () => {
    const [drift] = await (await open('zh-cn')).diagnostics();
    assert.equal(drift?.code, 'label-drift');
    assert.equal(drift.message, '“Mayor”是“Mayor Okafor”的另一标签。');
    assert.equal(drift.relatedInformation?.[0]?.message, '“Mayor Okafor”首次出现在这里。');
  });

  it('is English without a name, and where we do not have it', async () => {
    for (const locale of [undefined, 'tlh', 'zh-tw']) {
      const doc = await open(locale);
      const [drift] = await doc.diagnostics();
      assert.equal(drift?.message, "'Mayor' is another label for 'Mayor Okafor'.");
      assert.equal((await titles(doc, 'Mayor:'))[0], "Change to 'Mayor Okafor'");
      assert.match(await hover(doc, 'Mayor:'), /^\*\*Mayor Okafor\*\*, respondent\n\n4 turns, 8 words/);
      await assert.rejects(rename(doc, 'June'), { message: /^Place the cursor on the label of a turn/ });
      client.dispose();
    }
  });

  it('is that of the titles of actions', async () => {
    const doc = await open('zh-cn');
    const offered = [...(await titles(doc, 'Mayor:')), ...(await titles(doc, 'Mayor Okafor:'))];
    assert.deepEqual(offered.slice(0, 2), ['改为“Mayor Okafor”', '两者都保留：“Mayor”是“Mayor Okafor”的另一标签']);
    assert.ok(offered.includes('将此段发言归给“Ann”'));
    assert.ok(offered.every((title) => /\p{Script=Han}/u.test(title)));
  });

  it('is that of what is shown beside the text', async () => {
    const doc = await open('zh-cn');
    assert.match(await hover(doc, 'Mayor:'), /^\*\*Mayor Okafor\*\*，受访者\n\n4 段发言，8 字（占 \d+ %）/);
    const hints = await doc.ask(lsp.InlayHintRequest.type, { range: doc.range('Ann: How') });
    assert.deepEqual(hints?.map(({ label, tooltip }) => [label, tooltip])[1], [
      '采访者',
      '采访者：4 段发言中提问 4 段',
    ]);
    const [symbol] = (await doc.ask(lsp.DocumentSymbolRequest.type, {})) as lsp.DocumentSymbol[];
    assert.equal(symbol?.detail, '采访者，4 段发言');
  });

  it('is that of refusals', async () => {
    const doc = await open('zh-cn');
    await assert.rejects(rename(doc, 'June'), { message: '要重命名说话人，请将光标放在一段发言的标签上。' });
    const params = { textDocument: { uri: doc.uri }, position: doc.at('June'), what: 'speaker', to: 7 };
    const written = await client.connection.sendRequest<WrittenLabel>('turnwise/writeLabel', params);
    assert.equal(written.refused, '没有编号为 7 的说话人。');
  });

  it('is that of questions, and what is chosen is understood', async () => {
    const doc = await open('zh-cn');
    const asked = client.next<PickParams>('turnwise/pick');
    await client.ask(lsp.ExecuteCommandRequest.type, { command: 'turnwise.convertLabels', arguments: [doc.uri] });
    assert.equal((await asked).title, '将标签转换为');
    assert.ok(doc.text.startsWith('**Ann:** How many bridges are closed?'), doc.text);
  });

  it('is that of mistakes in declarations', async () => {
    client = await connect({ locale: 'zh-Hans', capabilities: ABLE });
    const doc = client.openDoc('participants: [{ name: Ann, role: cook }]\nprofil: plain\n', FOLDER);
    assert.deepEqual(
      (await doc.diagnostics()).map(({ message }) => message),
      [
        '未知的角色“cook”；可用的有 interviewer、moderator、respondent和other。',
        '未知的键“profil”；是否应为“profile”？',
      ],
    );
  });
});

async function titles(doc: Doc, place: string): Promise<readonly string[]> {
  const range = { start: doc.at(place), end: doc.at(place) };
  const found = await doc.ask(lsp.CodeActionRequest.type, { range, context: { diagnostics: [] } });
  return (found ?? []).map(({ title }) => title);
}

async function hover(doc: Doc, place: string): Promise<string> {
  const card = await doc.ask(lsp.HoverRequest.type, { position: doc.at(place) });
  return (card?.contents as lsp.MarkupContent).value.replace(/ +$/gm, '');
}

function rename(doc: Doc, place: string): Promise<unknown> {
  return doc.ask(lsp.PrepareRenameRequest.type, { position: doc.at(place) });
}
