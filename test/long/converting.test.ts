import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Snapshot } from '../../server/src/document/snapshot';
import { readFile, readOpen } from '../../server/src/convert/convert';
import { captionsOf, heldBy } from '../../server/src/convert/captions/cues';
import { FORMATS, formatOf } from '../../server/src/convert/list';
import type { SpokenPart, Talk } from '../../server/src/talk/talk';
import { isRefusal } from '../../server/src/edits/refusal';
import { granted } from '../convert/support';
import { corpus, hasCorpus } from '../support/corpus';
import { kindless, saidOnly, wordsIn } from '../support/generatedConversions';
import { english } from '../../server/src/words/say';
import { at } from '../support/root';

const here = hasCorpus ? describe : describe.skip;

const paths = ['samples', 'test/truth', 'test/wild'].flatMap((folder) =>
  readdirSync(at(folder))
    .filter((name) => /\.(?:transcript|txt)$/.test(name))
    .map((name) => join(folder, name)),
);

describe('other formats', function () {
  this.timeout(600_000);

  for (const path of paths)
    it(`hold what they can hold of ${path}`, () => {
      assertHeld(talkIn(readFileSync(at(path), 'utf8')));
    });

  here('on the collection', () => {
    for (const { path, text } of corpus())
      it(`hold what they can hold of ${path}`, () => {
        // What is no transcript at all, such as JSON of another kind, is refused.
        if (!isRefusal(readOpen(Snapshot.of(text), 'a.transcript'))) assertHeld(talkIn(text));
      });
  });

  describe('of Word', () => {
    const reader = ['soffice', 'python3'].find(canRead);

    it('are read by another program', function () {
      if (reader === undefined) {
        console.log('      left out: neither LibreOffice nor python3-docx is there to read a .docx');
        this.skip();
      }
      for (const name of ['night-ferry', 'timed', 'chinese-interview']) {
        const talk = talkIn(readFileSync(at('samples', `${name}.transcript`), 'utf8'));
        const read = readByOther(reader, bytesOf('docx', talk)).replace(/\s+/g, ' ');
        for (const { label, text } of saidOnly(talk)) {
          const said = text.replace(/\*+/g, '').replace(/\s+/g, ' ');
          assert.ok(read.includes(label === undefined ? said : `${label}: ${said}`), `${name}: ${said}`);
        }
      }
    });
  });
});

function talkIn(text: string): Talk {
  return granted(readOpen(Snapshot.of(text), 'a.transcript')).talk;
}

/** Each format gives back what it can hold; what it tells of as read otherwise may differ. */
function assertHeld(talk: Talk): void {
  for (const { id, write } of FORMATS) {
    const written = write?.(talk, { labels: undefined });
    if (written === undefined || isRefusal(written)) continue;
    const back = granted(readFile('', written.content, formatOf(id))).talk;
    if (written.lost.some((sentence) => /otherwise|no Word document may have/.test(english(sentence)))) continue;
    assert.deepEqual(heldIn(id, back), wantedIn(id, talk), id);
  }
}

function heldIn(id: string, talk: Talk): unknown {
  if (id === 'docx' || id === 'html') return kindless(talk);
  return id === 'json' ? wordsIn(talk) : withoutEmpty(saidOnly(talk));
}

function wantedIn(id: string, talk: Talk): unknown {
  const captions = captionsOf(talk);
  if (id === 'vtt' || id === 'srt')
    return isRefusal(captions) ? [] : withoutEmpty(heldBy(captions.captions).filter((part) => part.kind === 'said'));
  if (id === 'csv') return withoutEmpty(saidOnly(talk)).map((part): SpokenPart => ({ ...part, clock: undefined }));
  return heldIn(id, talk);
}

/** A label with nothing behind it, but a heading or the like before what is said, has that behind it where there are none. */
function withoutEmpty(all: readonly SpokenPart[]): readonly SpokenPart[] {
  const parts: SpokenPart[] = [];
  for (const part of all) {
    const last = parts.at(-1);
    if (last?.text === '' && part.label === undefined && part.start === undefined)
      parts.splice(-1, 1, { ...last, text: part.text });
    else parts.push(part);
  }
  return parts;
}

function bytesOf(id: string, talk: Talk): Uint8Array {
  const { content } = granted(formatOf(id)?.write?.(talk, { labels: undefined }));
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

const PARAGRAPHS = 'import docx, sys\nfor p in docx.Document(sys.argv[1]).paragraphs: print(p.text)';

function canRead(program: string): boolean {
  const argv = program === 'python3' ? ['-c', 'import docx'] : ['--version'];
  return spawnSync(program, argv).status === 0;
}

/** The text of a Word document as another program shows it. */
function readByOther(program: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'turnwise-'));
  try {
    const file = join(folder, 'a.docx');
    writeFileSync(file, bytes);
    if (program === 'python3') return spawnSync(program, ['-c', PARAGRAPHS, file], { encoding: 'utf8' }).stdout;
    spawnSync(program, ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file]);
    return readFileSync(join(folder, 'a.txt'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
