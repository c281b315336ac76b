import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { links } from '../../../server/src/queries/navigation/links';
import { read, show } from '../../support/marks';

/** Marked are the addresses; what opens each follows. */
function check(document: string, ...targets: readonly string[]): void {
  const { text, ranges } = read(document);
  const found = links(Snapshot.of(text));
  const shown = show(
    text,
    found.map(({ range }) => range),
  );
  assert.equal(shown, show(text, ranges));
  assert.deepEqual(
    found.map(({ target }) => target),
    targets,
  );
}

describe('links', () => {
  it('are web addresses, with or without a scheme', () => {
    check(
      `
      Ann: See [[https://harbour.example/a?b=1&c=2#d]] and [[www.harbour.example/ice]].

      Ben: Or [[http://localhost:8080/x]]
      `,
      'https://harbour.example/a?b=1&c=2#d',
      'https://www.harbour.example/ice',
      'http://localhost:8080/x',
    );
  });

  it('are e-mail addresses', () => {
    check('Write to [[ann.lee+ice@harbour.example]], please.', 'mailto:ann.lee+ice@harbour.example');
  });

  it('leave off the marks of the sentence', () => {
    for (const end of ['.', ',', '!', '?!', ':', ';', '…', '”', '’', '**', '...']) {
      check(`So [[https://a.example/b]]${end} Well.`, 'https://a.example/b');
    }
  });

  it('leave off brackets that were opened before, and keep their own', () => {
    check('It is there (see [[https://a.example/b]]).', 'https://a.example/b');
    check('It is [there]([[https://a.example/b]]), I think.', 'https://a.example/b');
    check('<[[https://a.example/b]]>', 'https://a.example/b');
    check('It is [[https://a.example/Ferry_(boat)]].', 'https://a.example/Ferry_(boat)');
    check('(It is [[https://a.example/Ferry_(boat)]])', 'https://a.example/Ferry_(boat)');
  });

  it('end at the marks of East Asian sentences', () => {
    check('请看[[https://a.example/b]]。', 'https://a.example/b');
    check('（[[https://a.example/b]]）', 'https://a.example/b');
  });

  it('are none of what only looks a little like one', () => {
    check('Ann: We wrote www. and no more, at @ben and ben@, http:// or https://. A 3@4 b@c');
    check('|');
  });

  it('are right on any line, whatever its line break', () => {
    const text = 'Ann: One?\r\n\r\nBen: See www.a.example.\rwww.b.example';
    const { text: source } = Snapshot.of(text);
    const found = links(Snapshot.of(text)).map(({ range }) => source.slice(range.from, range.to));
    assert.deepEqual(found, ['www.a.example', 'www.b.example']);
  });

  it('take no long time on hostile lines @large', () => {
    const began = performance.now();
    for (const piece of [
      'www.',
      'http://',
      'a@',
      'https://a.b/(((',
      'https://a.b/)))',
      'a.',
      '@',
      'www.a.',
      'x',
      '....',
    ]) {
      links(Snapshot.of(piece.repeat(200_000)));
    }
    assert.ok(performance.now() - began < 10_000);
  }).timeout(20_000);
});
