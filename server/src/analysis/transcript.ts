import type { Line } from '../syntax/line';
import { placesOf } from './cast/candidates';
import { chooseLabels, decide } from './cast/decide';
import type { Person } from './cast/people';
import { peopleOf } from './cast/people';
import { rosterText } from './cast/roster';
import type { Conversation } from './conversation';
import { readConversation, rereadConversation } from './conversation';
import type { Declarations } from './declarations';
import { frontMatterSpan } from './declarations';
import { mergeDeclarations } from './declared/merge';
import { rolesGiven } from './given';
import { fencedLines } from './matter/fences';
import { isSilent, matterInside, matterNodes } from './matter/matter';
import type { LineSpan, Role, Transcript } from './model';
import { retypedLine } from './retyped';
import type { Surroundings } from './surroundings';
import type { Draft } from './turns';
import { draftTurns } from './turns';

/** A transcript, and all of its reading that the next version of the document may take over. */
export interface Reading {
  readonly transcript: Transcript;
  readonly structure: Structure;
  readonly conversation: Conversation;
}

/** What a document shows before anybody knows what its turns do: where they are, and whose. */
interface Structure extends Pick<
  Transcript,
  'frontMatter' | 'before' | 'after' | 'body' | 'matter' | 'silent' | 'candidates'
> {
  readonly drafts: readonly Draft[];
  readonly people: readonly Person[];
  readonly given: readonly (Role | undefined)[];
}

/**
 * Reads a document as a whole: its structure, and then what each turn does. `last` is the reading of an earlier version
 * among the same surroundings, if there is one: what typing since then cannot have changed is not read again.
 */
export function readTranscript(
  lines: readonly Line[],
  own: Declarations,
  { folder }: Surroundings,
  last?: Reading,
): Reading {
  const retyped = last && retypedLine(last.transcript, lines);
  const isSame = last !== undefined && retyped !== undefined;
  const structure = isSame ? last.structure : readStructure(lines, own, folder);
  const text = { lines, silent: structure.silent };
  const conversation = isSame
    ? rereadConversation(text, structure, last.conversation, retyped)
    : readConversation(text, structure);
  const { frontMatter, before, after, body, matter, silent, candidates } = structure;
  const { turns, participants, exchanges } = conversation;
  const transcript = {
    lines,
    frontMatter,
    before,
    after,
    body,
    turns,
    participants,
    exchanges,
    matter,
    silent,
    candidates,
  };
  return { transcript, structure, conversation };
}

/**
 * In this order because each step needs the one before: which labels are labels, what is no speech, where turns begin and
 * end, which labels are one person, who is said to interview.
 */
function readStructure(lines: readonly Line[], own: Declarations, folder: Declarations): Structure {
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
  return {
    frontMatter,
    ...around,
    drafts,
    people,
    given: rolesGiven(people, lines, around.before, declared.named),
    matter: matterNodes(lines, around, inside, drafts),
    silent: new Set([...inside].filter(([, { kind }]) => isSilent(kind)).map(([line]) => line)),
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
