import type { Line } from '../syntax/line';
import type { Row } from '../text/row';
import { placesOf } from './labels/candidates';
import { chooseLabels, decide } from './labels/decide';
import type { Person } from './people/people';
import { peopleOf } from './people/people';
import { Count } from '../facts/count';
import { Slack } from '../facts/slack';
import { Questions } from '../facts/fact';
import { lookForLongLog } from './labels/machine';
import { rosterText } from './labels/roster';
import type { Conversation } from './exchanges/conversation';
import { readConversation, rereadConversation } from './exchanges/conversation';
import type { Declarations } from '../model/declarations';
import { frontMatterSpan } from '../declarations/frontMatter';
import { mergeDeclarations } from '../declarations/merge';
import type { GivenRole } from './people/given';
import { rolesGiven } from './people/given';
import { fencedLines } from './matter/fences';
import { recordHeadingLines } from './matter/headings';
import { isSilent, matterInside, matterNodes } from './matter/matter';
import { pageLines } from './matter/pages';
import type { Transcript } from '../model/transcript';
import type { LineSpan } from '../text/range';
import type { Typing } from './keeping/typing';
import { typingSince } from './keeping/typing';
import type { Draft } from './turns';
import { draftTurns } from './turns';
import { RepeatedLines } from '../facts/repeated';
import { Punctuation } from '../facts/punctuation';
import type { Sum } from '../facts/sum';
import { Wrapping } from '../facts/wrapping';

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
  readonly given: readonly (GivenRole | undefined)[];
  /** The lines and paragraphs by whose number something was decided. */
  readonly counts: readonly Count[];
  /** Whether people repeat themselves so much that a few words may make it the log of a machine. */
  readonly isNearLog: boolean;
  /** What was asked of all lines besides facts. */
  readonly questions: Questions;
  readonly wrapping: Wrapping;
  /** What else was decided by sums over many lines. */
  readonly sums: readonly Sum[];
}

/**
 * Reads a document as a whole: its structure, and then what each turn does. `last` is the reading of an earlier version
 * with the same folder, if there is one: what typing since then cannot have changed is not read again.
 */
export function readTranscript(lines: Row<Line>, own: Declarations, folder: Declarations, last?: Reading): Reading {
  const isOpen = last?.structure.isNearLog === true;
  const typing = last && !isOpen ? typingSince({ ...last.structure, transcript: last.transcript }, lines) : undefined;
  const isSame = last !== undefined && typing !== undefined;
  const structure = isSame ? moved(last.structure, typing) : readStructure(lines, own, folder);
  const text = { lines, silent: structure.silent, width: structure.wrapping.width };
  const conversation = isSame
    ? rereadConversation(text, structure, last.conversation, [typing.turn])
    : readConversation(text, structure);
  const { frontMatter, before, after, body, matter, silent, candidates } = structure;
  const { turns, participants, exchanges, past } = conversation;
  const transcript = {
    ...{ lines, frontMatter, before, after, body, turns, participants, exchanges, past },
    ...{ matter, silent, candidates, width: text.width },
  };
  return { transcript, structure, conversation };
}

/**
 * In this order because each step needs the one before: which labels are labels, what is no speech, where turns begin and
 * end, which labels are one person, who is said to interview.
 */
function readStructure(lines: Row<Line>, own: Declarations, folder: Declarations): Structure {
  const declared = mergeDeclarations(own, folder);
  const frontMatter = frontMatterSpan(lines);
  const fenced = fencedLines(lines);
  const written = Count.of('lines', lines);
  const wrapping = Wrapping.of(lines);
  const { width } = wrapping;
  const headed = recordHeadingLines(lines, width);
  const others = headed.size === 0 ? fenced : new Set([...fenced, ...headed]);
  const questions = new Questions();
  const longLog = lookForLongLog(lines);
  const places = longLog.isLog ? [] : placesOf(lines, frontMatter, others, written);
  const asked = { declared, hasFrontMatter: frontMatter !== undefined, questions };
  const { decided, counts, isNearLog, slack } = decide(places, lines, asked);
  const labels = chooseLabels(places, decided, lines);
  const labelled = new Set(labels.map(({ place }) => place.line));
  const repeated = RepeatedLines.of(lines, (line) => labelled.has(line));
  const inside = matterInside(lines, labels[0]?.place.line ?? lines.length, {
    labelled,
    fenced,
    pages: pageLines(lines, repeated.found),
    width,
  });
  const [first, last] = [labels[0]?.place.line ?? 0, labels.at(-1)?.place.line ?? -1];
  const punctuation = Punctuation.of(lines, { first, last, width });
  const drafts = draftTurns(lines, labels, inside, { width, punctuated: punctuation.isUsual });
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
    matter: matterNodes(lines, around, inside, { turns: drafts, title: own.title }),
    silent: new Set([...inside].filter(([, { kind }]) => isSilent(kind)).map(([line]) => line)),
    candidates: decided.map(({ candidate }) => candidate),
    counts: [written, ...counts],
    isNearLog,
    questions,
    wrapping,
    sums: [repeated, punctuation, new Slack(Math.min(slack, longLog.slack))],
  };
}

/** A structure after something was typed in a turn: the same, with the lines behind it where they are now. */
function moved(structure: Structure, { turn, from, by, endLine, isMoving, rewritten, wrapping }: Typing): Structure {
  if (!isMoving) return { ...structure, wrapping };
  const { drafts, body, after, matter, silent, candidates, counts } = structure;
  const line = (at: number) => (at < from ? at : at + by);
  const span = <S extends LineSpan>(one: S): S =>
    one.endLine < from ? one : { ...one, line: line(one.line), endLine: line(one.endLine) };
  return {
    ...structure,
    drafts: drafts.map((draft, at) => {
      if (at < turn) return draft;
      const { place, key } = draft;
      return at === turn
        ? { place, key, line: draft.line, endLine }
        : { place, key, line: draft.line + by, endLine: draft.endLine + by };
    }),
    body: body && { line: body.line, endLine: line(body.endLine) },
    after: after && span(after),
    matter: matter.map(span),
    silent: new Set(Array.from(silent, line)),
    candidates: candidates.map((candidate) => ({ ...candidate, lines: candidate.lines.map(line) })),
    counts: counts.map((count) => count.after(rewritten)),
    wrapping,
  };
}

function spansAround(lines: Row<Line>, frontMatter: LineSpan | undefined, drafts: readonly Draft[]) {
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
function written(lines: Row<Line>, from: number, to: number): LineSpan | undefined {
  let line = from;
  while (line < to && lines.at(line)?.blank === true) line++;
  let endLine = to - 1;
  while (endLine >= line && lines.at(endLine)?.blank === true) endLine--;
  return line <= endLine ? { line, endLine } : undefined;
}
