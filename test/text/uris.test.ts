import assert from 'node:assert/strict';
import { pathFrom, uriNamed } from '../../server/src/text/uris';

describe('A file that another one names', () => {
  const by = (file: string, text = 'file:///talks/one/a.transcript') => uriNamed(text, file);

  it('is found from the folder of the other', () => {
    assert.equal(by('tape 3.mp3'), 'file:///talks/one/tape%203.mp3');
    assert.equal(by('./tapes/a.mp3'), 'file:///talks/one/tapes/a.mp3');
    assert.equal(by('../a.mp3'), 'file:///talks/a.mp3');
    assert.equal(by('tapes\\a.mp3'), 'file:///talks/one/tapes/a.mp3');
    assert.equal(by('<img onerror>.mp3'), 'file:///talks/one/%3Cimg%20onerror%3E.mp3');
  });

  it('may be named from the top, or by its URI', () => {
    assert.equal(by('/tapes/a.mp3'), 'file:///tapes/a.mp3');
    assert.equal(by('C:\\tapes\\a.mp3'), 'file:///C:/tapes/a.mp3');
    assert.equal(by('file:///tapes/a.mp3'), 'file:///tapes/a.mp3');
    assert.equal(by('file:///tape%203/%C3%A4.mp3'), 'file:///tape%203/%C3%A4.mp3');
    assert.equal(by('file:///C:/tapes/a.mp3'), 'file:///C:/tapes/a.mp3');
    assert.equal(by('file:///c%3A/tapes/100%25.mp3'), 'file:///c:/tapes/100%25.mp3');
    assert.equal(by('a.mp3', 'vscode-vfs://github/one/two/a.md'), 'vscode-vfs://github/one/two/a.mp3');
  });

  it('is none on the network, or of a text that is no file', () => {
    assert.equal(by('https://example.org/a.mp3'), undefined);
    assert.equal(by('a.mp3', 'untitled:Untitled-1'), undefined);
    assert.equal(by('file://example.org/share/a.mp3'), undefined);
  });

  it('leads to no server by slashes that follow one another, of either kind and encoded', () => {
    for (const path of [
      '%5C%5Cexample.org',
      '%5cexample.org',
      '/example.org',
      '\\\\example.org',
      '%2Fexample.org',
      '%2f',
    ])
      assert.equal(by(`file:///${path}/share/a.mp3`), undefined, path);
    assert.equal(by('file:///tapes%5Ca.mp3'), undefined);
    assert.equal(by('file:///'), undefined);
    assert.equal(by('file:///.//example.org/a.mp3'), 'file:///example.org/a.mp3');
    assert.equal(by('file:///tapes/..//example.org/a.mp3'), 'file:///example.org/a.mp3');
    assert.equal(by('\\\\example.org\\share\\a.mp3'), 'file:///example.org/share/a.mp3');
    assert.equal(by('//example.org/share/a.mp3'), 'file:///example.org/share/a.mp3');
    assert.equal(by('%5C%5Cexample.org/a.mp3'), 'file:///talks/one/%255C%255Cexample.org/a.mp3');
    assert.equal(by('file:///%255C%255Cexample.org/a.mp3'), 'file:///%255C%255Cexample.org/a.mp3');
  });
});

describe('The path by which a file names another', () => {
  const from = (uri: string, by = 'file:///talks/one/a.transcript') => pathFrom(by, uri);

  it('begins in its own folder', () => {
    assert.equal(from('file:///talks/one/tape%203.mp3'), 'tape 3.mp3');
    assert.equal(from('file:///talks/one/tapes/100%25.mp3'), 'tapes/100%.mp3');
    assert.equal(from('file:///talks/two/a.mp3'), '../two/a.mp3');
    assert.equal(from('vscode-vfs://github/one/a.mp3', 'vscode-vfs://github/one/two/a.md'), '../a.mp3');
  });

  it('leads to no other drive or server', () => {
    assert.equal(from('https://example.org/a.mp3'), undefined);
    assert.equal(from('file:///d%3A/a.mp3', 'file:///c%3A/talks/a.md'), 'd:/a.mp3');
    assert.equal(from('file:///mnt/a.mp3'), '/mnt/a.mp3');
    assert.equal(from('file:///talks/a.mp3', 'vscode-vfs://github/one/a.md'), undefined);
  });
});
