import { findingsIn } from '../../server/src/rules/check';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDeclarations } from '../../server/src/declarations/declarations';
import { Snapshot } from '../../server/src/document/snapshot';
import { ALONE } from '../../server/src/document/context';
import { findingsOf, outlineOf, turnsOf } from '../../server/src/api/report';
import type { Turn } from '../../server/src/api/shapes';
import { SEED_TRUTH } from '../support/beside';
import { at } from '../support/root';

interface TrueTurn {
  readonly line: number;
  readonly label: string;
  readonly speaker: string;
  readonly endLine?: number;
  readonly role?: string | null;
  readonly isQuestion?: boolean;
  readonly answers?: number;
  readonly answerLine?: number;
  readonly answerLines?: readonly number[];
  readonly asked?: readonly string[];
}

interface Truth {
  readonly file: string;
  readonly body?: readonly [number, number];
  readonly turns: readonly TrueTurn[];
  readonly labelFindings?: readonly { readonly line: number; readonly label: string; readonly right: string }[];
}


describe('truth', () => {
  for (const name of readdirSync(at('test/truth')).filter((file) => file.endsWith('.truth.json'))) {
    it(`agrees: ${name.replace('.truth.json', '')}`, () => {
      const truth = readTruth(at('test/truth', name));
      check(at(truth.file), truth);
    });
  }

  const seed = SEED_TRUTH ?? '';
  const outside = seed === '' ? it.skip : it;
  outside(seed === '' ? 'agrees: the first interview (left out: it is kept outside of the project)' : 'agrees: the first interview', () => {
    const truth = readTruth(seed);
    check(join(dirname(seed), truth.file), truth);
  });
});

function readTruth(path: string): Truth {
  return JSON.parse(readFileSync(path, 'utf8')) as Truth;
}

function check(path: string, truth: Truth): void {
  const snapshot = read(path);
  const { turns, body } = turnsOf(snapshot);
  const byLine = new Map(turns.map((turn) => [turn.line, turn]));
  assert.deepEqual(turns.map(({ line, label }) => `${line} ${label}`), truth.turns.map(({ line, label }) => `${line} ${label}`));
  assert.deepEqual(truth.turns.flatMap((want) => differences(want, byLine.get(want.line))), []);
  if (truth.body && truth.turns.length > 0) assert.deepEqual([body?.line, body?.endLine], truth.body);
  checkPeople(truth.turns, byLine);
  checkFindings(snapshot, truth);
  checkOutline(snapshot, truth);
}

/** The declarations beside a file count, as they do everywhere. */
function read(path: string): Snapshot {
  const folder = join(dirname(path), '.turnwise.yaml');
  const around = existsSync(folder) ? { ...ALONE, folder: readDeclarations(readFileSync(folder, 'utf8'), { kind: 'folder' }) } : ALONE;
  return Snapshot.of(readFileSync(path, 'utf8'), around);
}

function differences(want: TrueTurn, turn: Turn | undefined): readonly string[] {
  if (turn === undefined) return [`${want.line} is missed`];
  const kind = want.isQuestion === true ? 'question' : want.answers === undefined ? 'remark' : 'answer';
  const answers = want.answerLines ?? (want.answerLine === undefined ? [] : [want.answerLine]);
  return [
    ...differs(want.line, 'endLine', turn.endLine, want.endLine),
    ...differs(want.line, 'role', turn.role, want.role ?? undefined),
    ...differs(want.line, 'kind', turn.kind, kind),
    ...answers.filter((line) => turn.answers?.includes(line) !== true).map((line) => `${want.line} is not answered at ${line}`),
  ];
}

function differs<T extends string | number>(line: number, what: string, got: T | undefined, want: T | undefined): readonly string[] {
  return want === undefined || got === want ? [] : [`${line}: ${what} is ${String(got)}, not ${String(want)}`];
}

/** Turns are grouped by person alike, whatever the people are called. */
function checkPeople(truth: readonly TrueTurn[], byLine: ReadonlyMap<number, Turn>): void {
  const pairs = new Set(truth.map(({ line, speaker }) => `${speaker} = ${byLine.get(line)?.speaker ?? ''}`));
  assert.equal(pairs.size, new Set(truth.map(({ speaker }) => speaker)).size, [...pairs].join('; '));
  assert.equal(pairs.size, new Set([...byLine.values()].map(({ speaker }) => speaker)).size, [...pairs].join('; '));
}

function checkFindings(snapshot: Snapshot, { labelFindings = [] }: Truth): void {
  const { findings } = findingsOf({ snapshot, findings: findingsIn(snapshot) });
  const found = findings.filter(({ severity }) => severity === 'warning' || severity === 'error');
  assert.deepEqual(
    found.map(({ line, fixes }) => `${line} ${fixes[0]?.edits[0]?.text ?? ''}`),
    labelFindings.map(({ line, right }) => `${line} ${right}`),
  );
}

function checkOutline(snapshot: Snapshot, { turns }: Truth): void {
  const asked = new Map(turns.map(({ line, asked: texts }) => [line, texts]));
  const { questions } = outlineOf(snapshot);
  assert.deepEqual(
    questions.map(({ line }) => line),
    turns.filter(({ isQuestion }) => isQuestion).map(({ line }) => line),
  );
  for (const { line, text } of questions) {
    assert.ok(asked.get(line)?.some((start) => text.startsWith(start)) !== false, `${line}: ${text}`);
    assert.ok(Array.from(text).length <= 81, `${line}: ${text}`);
  }
}
