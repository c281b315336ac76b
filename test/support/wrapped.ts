import type { Snapshot } from '../../server/src/document/snapshot';
import { speechOf } from '../../server/src/facts/speech';
import { wordsSpoken } from '../../server/src/facts/wordsSpoken';

/** How paragraphs are broken: at how many columns, and behind how many blanks a paragraph and its further lines begin. */
export interface Breaking {
  readonly columns: number;
  readonly first: number;
  readonly rest: number;
}

/**
 * A transcript with what is said in it broken at so many columns between words, as records are; all other lines stay as
 * they are. Answers where each line is now.
 */
export function wrapped({ text, transcript }: Snapshot, breaking: Breaking): { text: string; lineOf: number[] } {
  const { lines, turns, silent } = transcript;
  const spoken = new Set<number>();
  for (const turn of turns)
    for (let at = turn.line; at <= turn.endLine; at++)
      if (lines.at(at)?.aside === undefined && !silent.has(at)) spoken.add(at);
  const written: string[] = [];
  const lineOf: number[] = [];
  for (let at = 0; at < text.lineCount; at++) {
    lineOf.push(written.length);
    const line = text.lineText(at);
    written.push(...(spoken.has(at) && line.trim() !== '' ? brokenAt(line, breaking) : [line]));
  }
  return { text: written.join('\n'), lineOf };
}

/** A paragraph broken between words. */
export function brokenAt(line: string, { columns, first, rest }: Breaking): readonly string[] {
  const lines: string[] = [];
  let open = ' '.repeat(first);
  let isEmpty = true;
  for (const word of line.trim().split(/ +/)) {
    if (!isEmpty && open.length + 1 + word.length > columns) {
      lines.push(open);
      open = ' '.repeat(rest);
      isEmpty = true;
    }
    open += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, open];
}

/** What lists show of a transcript: turns, people, questions, links; lines are those of another one, if that is given. */
export function shown({ transcript }: Snapshot, lineOf: readonly number[] = []): unknown {
  const { turns, participants, exchanges } = transcript;
  const at = (line: number) => lineOf[line] ?? line;
  return {
    turns: turns.map(
      ({ line, endLine, label, kind, participant }) =>
        `${at(line)}-${at(endLine + 1) - 1} ${label} (${participant.name}): ${kind}`,
    ),
    people: participants.map((participant) => ({
      ...{ name: participant.name, role: participant.role, fullName: participant.fullName },
      words: wordsSpoken(transcript).get(participant),
      labels: participant.labels.map((use) => `${use.label} ${use.turns.length}`),
    })),
    questions: exchanges.map(({ question, answers }) => [
      speechOf(transcript, question).asked.replace(/\s+/g, ' '),
      question.index,
      answers.map(({ index }) => index),
    ]),
  };
}
