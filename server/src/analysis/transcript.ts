import type { Line } from '../syntax/line';
import { placesOf } from './cast/candidates';
import { chooseLabels, decide } from './cast/decide';
import { peopleOf } from './cast/people';
import { rosterText } from './cast/roster';
import { readConversation } from './conversation';
import type { Declarations } from './declarations';
import { frontMatterSpan } from './declarations';
import { mergeDeclarations } from './declared/merge';
import { fencedLines } from './matter/fences';
import { isSilent, matterInside, matterNodes } from './matter/matter';
import type { LineSpan, Transcript } from './model';
import type { Surroundings } from './surroundings';
import type { Draft } from './turns';
import { draftTurns } from './turns';

/**
 * Reads a document as a whole, in this order because each step needs the one before: which labels are labels, what is no
 * speech, where turns begin and end, which labels are one person, who interviews, what each turn does.
 */
export function readTranscript(lines: readonly Line[], own: Declarations, { folder }: Surroundings): Transcript {
  const declared = mergeDeclarations(own, folder);
  const frontMatter = frontMatterSpan(lines);
  const fenced = fencedLines(lines);
  const places = placesOf(lines, frontMatter, fenced);
  const decided = decide(places, lines, declared);
  const labels = chooseLabels(places, decided, lines);
  const labelled = new Set(labels.map(({ place }) => place.line));
  const inside = matterInside(lines, labels[0]?.place.line ?? lines.length, { labelled, fenced });
  const drafts = draftTurns(lines, labels, inside);
  const order = drafts.map(({ key }) => key);
  const speaking = new Set(order);
  const cast = decided.map(({ group }) => group).filter(({ key }) => speaking.has(key));
  const around = spansAround(lines, frontMatter, drafts);
  const people = peopleOf(cast, order, declared, rosterText(lines, around.before));
  const silent = new Set([...inside].filter(([, { kind }]) => isSilent(kind)).map(([line]) => line));
  return {
    lines,
    frontMatter,
    ...around,
    ...readConversation({ lines, silent }, drafts, people, { before: around.before, listed: declared.named }),
    matter: matterNodes(lines, around, inside, drafts),
    silent,
    candidates: decided.map(({ candidate }) => candidate),
  };
}

function spansAround(lines: readonly Line[], frontMatter: LineSpan | undefined, drafts: readonly Draft[]) {
  const first = drafts[0];
  const last = drafts.at(-1);
  const start = frontMatter === undefined ? 0 : frontMatter.endLine + 1;
  return {
    before: written(lines, start, first?.line ?? lines.length),
    body: first && last && { line: first.line, endLine: last.endLine },
    after: last && written(lines, last.endLine + 1, lines.length),
  };
}

/** The lines from one with text to one with text between two places; undefined where all are blank. */
function written(lines: readonly Line[], from: number, to: number): LineSpan | undefined {
  let line = from;
  while (line < to && lines[line]?.blank === true) line++;
  let endLine = to - 1;
  while (endLine >= line && lines[endLine]?.blank === true) endLine--;
  return line <= endLine ? { line, endLine } : undefined;
}
