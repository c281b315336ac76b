import { findingsIn } from '../../server/src/rules/check';
import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import type { Sample } from '../support/corpus';
import { corpus, hasCorpus } from '../support/corpus';
import { isHarmless } from '../support/spoken';
import { english } from '../../server/src/words/say';

const here = hasCorpus ? describe : describe.skip;

/** A little below what is reached, so that a change for the worse is seen and a change of one line is not. */
const MEAN_F1 = 0.975;
const WORST_F1 = 0.75;

/** Texts that are no transcripts, of which so many are read as if they were. */
const NEGATIVES = 'negatives';
const MISREAD = 8;

/** What a fix does to words is judged by the turns that are read; a source whose turns are not read right tells nothing of it. */
const READ_F1 = 0.97;

here(
  hasCorpus
    ? 'a collection of transcripts'
    : 'a collection of transcripts (left out: there is none beside the project)',
  function () {
    this.timeout(300_000);

    it('is read with few turns missed or invented, in every source', () => {
      const f1 = [...bySource()].filter(({ source }) => source !== NEGATIVES);
      const low = f1.filter((one) => one.f1 < WORST_F1).map((one) => `${one.source} ${one.f1.toFixed(3)}`);
      assert.deepEqual(low, []);
      const mean = f1.reduce((sum, one) => sum + one.f1, 0) / f1.length;
      assert.ok(mean >= MEAN_F1, `the mean is ${mean.toFixed(4)}`);
    });

    it('has no turns where it is no talk, but for a few', () => {
      const misread = [...corpus()].filter(
        ({ source, text }) => source === NEGATIVES && Snapshot.of(text).transcript.turns.length > 0,
      );
      assert.ok(misread.length <= MISREAD, misread.map(({ path }) => path).join('\n'));
    });

    it('is fixed without a spoken word touched, and the finding is gone, where its turns are read right', () => {
      const right = new Set(
        bySource()
          .filter(({ f1 }) => f1 >= READ_F1)
          .map(({ source }) => source),
      );
      const harmed = [...corpus()].filter(({ source }) => right.has(source)).flatMap(harmfulFixes);
      assert.deepEqual(harmed, []);
    });

    it('is read after edits as it would be read afresh', () => {
      for (const { path, text } of corpus()) {
        const snapshot = Snapshot.of(text);
        const middle = snapshot.text.lineStart(Math.floor(snapshot.text.lineCount / 2));
        const edited = snapshot.edit([
          { from: middle, to: middle, insert: 'Ann Lee: Is it so?\n\nBo Ray: It is.\n\n' },
          { from: 0, to: Math.min(40, snapshot.text.length), insert: '' },
        ]);
        assert.deepEqual(reading(edited), reading(Snapshot.of(edited.text.toString())), path);
      }
    });
  },
);

/** How well the turns of each source are read. */
function bySource(): readonly { readonly source: string; readonly f1: number }[] {
  return Array.from(scores(), ([source, { right, missed, invented }]) => ({
    source,
    f1: (2 * right) / (2 * right + missed + invented),
  }));
}

function scores() {
  const bySource = new Map<string, { right: number; missed: number; invented: number }>();
  for (const { source, text, turns, open } of corpus()) {
    const score = bySource.get(source) ?? { right: 0, missed: 0, invented: 0 };
    const read = new Set(Snapshot.of(text).transcript.turns.map(({ line }) => line + 1));
    const wanted = new Set(turns);
    score.right += turns.filter((line) => read.has(line)).length;
    score.missed += turns.filter((line) => !read.has(line)).length;
    score.invented += [...read].filter((line) => !wanted.has(line) && !open.has(line)).length;
    bySource.set(source, score);
  }
  return bySource;
}

/** The first fix of each finding, tried. */
function harmfulFixes({ path, text }: Sample): readonly string[] {
  const before = Snapshot.of(text);
  return findingsIn(before).flatMap((finding) => {
    const changes = finding.fixes(before)[0]?.changes;
    if (changes === undefined) return [];
    const after = Snapshot.of(before.text.apply(changes).toString());
    const { line } = finding.at.from;
    const likeIt = (snapshot: Snapshot) =>
      findingsIn(snapshot).filter(({ code, at }) => code === finding.code && at.from.line === line).length;
    const stays = likeIt(after) >= likeIt(before);
    const where = `${path}:${line + 1} ${english(finding.message)}`;
    return [...(stays ? [`stays: ${where}`] : []), ...(isHarmless(before, after, changes) ? [] : [`words: ${where}`])];
  });
}

function reading(snapshot: Snapshot) {
  const { transcript } = snapshot;
  return {
    turns: transcript.turns.map(({ line, endLine, label, kind, participant }) => [
      line,
      endLine,
      label,
      kind,
      participant.name,
    ]),
    findings: findingsIn(snapshot).map(({ code, at }) => [code, at]),
  };
}
