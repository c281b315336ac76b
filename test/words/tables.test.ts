import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tellIn } from '../../server/src/words/language';
import server from '../../server/src/words/tables/zh-cn.json';
import type { Table } from '../../server/src/words/say';
import { say } from '../../server/src/words/say';
import { wordsOf } from '../support/manifest';
import type { Written } from '../support/sayings';
import { placesIn, writtenBy, writtenIn } from '../support/sayings';
import { at } from '../support/root';

const bundle = at('l10n/bundle.l10n.zh-cn.json');

/** Where people's words are written. What other rooms call things by never leaves them. */
const SPEAKING = [
  'client/src',
  'server/src/queries',
  'server/src/edits',
  'server/src/times',
  'server/src/messages',
  'server/src/lsp',
];

/** Names in the code, and what is written into a log or told to whoever writes a client. */
const UNSAID = new Set([
  '1px dotted',
  'no speaker',
  'same name',
  'references elsewhere',
  'reading transcripts',
  'gathering names',
  'The server went away while it started.',
  'all files',
  'the workspace',
  'none open',
  'The request was cancelled.',
  'The server waits for initialize first.',
  'The server has been shut down.',
  'The server is initialized already.',
  'The server went away while it started.',
  'The client did not answer {0}, {1}: {2}',
  '{0} failed for {1} (version: {2}): {3}',
  'The settings could not be read: {0}',
  'Expected {0} with [uri, name, label, alias], {1} with [uri, name, label, other], ',
  '{0} with [uri, name, label, role], ',
  '{0} with [uri, wish], {1} with [uri, form], ',
  '{0} with [uri, milliseconds, range], {1} with [uri, form], ',
  '{0} with [uri, recording], ',
  'or {0} with [uri, position, ranges].',
]);

describe('The words in the sources', () => {
  it('are found wherever they stand', () => {
    const { sayings, others } = writtenBy(
      "const a = { b: say`Nobody.`, c: `${tell`'${d}' by ${say`line ${1}`}.`} all of`, d: 'as ever' }; // say`not this`",
    );
    deepEqual([...sayings], ['Nobody.', "'{0}' by {1}.", 'line {0}']);
    deepEqual([...others], ['{0} all of', 'as ever']);
  });

  it('are said, so that they can be put into another language', () => {
    const others = SPEAKING.flatMap((folder) => [...writtenIn(folder).others]);
    deepEqual(
      others.filter((text) => !UNSAID.has(text) && !/^<(?:svg|circle|path) /.test(text)),
      [],
    );
  });
});

describe("The server's Chinese", () => {
  checkTable(server, () => writtenIn('server/src'));

  it('is for whoever asks for simplified Chinese, by any of its names', () => {
    const told = (locale?: string) => tellIn(locale)(say`Choose a speaker`);
    for (const locale of ['zh-cn', 'zh-CN', 'zh', 'zh-Hans', 'zh-Hans-CN', 'zh_CN.UTF-8', 'zh-SG'])
      deepEqual(told(locale), '选择说话人', locale);
    for (const locale of [undefined, '', 'en', 'en-GB', 'de', 'zh-TW', 'zh-HK', 'zh-Hant', 'zhx'])
      deepEqual(told(locale), 'Choose a speaker', locale);
  });
});

describe("The client's Chinese", () => {
  const client = JSON.parse(readFileSync(bundle, 'utf8')) as Table;
  checkTable(client, () => writtenIn('client/src'));

  it('is the same as the server has it for the same', () => {
    for (const [saying, sentence] of Object.entries(client))
      ok(!Object.hasOwn(server, saying) || (server as Table)[saying] === sentence, saying);
  });

  it('is the same as package.json has it for the same', () => {
    const [english, chinese] = [wordsOf(''), wordsOf('zh-cn')];
    const shared = Object.keys(english).filter((key) => Object.hasOwn(client, english[key] ?? ''));
    ok(shared.length > 0);
    for (const key of shared) deepEqual(chinese[key], client[english[key] ?? ''], key);
  });
});

/** A table has each sentence of a folder, none besides, with the same places, and in its own language. */
function checkTable(table: Table, written: () => Written): void {
  it('has every sentence, and none that nobody says', () => {
    const { sayings } = written();
    ok(sayings.size > 0);
    deepEqual(
      [...sayings].filter((saying) => !Object.hasOwn(table, saying)),
      [],
      'to be added',
    );
    deepEqual(
      Object.keys(table).filter((saying) => !sayings.has(saying)),
      [],
      'to be taken away',
    );
  });

  it('has the same places in each', () => {
    for (const [saying, sentence] of Object.entries(table)) deepEqual(placesIn(sentence), placesIn(saying), saying);
  });

  it('has nothing left in English', () => {
    for (const [saying, sentence] of Object.entries(table))
      ok(!/[a-z]{2}/i.test(withoutPlaces(saying)) || /\p{Script=Han}/u.test(sentence), saying);
  });
}

function withoutPlaces(sentence: string): string {
  return sentence.replace(/\{\d+\}/g, '');
}
