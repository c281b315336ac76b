import type { Turn } from '../../model/transcript';
import { sentencesOf } from '../../language/sentences';
import type { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import type { Range } from '../../text/range';
import { refuse } from '../refusal';
import { ENCLOSED, isEnclosed, isWhole, TORN } from './enclosed';
import type { RelabelAnswer } from './relabelled';
import { blankBetween } from './scripts';
import type { Paragraph } from './speech';
import { firstParagraph, paragraphFrom, paragraphUpTo } from './speech';
import { tried, unchanged } from './trial';
import { say } from '../../words/say';

/** Moves the boundary between two turns: the first sentence of this one becomes the last of the one before. */
export function giveFirstSentence(snapshot: Snapshot, turn: Turn): RelabelAnswer {
  const { text, transcript } = snapshot;
  const before = transcript.turns[turn.index - 1];
  const paragraph = firstParagraph(snapshot, turn);
  if (before === undefined) return refuse(say`There is no turn before this one.`);
  if (paragraph === undefined) return refuse(say`Nothing is said in this turn.`);
  const [sentence, next] = sentencesIn(snapshot, paragraph);
  const rest = next ?? paragraphFrom(snapshot, turn, paragraph.endLine + 1);
  if (sentence === undefined || rest === undefined) return refuse(say`That is all this turn says. ${MERGE}`);
  const end = endOf(snapshot, before);
  const said = text.slice(sentence.from, sentence.to);
  const joined = blankBetween(text.slice(end - 1, end), said) + said;
  const changes = [
    { from: end, to: end, insert: joined },
    { ...upTo(snapshot, sentence, rest.from), insert: '' },
  ];
  return moved(snapshot, before, turn, said, changes);
}

/** Moves the boundary the other way: the last sentence of the turn before becomes the first of this one. */
export function takeLastSentence(snapshot: Snapshot, turn: Turn): RelabelAnswer {
  const { text, transcript } = snapshot;
  const before = transcript.turns[turn.index - 1];
  const paragraph = before && paragraphUpTo(snapshot, before, before.endLine);
  if (before === undefined) return refuse(say`There is no turn before this one.`);
  if (paragraph === undefined) return refuse(say`Nothing is said in the turn before.`);
  const [previous, sentence] = sentencesIn(snapshot, paragraph, 2);
  const last = sentence ?? previous;
  const rest = sentence ? previous : paragraphUpTo(snapshot, before, paragraph.line - 1);
  if (last === undefined || rest === undefined) return refuse(say`That is all the turn before says. ${MERGE}`);
  const said = text.slice(last.from, last.to);
  const start = firstParagraph(snapshot, turn)?.from;
  const changes = [{ ...downTo(snapshot, rest.to, last), insert: '' }, insertion(snapshot, turn, start, said)];
  return moved(snapshot, before, turn, said, changes);
}

const MERGE = say`Merge the two turns, or set the other speaker for it.`;

function moved(
  snapshot: Snapshot,
  before: Turn,
  turn: Turn,
  said: string,
  changes: readonly TextChange[],
): RelabelAnswer {
  if (isEnclosed(snapshot, before) || isEnclosed(snapshot, turn)) return refuse(ENCLOSED);
  if (!isWhole(said)) return refuse(TORN);
  return tried(snapshot, {
    changes,
    expected: (lineOf) => snapshot.transcript.turns.map((one) => unchanged(snapshot, one, lineOf)),
    concerned: new Set([before.participant, turn.participant]),
  });
}

/** The first sentences of a paragraph, or its last ones; a sentence may go on over lines. */
function sentencesIn({ text }: Snapshot, { from, to }: Paragraph, last?: number): readonly Range[] {
  const spans = sentencesOf(text.slice(from, to));
  const wanted = last === undefined ? spans.slice(0, 2) : spans.slice(-last);
  return wanted.map((span) => ({ from: from + span.from, to: from + span.to }));
}

/** A sentence and the blanks behind it up to the next one; what stands between that is no speech stays. */
function upTo({ text }: Snapshot, sentence: Range, next: number): Range {
  const isBlank = text.slice(sentence.to, next).trim() === '';
  return { from: sentence.from, to: isBlank ? next : sentence.to };
}

/** A sentence and the blanks before it from the one before on; what stands between that is no speech stays. */
function downTo({ text }: Snapshot, previous: number, sentence: Range): Range {
  const isBlank = text.slice(previous, sentence.from).trim() === '';
  return { from: isBlank ? previous : sentence.from, to: sentence.to };
}

/** Where a turn's text ends, without the blanks behind it. */
function endOf({ text }: Snapshot, { endLine }: Turn): number {
  return text.lineStart(endLine) + text.lineText(endLine).trimEnd().length;
}

/** Before the first word, or right behind the label of a turn that says nothing yet. */
function insertion({ text }: Snapshot, turn: Turn, start: number | undefined, said: string): TextChange {
  if (start !== undefined)
    return { from: start, to: start, insert: said + blankBetween(said, text.slice(start, start + 1)) };
  const at = text.lineStart(turn.line) + turn.textFrom;
  const blank = /\s$/.test(text.slice(at - 1, at)) ? '' : ' ';
  return { from: at, to: at, insert: blank + said };
}
