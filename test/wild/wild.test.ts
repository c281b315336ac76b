import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Snapshot } from '../../server/src/document/snapshot';
import { turnsOf } from '../../server/src/api/report';
import type { Turn } from '../../server/src/api/shapes';
import { at } from '../support/root';

interface TrueTurn {
  readonly line: number;
  readonly label: string;
  readonly role?: string;
  readonly isQuestion?: boolean;
  /** Nobody can say whether a turn begins here: counted neither way. */
  readonly neutral?: boolean;
}

/** What is known to be read wrong, with what it would take. Whoever mends one takes its line away. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // A group that is named by what it is, in small letters, once.
  'assemblee-francaise': ['missed 52 Plusieurs députés du groupe EDR'],
  // An advertisement that is written as if somebody spoke.
  'iza3a-ar': ['invented 55 دهانات الميناء'],
  // Answers without a label.
  'museum-numbered-qa-lamp': [9, 13, 17, 23, 27, 31, 35, 39, 43, 47, 53, 57].map((line) => `missed ${line} `),
  // A glossary behind the talk, in the form of the turns.
  'tab-labels': ['invented 57 Langstieler'],
  // Chat between minutes: whether it is part of the meeting is up to whoever reads them.
  'scribe-minutes': ['missed 61 gio', 'missed 84 gio', 'missed 86 tova', 'missed 123 suvi'],
  // The hours at the end of a deposition, in the form of the turns.
  'deposition-us': ['invented 165 Ms. Ardenne', 'invented 166 Mr. Dorsett'],
  // Labels that lost their colon, and one who speaks once.
  'freelance-nl': ['missed 15 JV', 'missed 26 RH', 'missed 46 Joost'],
  // A line of facts that names the interviewer's part alone.
  'qanat-ar': ['invented 11 المحاور'],
  // A misread label before a misread colon.
  'scanned-inquiry': ['missed 28 The WITNE5S'],
  // Two words, the second in small letters, once.
  'webinar-poll-chat': ['missed 38 Tech support'],
};

const names = readdirSync(at('test/wild'))
  .filter((file) => file.endsWith('.truth.json'))
  .map((file) => file.replace('.truth.json', ''));

describe('conventions of many trades', () => {
  for (const name of names) {
    it(`finds every label and invents none: ${name}`, () => {
      const { truth, turns } = read(name);
      const isNeutral = new Set(truth.filter(({ neutral }) => neutral).map(({ line }) => line));
      const want = truth.filter(({ neutral }) => neutral !== true).map(({ line, label }) => `${line} ${label}`);
      const got = turns.filter(({ line }) => !isNeutral.has(line)).map(({ line, label }) => `${line} ${label}`);
      const wrong = [
        ...want.filter((turn) => !got.includes(turn)).map((turn) => `missed ${turn}`),
        ...got.filter((turn) => !want.includes(turn)).map((turn) => `invented ${turn}`),
      ];
      assert.deepEqual(wrong, KNOWN[name] ?? []);
    });
  }

  it('knows who asks and who answers in 19 of 20 turns', () => {
    const turns = names.flatMap(compared).filter(({ truth }) => /interviewer|respondent/.test(truth.role ?? ''));
    const right = turns.filter(({ truth, turn }) => part(truth.role) === part(turn.role));
    assert.ok(turns.length > 1400 && right.length >= 0.95 * turns.length, `${right.length} of ${turns.length}`);
  });

  it('knows questions in 9 of 10 turns', () => {
    const turns = names.flatMap(compared).filter(({ truth }) => truth.isQuestion !== undefined);
    const right = turns.filter(({ truth, turn }) => truth.isQuestion === (turn.kind === 'question'));
    assert.ok(turns.length > 1700 && right.length >= 0.92 * turns.length, `${right.length} of ${turns.length}`);
  });
});

interface Reading {
  readonly truth: readonly TrueTurn[];
  readonly turns: readonly Turn[];
}

const readings = new Map<string, Reading>();

function read(name: string): Reading {
  const reading = readings.get(name) ?? readAnew(name);
  readings.set(name, reading);
  return reading;
}

function readAnew(name: string): Reading {
  const { turns: truth } = JSON.parse(readFileSync(at('test/wild', `${name}.truth.json`), 'utf8')) as {
    turns: TrueTurn[];
  };
  return { truth, turns: turnsOf(Snapshot.of(readFileSync(at('test/wild', `${name}.transcript`), 'utf8'))).turns };
}

function compared(name: string): readonly { readonly truth: TrueTurn; readonly turn: Turn }[] {
  const { truth, turns } = read(name);
  const byLine = new Map(turns.map((turn) => [turn.line, turn]));
  return truth.flatMap((one) => {
    const turn = byLine.get(one.line);
    return turn === undefined || one.neutral === true ? [] : [{ truth: one, turn }];
  });
}

/** Who leads a panel asks as an interviewer does. */
function part(role: string | undefined): string | undefined {
  return role === 'moderator' ? 'interviewer' : role;
}
