import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Participant, Turn } from '../../server/src/model/transcript';
import { speechRange, turnRange } from '../../server/src/document/places';
import { Snapshot } from '../../server/src/document/snapshot';
import { isRefusal } from '../../server/src/edits/refusal';
import { likelySpeakers } from '../../server/src/queries/speakers/likely';
import { relabel } from '../../server/src/edits/relabel/relabel';
import { RELABELLINGS } from '../../server/src/shapes/relabelling';
import type { Relabelling } from '../../server/src/shapes/relabelling';
import type { Wish } from '../../server/src/edits/relabel/wish';
import { writtenLabel } from '../../server/src/edits/relabel/writeLabel';
import { undoing } from './undoing';
import { english } from '../../server/src/words/say';
import { at } from './root';

/** Where in a document actions are tried: at the turn that stands after one of these shares of all. */
const SHARES = [0.2, 0.5, 0.8];

const ACTIONS = RELABELLINGS.filter((action) => action !== 'notSpeaker');

/** What is refused, and rightly, where all labels are written alike, and none is broken. */
const NEEDS_A_MIX: ReadonlySet<Relabelling> = new Set([
  'markLabel',
  'markLabels',
  'copyLabel',
  'makeTurns',
  'cleanLabel',
  'cleanLabels',
]);

/** A turn, who else could have it, and the document around it. */
interface Case {
  readonly snapshot: Snapshot;
  readonly turn: Turn;
  readonly other: Participant;
}

/**
 * Tries every action in every transcript of some folders: what is said stays, and what is written is read as meant. Each
 * action is granted in more than a `share` of them.
 */
export function everyRelabelling(folders: readonly string[], share: number): void {
  const paths = folders.flatMap((folder) =>
    readdirSync(at(folder))
      .filter((name) => /\.(?:transcript|txt)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const granted = new Map<Relabelling, number>();

  for (const [nth, path] of paths.entries()) {
    const found = caseIn(Snapshot.of(readFileSync(at(path), 'utf8')), SHARES[nth % SHARES.length] ?? 0);
    if (found === undefined) continue;
    it(`keeps each spoken word, is undone, and is read as it is meant: ${path}`, () => {
      for (const action of ACTIONS) {
        const next = carryOut(found, action);
        if (next === undefined) continue;
        granted.set(action, (granted.get(action) ?? 0) + 1);
        READ_BACK[action]?.(found, next);
      }
    });
  }

  it('is granted mostly', () => {
    for (const action of ACTIONS.filter((one) => !NEEDS_A_MIX.has(one)))
      assert.ok((granted.get(action) ?? 0) > share * paths.length, action);
  });
}

function caseIn(snapshot: Snapshot, share: number): Case | undefined {
  const { turns } = snapshot.transcript;
  const turn = turns[Math.max(1, Math.floor(share * turns.length))];
  const [other] = turn ? likelySpeakers(snapshot, turn) : [];
  return turn && other && { snapshot, turn, other };
}

/** The document after an action, read anew; undefined where it is refused, with a sentence. */
function carryOut({ snapshot, turn, other }: Case, action: Relabelling): Snapshot | undefined {
  const answer = relabel(snapshot, wishFor(snapshot, turn, other, action));
  if (isRefusal(answer)) {
    assert.match(english(answer.refused), /[.]$/);
    return undefined;
  }
  const text = snapshot.text.apply(answer.changes);
  const next = Snapshot.of(text.toString());
  assert.ok(spoken(next) === spoken(snapshot), `${action} keeps the words`);
  assert.equal(text.apply(undoing(snapshot, answer.changes)).toString(), snapshot.text.toString(), action);
  return next;
}

function wishFor(snapshot: Snapshot, turn: Turn, other: Participant, action: Relabelling): Wish {
  const { from, to } = speechRange(snapshot.text, turn);
  const middle = Math.floor((from + to) / 2);
  const end = snapshot.transcript.turns[turn.index + 3] ?? turn;
  const selection = { from: turnRange(snapshot.text, turn).from, to: turnRange(snapshot.text, end).to };
  const written = writtenLabel(snapshot, turn).replace(turn.label, () => other.label);
  if (action === 'writeLabel' || action === 'writeLabels')
    return { action, range: { from: middle, to: middle }, to: written };
  return {
    action,
    range: action === 'swapSpeakersInSelection' ? selection : { from: middle, to: middle },
    to: action === 'nameSpeaker' || action === 'renameInFolder' ? 'Zoe Quill' : other.name,
  };
}

/** Whose each turn is, after an action. */
const READ_BACK: Partial<Record<Relabelling, (before: Case, next: Snapshot) => void>> = {
  giveTurn: (before, next) => {
    assertGiven(before, next, [before.turn]);
    assert.ok(isRefusal(relabel(next, again(before, next, 'giveTurn'))), 'it is given once');
  },
  giveTurnsFromHere: (before, next) => {
    const { turn } = before;
    assertGiven(before, next, turn.participant.turns.slice(turn.participant.turns.indexOf(turn)));
  },
  mergeSpeakers: (before, next) => {
    const { turn, other } = before;
    assertGiven(before, next, turn.participant.turns);
    assert.equal(
      next.transcript.turns[turn.index]?.participant.turns.length,
      turn.participant.turns.length + other.turns.length,
    );
  },
  swapSpeakers: (before, next) => {
    const { snapshot, turn, other } = before;
    const indices = (turns: readonly Turn[] | undefined) => turns?.map(({ index }) => index);
    assert.deepEqual(indices(next.transcript.turns[turn.index]?.participant.turns), indices(turn.participant.turns));
    const [first] = other.turns;
    assert.deepEqual(indices(next.transcript.turns[first?.index ?? -1]?.participant.turns), indices(other.turns));
    assert.equal(next.transcript.turns[turn.index]?.label, other.label);
    const back = relabel(next, again(before, next, 'swapSpeakers'));
    if (isRefusal(back)) return;
    const { turns } = Snapshot.of(next.text.apply(back.changes).toString()).transcript;
    assert.deepEqual(indices(turns[turn.index]?.participant.turns), indices(turn.participant.turns));
    assert.equal(turns.length, snapshot.transcript.turns.length);
  },
  nameSpeaker: ({ turn }, next) => {
    for (const { index } of turn.participant.turns) assert.equal(next.transcript.turns[index]?.label, 'Zoe Quill');
  },
  splitTurn: ({ snapshot, turn, other }, next) => {
    const { turns } = next.transcript;
    assert.equal(turns.length, snapshot.transcript.turns.length + 1);
    assert.equal(turns[turn.index + 1]?.label, other.label);
    assert.equal(turns[turn.index]?.label, turn.label);
  },
  mergeTurn: assertMerged,
  joinTurn: assertMerged,
};

function assertMerged({ snapshot, turn }: Case, next: Snapshot): void {
  assert.equal(next.transcript.turns.length, snapshot.transcript.turns.length - 1);
  assert.equal(next.transcript.turns[turn.index - 1]?.label, snapshot.transcript.turns[turn.index - 1]?.label);
}

/** The turns bear the other's label, and are read as that person's, who keeps the turns there were before. */
function assertGiven({ other }: Case, next: Snapshot, given: readonly Turn[]): void {
  const { turns } = next.transcript;
  for (const { index } of given) {
    assert.equal(turns[index]?.label, other.label);
    for (const old of other.turns) assert.equal(turns[old.index]?.participant, turns[index].participant);
  }
}

function again({ turn, other }: Case, next: Snapshot, action: Relabelling): Wish {
  const [kept] = other.turns;
  const now = next.transcript.turns[kept?.index ?? -1]?.participant ?? other;
  const place = next.transcript.turns[turn.index] ?? turn;
  return wishFor(next, place, now, action);
}

/** All that is said, without blanks. */
function spoken({ text, transcript }: Snapshot): string {
  const said = transcript.turns.flatMap(({ line: first, endLine, textFrom }) =>
    Array.from(text.lines(first, endLine + 1), (line, at) => {
      if (transcript.silent.has(first + at)) return '';
      return at === 0 ? line.slice(textFrom) : line;
    }),
  );
  return said.join('').replace(/\s+/g, '');
}
