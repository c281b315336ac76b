import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { frame } from '../pages/shared/frame';
import { Snapshot } from '../server/src/document/snapshot';
import { hover } from '../server/src/queries/display/hover';
import { english } from '../server/src/words/say';
import { at } from './support/root';

/** Every source of what is shipped, by its path. */
function sources(): readonly (readonly [string, string])[] {
  return ['server/src', 'client/src', 'pages'].flatMap((folder) =>
    readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [`${folder}/${name}`, readFileSync(at(folder, name), 'utf8')] as const),
  );
}

function sourceOf(path: string): string {
  return readFileSync(at(path), 'utf8');
}

function sourcesWith(pattern: RegExp): readonly string[] {
  return sources().flatMap(([path, text]) => Array.from(text.matchAll(pattern), ([found]) => `${path}: ${found}`));
}

describe('The source', () => {
  it('uses of Node what reads and writes files, and nothing that reaches a network or starts a program', () => {
    const used = sources().flatMap(([, text]) =>
      Array.from(text.matchAll(/from '(node:[^']+)'/g), ([, name = '']) => name),
    );
    assert.deepEqual([...new Set(used)].sort(), [
      'node:fs',
      'node:fs/promises',
      'node:module',
      'node:os',
      'node:path',
      'node:timers/promises',
      'node:url',
      'node:v8',
      'node:worker_threads',
    ]);
  });

  it('sends nothing anywhere, and runs no text as a program', () => {
    const found = sourcesWith(
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|eval|importScripts|execScript)\b\s*\(|new Function\b|\bcreateTerminal\b|\bnew (?:Shell|Process)Execution\b|\btelemetry\w*\(|\bopenExternal\b/gi,
    );
    // Whoever clicks _Open_ after an export has the system show the file that was just written.
    assert.deepEqual(found, ['client/src/commands/exportAs.ts: openExternal']);
    assert.match(sourceOf('client/src/commands/exportAs.ts'), /env\.openExternal\(target\)/);
  });

  it('trusts no Markdown', () => {
    assert.deepEqual(sourcesWith(/\bisTrusted\b|\bsupportHtml\b/g), []);
  });

  it('has pages in the editor, which are made in one place', () => {
    assert.deepEqual(sourcesWith(/\b\w*Webview(?:View|Panel)\w*\(/g), [
      'client/src/page/lazyView.ts: registerWebviewViewProvider(',
      'client/src/reader/reader.ts: createWebviewPanel(',
      'client/src/timeline/timeline.ts: createWebviewPanel(',
    ]);
    assert.deepEqual(sourcesWith(/\.html\b ?=/g), ['client/src/page/page.ts: .html =']);
  });

  it('puts nothing into a page but as words, and takes nothing from it but of a known shape', () => {
    const pages =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc|document\.write|setHTML\w*|createContextualFragment)\b/g;
    assert.deepEqual(sourcesWith(pages), []);
    const view = sourceOf('client/src/page/page.ts');
    assert.match(view, /if \(this\.place === place\) this\.hear\(message\);/);
    assert.match(
      view,
      /if \(this\.shape\(message\)\) this\.told\.fire\(message\);\n    else if \(!fromEach\(message\)\) return;/,
    );
    assert.match(view, /localResourceRoots: roots/);
    assert.match(sourceOf('pages/kit/channel.ts'), /if \(shape\(data\)\) receive\(data\);/);
  });

  it('lets a page load its own script and style, and media of the folders that it was granted', () => {
    const page = frame({
      language: 'en" onload="x',
      source: 'S',
      nonce: 'N',
      script: 'player.js',
      style: 'player.css',
    });
    const [, rules] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    assert.equal(
      rules,
      "default-src 'none'; script-src 'nonce-N'; style-src S; media-src S; base-uri 'none'; form-action 'none'",
    );
    assert.match(page, /<html lang="enonloadx">/);
    assert.equal(page.match(/<script/g)?.length, 1);
  });

  it('has pictures in the first steps that load and run nothing', () => {
    for (const name of readdirSync(at('walkthrough')).filter((one) => !one.endsWith('.mp3'))) {
      const text = readFileSync(at('walkthrough', name), 'utf8');
      assert.doesNotMatch(text, /<script|<foreignObject|\son\w+=|(?:href|src)="[^#]|url\([^#]|@import|command:/i, name);
    }
  });
});

describe('What a card shows of a transcript', () => {
  const TRAPS = [
    '[free](command:workbench.action.terminal.new)',
    '![](https://example.org/who.png)',
    '<img src=x onerror=alert(1)>',
    '<https://example.org>',
    'https://example.org/a',
    '`code` **bold** | cell | $(x) &lt;b&gt;',
    '\\[a](b)',
  ];

  for (const trap of TRAPS)
    it(`is words alone: ${trap}`, () => {
      const text = `Ann ${trap}: Is it ${trap}?\n\nBen: ${trap} it is, I think.\n\n`.repeat(4);
      const snapshot = Snapshot.of(text);
      let shown = 0;
      for (const { line } of snapshot.transcript.turns) {
        for (const column of [0, 2, snapshot.text.lineText(line).length - 2]) {
          const card = hover(snapshot, snapshot.text.lineStart(line) + column, 'file:///a');
          const markdown = card === undefined ? '' : english(card.markdown);
          const own = markdown.replace(/\[[\w\s]+\]\(<file:\/\/\/a#L\d+>\)/g, '').replace(/\\[^\w\s]/g, '');
          assert.doesNotMatch(own, /[[\]<>`!&$|]|\w:\/\/|command:/, markdown);
          if (markdown !== '') shown++;
        }
      }
      assert.ok(shown > 0);
    });
});
