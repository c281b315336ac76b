import { labelChange } from '../../document/labelChange';
import { labelRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Fix } from '../../model/findings';
import type { Participant, Turn } from '../../model/transcript';
import type { Finding } from '../../rules/finding';
import { isPlaceholder } from '../../rules/placeholder/isPlaceholder';
import { namesFor } from '../../rules/placeholder/namesFor';
import type { TextChange } from '../../text/change';
import { firstIndex } from '../../text/firstIndex';
import type { Words } from '../../words/say';
import { say } from '../../words/say';
import { likelySpeakers } from '../speakers/likely';
import type { Clip } from './clips';
import { clipOf, clipsOf } from './clips';

/** Somebody who speaks under a placeholder. */
export interface Unnamed {
  readonly participant: Participant;
  /** The likeliest first. */
  readonly names: readonly string[];
  readonly clips: readonly Clip[];
}

/** A turn that may be another's, and what can be said of it; the first verdict leaves it as it is. */
export interface Doubt {
  readonly finding: Finding;
  readonly clip: Clip;
  readonly verdicts: readonly Verdict[];
}

export interface Verdict {
  readonly is: 'theirs' | 'other' | 'mended';
  readonly title: Words;
  /** Whose turn it is then; undefined where that is not a matter of one participant. */
  readonly participant: Participant | undefined;
  readonly changes: readonly TextChange[];
}

const CLIPS = 3;

/** Everybody under a placeholder, in the order of their first turns. */
export function unnamed(snapshot: Snapshot): readonly Unnamed[] {
  return snapshot.transcript.participants
    .filter(({ name }) => isPlaceholder(name))
    .map((participant) => ({
      participant,
      names: namesFor(snapshot, participant.label).map(({ name }) => name),
      clips: clipsOf(snapshot, participant, CLIPS),
    }));
}

/** The rules that say of a turn that another may speak. */
const DOUBTING: ReadonlySet<string> = new Set([
  'attribution-suspect',
  'speaker-typo',
  'label-drift',
  'cross-file-spelling',
  'missing-turn-break',
]);

/** The turns that some findings doubt, in the text's order, each once. */
export function doubts(snapshot: Snapshot, findings: readonly Finding[]): readonly Doubt[] {
  const seen = new Set<Turn>();
  return findings.flatMap((finding) => {
    const turn = DOUBTING.has(finding.code) ? turnOn(snapshot, finding.at.from.line) : undefined;
    if (turn === undefined || seen.has(turn)) return [];
    seen.add(turn);
    return [{ finding, clip: clipOf(snapshot, turn), verdicts: verdictsOn(snapshot, turn, finding) }];
  });
}

function turnOn({ transcript: { turns } }: Snapshot, line: number): Turn | undefined {
  return turns[firstIndex(turns, (turn) => turn.line > line) - 1];
}

/** More would be a list of its own. */
const MOST = 4;

function verdictsOn(snapshot: Snapshot, turn: Turn, finding: Finding): readonly Verdict[] {
  const { participant } = turn;
  const theirs: Verdict = { is: 'theirs', title: say`Leave it to ${participant.name}`, participant, changes: [] };
  const fixes = finding.fixes(snapshot).map((fix) => verdictOf(snapshot, turn, fix));
  const told = new Set(fixes.map((verdict) => verdict.participant));
  const others =
    finding.code === 'attribution-suspect'
      ? likelySpeakers(snapshot, turn)
          .filter((other) => !told.has(other))
          .map((other) => givenTo(snapshot, turn, other))
      : [];
  return [theirs, ...fixes, ...others].slice(0, MOST);
}

function givenTo({ text }: Snapshot, turn: Turn, participant: Participant): Verdict {
  const title = say`Set the speaker of this turn to '${participant.label}'`;
  return { is: 'other', title, participant, changes: [labelChange(text, turn, participant.label)] };
}

function verdictOf({ text, transcript }: Snapshot, turn: Turn, { title, changes }: Fix): Verdict {
  const [change] = changes;
  const label = labelRange(text, turn);
  const isLabel = changes.length === 1 && change !== undefined && change.from >= label.from && change.to <= label.to;
  const other = isLabel
    ? transcript.participants.find(({ labels }) => labels.some((use) => use.label === change.insert))
    : undefined;
  const is = other === undefined || other === turn.participant ? 'mended' : 'other';
  return { is, title, participant: other, changes };
}
