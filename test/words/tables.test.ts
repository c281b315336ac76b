import { deepEqual, ok } from 'node:assert/strict';
import { tellIn } from '../../server/src/lsp/language';
import chinese from '../../server/src/lsp/words/zh-cn.json';
import type { Table } from '../../server/src/words/say';
import { say } from '../../server/src/words/say';
import { placesIn, sayingsIn, sayingsOf } from '../support/sayings';

describe('The sentences in the sources', () => {
  it('are found wherever they stand', () => {
    deepEqual(sayingsOf("const a = { b: say`Nobody.`, c: `${say`'${d}' by ${say`line ${1}`}.`}` }; // say`not this`"), [
      'Nobody.',
      "'{0}' by {1}.",
      'line {0}',
    ]);
    deepEqual(sayingsOf('const a = String.raw`b`;'), []);
  });
});

describe('Chinese', () => {
  checkTable('server/src', chinese);

  it('is for whoever asks for simplified Chinese, by any of its names', () => {
    const told = (locale?: string) => tellIn(locale)(say`Choose a speaker`);
    for (const locale of ['zh-cn', 'zh-CN', 'zh', 'zh-Hans', 'zh-Hans-CN', 'zh_CN.UTF-8', 'zh-SG'])
      deepEqual(told(locale), '选择说话人', locale);
    for (const locale of [undefined, '', 'en', 'en-GB', 'de', 'zh-TW', 'zh-HK', 'zh-Hant', 'zhx'])
      deepEqual(told(locale), 'Choose a speaker', locale);
  });
});

/** A table has each sentence of a folder, none besides, with the same places, and in its own language. */
function checkTable(folder: string, table: Table): void {
  it('has every sentence, and none that nobody says', () => {
    const sayings = sayingsIn(folder);
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
