import { brokenHeads } from '../../observations/brokenHeads';
import type { CommonHead } from '../../observations/heads';
import type { Participant, Turn } from '../../model/transcript';
import { labelRange, linesRange } from '../../document/places';
import { goesOn } from '../../language/sentenceEnds';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';
import { touches } from '../../text/range';
import { isRefusal } from '../refusal';
import { linesLike } from './labelAtStart';
import { writtenLines } from './makeTurn';
import { markedAlike, markedLabel, markLabel, markLabels, otherMarks, ownMarks } from './markLabel';
import { likelyNext, likelySpeakers } from '../../queries/speakers/likely';
import { isPlaceholder } from './nameSpeaker';
import { turnOf } from './place';
import { firstParagraph } from './speech';
import { strayAlike, strayText } from './strayMarks';
import { turnsInside } from './swapSpeakers';
import type { Relabelling } from '../../shapes/relabelling';
import type { Wish } from './wish';
import { copyLabel, writtenLabel, writtenOtherwise } from './writeLabel';
import type { Words } from '../../words/say';
import { plural, say } from '../../words/say';

/** An action in a menu. It asks for what its wish does not say. */
export interface Offer {
  readonly title: Words;
  readonly wish: Wish;
  /** Whether somebody has to be chosen yet. */
  readonly asks: boolean;
}

/**
 * What a menu offers at the cursor: on a label who else could have the turn, in what is said where another could begin,
 * in a selection of several turns whom to swap, and in one of whole lines whose turn they could be. At most eight, the likeliest first. Other marks alone are tried, for a
 * menu is made at every move of the cursor.
 */
export function relabelOffers(snapshot: Snapshot, range: Range): readonly Offer[] {
  const turn = turnOf(snapshot, { action: 'giveTurn', range });
  const selected = range.from === range.to ? [] : turnsInside(snapshot, range);
  if (selected.length > 1) return inSelection(selected, range);
  if (isOfLines(snapshot, range)) return onLines(snapshot, turn, range);
  if (turn === undefined) return turnsOfNames(snapshot, range);
  return touches(labelRange(snapshot.text, turn), range.from)
    ? onLabel(snapshot, turn, range)
    : inSpeech(snapshot, turn, range);
}

/** In a longer text an action is not tried before it is chosen: a menu may not take a second. */
export const LONG = 300_000;

/** More are no menu. */
const MOST = 8;

/** So many likely speakers are offered by name. */
const NAMED = 2;

function onLabel(snapshot: Snapshot, turn: Turn, range: Range): readonly Offer[] {
  const { participant, label } = turn;
  const likely = likelySpeakers(snapshot, turn);
  const [other] = likely;
  const { offer, asking } = at(range);
  return [
    ...(isPlaceholder(label) ? [asking(say`Rename ${label}…`, 'nameSpeaker')] : []),
    ...gives(likely, range),
    ...(other
      ? [
          offer(
            say`Set the speaker of ${participant.name}'s turns from here on to ${other.name}`,
            'giveTurnsFromHere',
            other,
          ),
        ]
      : []),
    ...(other
      ? [offer(say`Swap ${participant.name} and ${other.name} from here on`, 'swapSpeakersFromHere', other)]
      : []),
    ...merges(snapshot, turn, range),
    ...marks(snapshot, turn, range),
    ...stray(snapshot, turn, range),
    ...copies(snapshot, turn, range),
    offer(say`'${label}' is not a speaker`, 'notSpeaker'),
    asking(say`Write this label otherwise…`, 'writeLabels'),
  ].slice(0, MOST);
}

function inSpeech(snapshot: Snapshot, turn: Turn, range: Range): readonly Offer[] {
  const { line } = snapshot.text.placeAt(range.from);
  // Another begins to speak here, which is to be mended first: what is this turn's now is not meant.
  if (brokenHeads(snapshot.transcript).some((head) => head.line === line)) return [];
  const paragraph = firstParagraph(snapshot, turn);
  const { offer } = at(range);
  const isInside =
    paragraph !== undefined && paragraph.from < range.from && range.from < snapshot.text.lineEnd(turn.endLine);
  const splits = isInside ? likelyNext(snapshot, turn).slice(0, NAMED) : [];
  const isNear = paragraph !== undefined && range.from <= paragraph.to;
  return [
    ...turnsOfNames(snapshot, range),
    ...splits.map((next) => offer(say`Split the turn here for ${next.name}`, 'splitTurn', next)),
    ...(isNear ? boundary(snapshot, turn, range) : []),
    ...merges(snapshot, turn, range),
    ...gives(likelySpeakers(snapshot, turn), range),
  ].slice(0, MOST);
}

/** What could be moved over the boundary with the turn before, where another speaks in that. */
function boundary({ transcript }: Snapshot, { index, participant }: Turn, range: Range): readonly Offer[] {
  const before = transcript.turns[index - 1]?.participant;
  if (before === undefined || before === participant) return [];
  const { offer } = at(range);
  return [
    offer(say`Move the first sentence to ${before.name}, who speaks before`, 'giveFirstSentence'),
    offer(say`Move here the last sentence of ${before.name}, who speaks before`, 'takeLastSentence'),
  ];
}

function gives(likely: readonly Participant[], range: Range): readonly Offer[] {
  const { offer, asking } = at(range);
  const named = likely
    .slice(0, NAMED)
    .map((one) => offer(say`Set the speaker of this turn to ${one.name}`, 'giveTurn', one));
  return [...named, asking(say`Set another speaker of this turn…`, 'giveTurn')];
}

function merges(snapshot: Snapshot, turn: Turn, range: Range): readonly Offer[] {
  const { offer } = at(range);
  if (turn.index === 0) return [];
  return isTorn(snapshot, turn)
    ? [offer(say`Join this turn to the paragraph before`, 'joinTurn')]
    : [offer(say`Merge this turn with the one before`, 'mergeTurn')];
}

/**
 * The marks of most for a label that is written otherwise. There are few such labels, so that what is offered on them can
 * be tried beforehand: a mark that stands behind few labels may be no mark of a label anywhere else.
 */
function marks(snapshot: Snapshot, turn: Turn, range: Range): readonly Offer[] {
  const other = otherMarks(snapshot, turn);
  if (other === undefined || isRarer(snapshot, other, turn)) return [];
  const { offer } = at(range);
  const written = markedLabel(turn, other);
  const alike = markedAlike(snapshot, turn).length;
  const isGranted = (mark: typeof markLabel): boolean =>
    snapshot.text.length > LONG || !isRefusal(mark(snapshot, turn));
  return [
    ...(isGranted(markLabel) ? [offer(say`Write this label as '${written}', like others`, 'markLabel')] : []),
    ...(alike > 1 && isGranted(markLabels)
      ? [offer(say`Write ${alike} labels of ${turn.participant.name} like '${written}'`, 'markLabels')]
      : []),
  ];
}

/** Marks that were left behind the label: away with them here, and wherever they stand behind one. */
function stray(snapshot: Snapshot, turn: Turn, range: Range): readonly Offer[] {
  const alike = strayAlike(snapshot, turn);
  const marks = strayText(snapshot, turn);
  const { offer } = at(range);
  return [
    ...(alike.length > 0 ? [offer(say`Remove '${marks}' behind this label`, 'cleanLabel')] : []),
    ...(alike.length > 1 ? [offer(say`Remove '${marks}' behind ${alike.length} labels`, 'cleanLabels')] : []),
  ];
}

/** This label, with its marks, for all turns of its speaker; not where only its marks are others, and few have those. */
function copies(snapshot: Snapshot, turn: Turn, range: Range): readonly Offer[] {
  const others = writtenOtherwise(snapshot, turn);
  if (others.length === 0 || snapshot.text.length > LONG) return [];
  const isOther = others.some(({ label }) => label !== turn.label);
  if ((!isOther && ownMarks(snapshot, turn) === undefined) || isRefusal(copyLabel(snapshot, turn))) return [];
  const { name, turns } = turn.participant;
  const title = say`Write all ${turns.length} labels of ${name} as '${writtenLabel(snapshot, turn)}'`;
  return [at(range).offer(title, 'copyLabel')];
}

/** Lines that begin with a name which is not read as a label: turns of whoever it names. */
function turnsOfNames(snapshot: Snapshot, range: Range): readonly Offer[] {
  if (snapshot.text.length > LONG) return [];
  const found = linesLike(snapshot, snapshot.text.placeAt(range.from).line);
  if (found === undefined) return [];
  const { label, lines } = found;
  const title = plural(
    lines.length,
    say`Make this line a turn of '${label}'`,
    say`Make ${lines.length} lines that begin with '${label}' turns`,
  );
  return [at(range).offer(title, 'makeTurns')];
}

/** Whether a selection has all words of its lines in it, and no more than one turn's. */
function isOfLines(snapshot: Snapshot, range: Range): boolean {
  const lines = range.from < range.to ? writtenLines(snapshot, range) : undefined;
  if (lines === undefined) return false;
  const { from, to } = linesRange(snapshot.text, lines);
  const outside =
    snapshot.text.slice(from, Math.max(from, range.from)) + snapshot.text.slice(Math.min(to, range.to), to);
  return outside.trim() === '';
}

/** Whose turn whole lines could be. */
function onLines(snapshot: Snapshot, turn: Turn | undefined, range: Range): readonly Offer[] {
  if (writtenLines(snapshot, range) === undefined) return [];
  const { offer, asking } = at(range);
  const likely = turn === undefined ? [] : likelySpeakers(snapshot, turn).slice(0, NAMED);
  return [
    ...likely.map((one) => offer(say`Make this a turn of ${one.name}`, 'makeTurn', one)),
    asking(say`Make this a turn of…`, 'makeTurn'),
  ];
}

/** Whether fewer labels have some marks than have those of a turn's label. */
function isRarer(snapshot: Snapshot, marks: CommonHead, turn: Turn): boolean {
  return marks.turns < (ownMarks(snapshot, turn)?.turns ?? 0);
}

/** Whether a turn goes on with a sentence that breaks off in the paragraph before. */
function isTorn(snapshot: Snapshot, turn: Turn): boolean {
  const { text, transcript } = snapshot;
  const said = firstParagraph(snapshot, turn);
  const before = transcript.turns[turn.index - 1];
  if (said === undefined || before === undefined) return false;
  return goesOn(text.slice(said.from, said.to), text.lineText(before.endLine).trimEnd());
}

function inSelection(selected: readonly Turn[], range: Range): readonly Offer[] {
  const [one, ...others] = new Set(selected.map(({ participant }) => participant));
  const { offer } = at(range);
  return others
    .slice(0, NAMED)
    .map((other) =>
      offer(say`Swap ${one?.name ?? ''} and ${other.name} in the selection`, 'swapSpeakersInSelection', other),
    );
}

function at(range: Range) {
  return {
    offer: (title: Words, action: Relabelling, to?: Participant): Offer => ({
      title,
      wish: { action, range, to: to?.name },
      asks: false,
    }),
    asking: (title: Words, action: Relabelling): Offer => ({ title, wish: { action, range }, asks: true }),
  };
}
