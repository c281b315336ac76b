import assert from 'node:assert/strict';
import { mayHold } from '../../../server/src/queries/transcripts/mayHold';
import { plainWords } from '../../../server/src/text/plainWords';

const TEXT = 'Zoë Lind: Who teaches at the school in the harbour?\n\nAda Okafor: “I do.”\n';

function holds(query: string, { text = TEXT, folderFile = '', inOrder = false } = {}): boolean {
  return mayHold({ anyOf: [plainWords(query)], inOrder }, text, folderFile);
}

describe('A look through a text for what is sought', () => {
  it('finds words of which every one is there, also inside of others', () => {
    assert.ok(holds('HARBOUR teach'));
    assert.ok(holds('arbou'));
    assert.ok(!holds('harbour tunnel'));
  });

  it('makes no difference of accents, in a text with some and in one without', () => {
    assert.ok(holds('zoe'));
    assert.ok(holds('ADÁ', { text: 'Ada: “Yes”' }));
    assert.ok(holds('ΤΈΛΟΣ', { text: 'Ada: Τέλος.' }));
    assert.ok(holds('telos ﬁn', { text: 'Ada: telos FIN' }));
  });

  it('counts what the file of the folder says, which may name somebody otherwise', () => {
    assert.ok(holds('mayor teaches', { folderFile: 'participants: [{ name: The Mayor, labels: [Ada Okafor] }]' }));
  });

  it('takes letters in their order where these are enough, but not from several words', () => {
    assert.ok(!holds('hrbr'));
    assert.ok(holds('hrbr tchs', { inOrder: true }));
    assert.ok(holds('arbou', { inOrder: true }));
    assert.ok(!holds('harrs', { inOrder: true }));
    assert.ok(!holds('rbr', { inOrder: true }));
    assert.ok(!holds('at', { text: 'Ada: a set', inOrder: true }));
  });

  it('finds nothing missing where nothing is sought, and one of several sets is enough', () => {
    assert.ok(holds('', { text: '' }));
    assert.ok(mayHold({ anyOf: [['tunnel'], ['ada', 'okafor']], inOrder: false }, TEXT));
    assert.ok(!mayHold({ anyOf: [['tunnel'], ['bob', 'okafor']], inOrder: false }, TEXT));
  });

  it('looks for the beginning of a word that is longer than any', () => {
    const text = `Ada: ${'ab'.repeat(100_000)}`;
    for (const inOrder of [false, true]) {
      assert.ok(holds('ab'.repeat(90_000), { text, inOrder }));
      assert.ok(!holds('ba'.repeat(90_000) + 'c', { text: 'Ada: baba', inOrder }));
    }
  });
});
