import { deepEqual, equal } from 'node:assert/strict';
import type { TextDocument } from 'vscode';
import { Remembered } from '../../../client/src/shared/remembered';

/** What an editor remembers from one window to the next. */
function memory() {
  const entries = new Map<string, unknown>();
  return {
    entries,
    get: (<T>(key: string, usual: T) => (entries.get(key) as T | undefined) ?? usual) as never,
    update: (key: string, value: unknown) => {
      entries.set(key, value);
      return Promise.resolve();
    },
  };
}

function opened(uri: string): TextDocument {
  return { uri, isUntitled: uri.startsWith('untitled:') } as unknown as TextDocument;
}

describe('What is remembered of documents', () => {
  it('is that of a file by its address, whichever window asks', async () => {
    const own = memory();
    await new Remembered<string>(own, 'key').set(opened('file:///a'), 'one');
    const later = new Remembered<string>(own, 'key');
    await later.set(opened('file:///b'), 'two');
    deepEqual([later.get(opened('file:///a')), later.get(opened('file:///b'))], ['one', 'two']);
    await later.set(opened('file:///a'), undefined);
    deepEqual([later.get(opened('file:///a')), own.entries.get('key')], [undefined, { 'file:///b': 'two' }]);
  });

  it('is that of a document without a file while it is open: another one may get its name', async () => {
    const own = memory();
    const remembered = new Remembered<string>(own, 'key');
    const document = opened('untitled:Untitled-1');
    await remembered.set(document, 'one');
    equal(remembered.get(document), 'one');
    equal(remembered.get(opened('untitled:Untitled-1')), undefined);
    equal(own.entries.size, 0);
    await remembered.set(document, undefined);
    equal(remembered.get(document), undefined);
  });

  it('is of so many files at most, those that were set last', async () => {
    const remembered = new Remembered<number>(memory(), 'key');
    for (let nth = 0; nth <= 500; nth++) await remembered.set(opened(`file:///${nth}`), nth);
    deepEqual(
      [0, 1, 500].map((nth) => remembered.get(opened(`file:///${nth}`))),
      [undefined, 1, 500],
    );
  });
});
