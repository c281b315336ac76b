import { deepEqual, equal } from 'node:assert/strict';
import type { Entries } from '../../../client/src/requests/filesBelow';
import { filesBelow } from '../../../client/src/requests/filesBelow';

/** Finds files in a tree of folders: a file is `true`, what cannot be read is an error. */
interface Tree {
  readonly [name: string]: Tree | true | Error;
}

function found(tree: Tree, asked: string[] = []): Promise<readonly string[]> {
  const read = (path: string): Promise<Entries> => {
    asked.push(path);
    const inside =
      path === '' ? tree : path.split('/').reduce<Tree[string]>((at, name) => (at as Tree)[name] ?? {}, tree);
    if (inside instanceof Error) return Promise.reject(inside);
    return Promise.resolve(Object.entries(inside).map(([name, entry]) => [name, entry !== true] as const));
  };
  return filesBelow(read, (name) => name.endsWith('.transcript'));
}

describe('files of a folder that nobody can search', () => {
  it('are found in all that lies below it, the nearest first', async () => {
    const tree: Tree = { spring: { may: { 'c.transcript': true } }, 'a.transcript': true, 'notes.md': true };
    deepEqual(await found(tree), ['a.transcript', 'spring/may/c.transcript']);
  });

  it('are not looked for in what is hidden, nor in packages', async () => {
    const asked: string[] = [];
    const inside = { 'b.transcript': true } as const;
    deepEqual(await found({ '.git': inside, node_modules: inside, talks: inside }, asked), ['talks/b.transcript']);
    deepEqual(asked, ['', 'talks']);
  });

  it('are found although some folder cannot be read', async () => {
    deepEqual(await found({ locked: new Error('no permission'), 'a.transcript': true }), ['a.transcript']);
    deepEqual(
      await filesBelow(
        () => Promise.reject(new Error('gone')),
        () => true,
      ),
      [],
    );
  });

  it('are not looked for without end, as where a folder leads to itself', async () => {
    let asked = 0;
    const read = (): Promise<Entries> => {
      asked++;
      return Promise.resolve([['again', true] as const]);
    };
    deepEqual(await filesBelow(read, () => true), []);
    equal(asked, 500);
  });
});
