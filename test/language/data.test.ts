import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { LanguageData } from '../../server/src/language/lists';
import { LANGUAGES } from '../../server/src/language/lists';
import { sourceOf, spelledOut } from '../../server/src/language/notation';
import { at } from '../support/root';

const FOLDER = at('server/src/language/data');
const SCHEMA = JSON.parse(readFileSync(at('schemas/language.schema.json'), 'utf8')) as {
  readonly properties: { readonly lists: { readonly properties: Readonly<Record<string, { description: string }>> } };
};

const files = readdirSync(FOLDER).map((name) => {
  const data = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as LanguageData;
  const entries = Object.entries(data.lists).flatMap(([list, { entries }]) =>
    entries.map((entry) => ({ list, entry })),
  );
  return { name, data, entries };
});

describe('language: the files of words', () => {
  it('have the shape that their schema describes', () => {
    // To write each list's part out takes ten times as long.
    const validate = new Ajv({ allErrors: true, inlineRefs: false }).compile(SCHEMA);
    for (const { name, data } of files) assert.ok(validate(data), `${name}: ${JSON.stringify(validate.errors)}`);
  });

  it('are all read, each under the name of its language', () => {
    assert.deepEqual(LANGUAGES.map(({ language }) => `${language}.json`).sort(), files.map(({ name }) => name).sort());
  });

  it('have each list that the schema describes in at least one language', () => {
    const used = new Set(files.flatMap(({ data }) => Object.keys(data.lists)));
    assert.deepEqual([...used].sort(), Object.keys(SCHEMA.properties.lists.properties).sort());
  });

  it('are in small letters of the scripts of their language', () => {
    const odd = files.flatMap(({ name, data, entries }) => {
      const letters = data.scripts.map((script) => String.raw`\p{Script=${script}}`).join('');
      const own = new RegExp(`^[${letters}\\p{Script=Common}\\p{Script=Inherited}]+$`, 'u');
      return entries
        .filter(({ entry }) => !own.test(entry) || entry !== entry.toLowerCase())
        .map(({ list, entry }) => `${name}: ${list}: ${entry}`);
    });
    assert.deepEqual(odd, []);
  });

  it('have no entry that stands for nothing', () => {
    const empty = files.flatMap(({ name, data, entries }) =>
      entries
        .filter(({ entry }) => new RegExp(`^(?:${sourceOf(entry, data.wordsApart)})$`).test(''))
        .map(({ list, entry }) => `${name}: ${list}: ${entry}`),
    );
    assert.deepEqual(empty, []);
  });
});

describe('language: the notation of entries', () => {
  const finds = (entry: string, text: string) =>
    new RegExp(`^(?:${sourceOf(entry, !/\p{Script=Han}/u.test(entry))})$`, 'i').test(text);

  it('has one of several words', () => {
    assert.ok(finds('guten tag/morgen', 'Guten Morgen'));
    assert.ok(!finds('guten tag/morgen', 'Guten'));
    assert.deepEqual(spelledOut('guten tag/morgen'), ['guten tag', 'guten morgen']);
  });
  it('has letters and words that may be missing', () => {
    assert.ok(
      finds('erzähl(e/en)', 'erzähl') && finds('erzähl(e/en)', 'erzählen') && !finds('erzähl(e/en)', 'erzählt'),
    );
    assert.ok(finds('(very) good', 'good') && finds('(very) good', 'very good') && !finds('(very) good', 'verygood'));
    assert.ok(finds('good (so/very) much', 'good much') && finds('good (so/very) much', 'good so much'));
    assert.deepEqual(spelledOut('(very) good(s)'), ['good', 'goods', 'very good', 'very goods']);
  });
  it('has any letters, up to three words between, and either apostrophe', () => {
    assert.ok(
      finds('благодар*', 'Благодарим') && finds('cuént*nos', 'cuéntenos') && !finds('cuént*nos', 'cuénten nos'),
    );
    assert.ok(finds('thanks … joining', 'thanks joining') && finds('thanks … joining', 'thanks a lot for joining'));
    assert.ok(!finds('thanks … joining', 'thanks to all of you for joining'));
    assert.ok(finds('谢谢 … 邀请', '谢谢您的邀请'));
    assert.ok(finds("you're", 'You’re'));
  });
});
