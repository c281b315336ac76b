import assert from 'node:assert/strict';
import { fileKey, nameOf, pathWithin, uriBelow } from '../../server/src/text/uris';
import { WorkspaceFolders } from '../../server/src/lsp/workspace/workspaceFolders';

describe('URIs', () => {
  it('of one file have one key, whatever the editor encodes', () => {
    assert.equal(fileKey('file:///C%3A/a%20%28b%29'), fileKey('file:///c:/a%20(b)'));
    assert.notEqual(fileKey('file:///a'), fileKey('file:///A'));
    assert.equal(fileKey('file:///100%'), 'file:///100%');
    assert.equal(fileKey('file:///Mu%CC%88ller.txt'), fileKey('file:///M%C3%BCller.txt'));
  });

  it('give names with marks that mean something in a URI, decoded once', () => {
    for (const [part, name] of [
      ['Interview%20%233.txt', 'Interview #3.txt'],
      ['Why%3F%20Because.txt', 'Why? Because.txt'],
      ['100%2525.txt', '100%25.txt'],
      ['a.txt?b/c#d', 'a.txt'],
    ] as const) {
      assert.equal(nameOf(`file:///talks/${part}`), name);
      assert.equal(pathWithin('file:///talks/', `file:///talks/${part}`), name);
      assert.equal(pathWithin('file:///talks', `file:///talks/${part}`), name);
    }
    assert.equal(pathWithin('file:///a%20%28b%29', 'file:///a (b)/c.txt'), 'c.txt');
    assert.equal(pathWithin('file:///talks', 'file:///talks'), undefined);
    assert.equal(pathWithin('file:///talks', 'file:///talks/'), undefined);
  });

  it('are made of a folder and a path as VS Code makes them', () => {
    assert.equal(uriBelow('file:///talks', "sub/Ann's (1).txt"), 'file:///talks/sub/Ann%27s%20%281%29.txt');
    assert.equal(uriBelow('vfs://host/', 'ü'), 'vfs://host/%C3%BC');
  });
});

describe('The folders of a workspace', () => {
  const folders = [
    { uri: 'file:///a', name: '' },
    { uri: 'file:///a/b%20c', name: '' },
  ];
  const workspace = new WorkspaceFolders({ workspaceFolders: folders, rootUri: null });

  it('are looked through once where one lies in another', () => {
    assert.deepEqual(workspace.outermost, ['file:///a']);
  });

  it('name a file by its path in the innermost', () => {
    assert.equal(workspace.pathOf('file:///a/b%20c/d%20e.txt'), 'd e.txt');
    assert.equal(workspace.pathOf('file:///a/x/y.txt'), 'x/y.txt');
    assert.equal(workspace.pathOf('file:///elsewhere/z.txt'), 'z.txt');
  });

  it('have no file that is named by a way out of them', () => {
    for (const way of ['..', '%2e%2e', 'x/../..', '..%2F..', '..\\..'])
      assert.ok(!workspace.has(`file:///a/${way}/secret.txt`), way);
    assert.ok(workspace.has('file:///a/x..y/..z.txt'));
  });

  it('are the root of a client that knows only one', () => {
    assert.ok(new WorkspaceFolders({ rootUri: 'file:///a' }).has('file:///a/b.txt'));
    assert.ok(!new WorkspaceFolders({ rootUri: 'file:///a' }).has('file:///ab/c.txt'));
    assert.ok(!new WorkspaceFolders({ rootUri: null }).has('file:///a/b.txt'));
    assert.deepEqual(new WorkspaceFolders({ workspaceFolders: null }).outermost, []);
  });
});
