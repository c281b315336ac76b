import type { Line } from '../syntax/line';
import type { ChunkedList } from '../text/chunkedList';
import { placesOf } from '../labels/candidates';
import { chooseLabels } from '../labels/choose';
import { decide } from '../labels/decide';
import type { Person } from './people/people';
import { peopleOf } from './people/people';
import { Slack } from '../facts/slack';
import type { LineView } from '../facts/fact';
import { Questions } from '../facts/fact';
import type { Spoken } from '../facts/spokenLines';
import { lookForLongLog } from '../labels/machine';
import { rosterText } from '../labels/roster';
import type { Conversation } from './exchanges/conversation';
import { readConversation, rereadConversation, turnsSaidOtherwise } from './exchanges/conversation';
import type { TurnTexts } from './exchanges/turnTexts';
import type { Declarations } from '../model/declarations';
import { frontMatterSpan } from '../declarations/frontMatter';
import { mergeDeclarations } from '../declarations/merge';
import type { GivenRole } from './people/given';
import { rolesGiven } from './people/given';
import { fencedLines } from './matter/fences';
import { recordHeadingLines } from './matter/headings';
import { isSilent, matterInside, matterNodes } from './matter/matter';
import { pageLines } from './matter/pages';
import type { Transcript, TurnText } from '../model/transcript';
import type { LineSpan } from '../text/range';
import { isSameCast } from './sameCast';
import type { Draft } from './turns';
import { draftTurns } from './turns';
import { RepeatedLines } from '../facts/repeated';
import { Punctuation } from '../facts/punctuation';
import type { Sum } from '../facts/sum';
import { Wrapping } from '../facts/wrapping';

/** A transcript, and what its reading went by, for the reading of the next version. */
export interface Reading {
  readonly transcript: Transcript;
  readonly structure: Structure;
  readonly conversation: Conversation;
  /** What was decided by sums over many lines. */
  readonly sums: readonly Sum[];
}

/** What a document shows before what its turns do is known: where they are, and whose. */
interface Structure extends Pick<
  Transcript,
  'frontMatter' | 'before' | 'after' | 'body' | 'matter' | 'silent' | 'candidates' | 'width'
> {
  readonly drafts: readonly Draft[];
  readonly people: readonly Person[];
  readonly given: readonly (GivenRole | undefined)[];
  /** What was asked of all lines besides facts. */
  readonly questions: Questions;
}

/**
 * Reads a document as a whole: its structure, and then what each turn does. With the reading of an earlier version, that is
 * read again only as far as other people speak, or something else is said.
 */
export function readTranscript(
  lines: ChunkedList<Line>,
  own: Declarations,
  folder: Declarations,
  last?: Reading,
): Reading {
  const { structure, sums } = readStructure(lines, own, folder);
  return readingOf(lines, structure, conversationOf(lines, structure, last), sums);
}

function conversationOf(lines: ChunkedList<Line>, structure: Structure, last: Reading | undefined): Conversation {
  const text = spokenText(lines, structure);
  const isSame =
    last !== undefined && isSameCast({ ...structure, lines }, { ...last.structure, lines: last.transcript.lines });
  const touched = isSame ? turnsSaidOtherwise(text, structure, last.conversation) : undefined;
  return isSame && touched !== undefined
    ? rereadConversation(text, structure, last.conversation, touched)
    : readConversation(text, structure, last?.conversation);
}

/**
 * The reading of a later version with the same structure, in which something else is said in some turns, given by their
 * indices in order; `sums` are those of that version.
 */
export function rereadTranscript(
  lines: ChunkedList<Line>,
  { structure, conversation }: Reading,
  touched: readonly number[],
  sums: readonly Sum[],
): Reading {
  const again = rereadConversation(spokenText(lines, structure), structure, conversation, touched);
  return readingOf(lines, structure, again, sums);
}

function spokenText(lines: ChunkedList<Line>, { silent, width }: Structure): Spoken {
  return { lines, silent, width };
}

function readingOf(
  lines: ChunkedList<Line>,
  structure: Structure,
  conversation: Conversation,
  sums: readonly Sum[],
): Reading {
  const { frontMatter, before, after, body, matter, silent, candidates, width } = structure;
  const { turns, texts, participants, exchanges } = conversation;
  const transcript = Object.assign(new WithTexts(texts), {
    ...{ lines, frontMatter, before, after, body, turns, participants, exchanges },
    ...{ matter, silent, candidates, width },
  });
  return { transcript, structure, conversation, sums };
}

/**
 * Makes the turns by themselves when they are asked for. A class, since the engine keeps what the getter of a literal sees
 * until it clears old memory: whole documents stayed, and clearing young memory took twice as long.
 */
class WithTexts {
  readonly #texts: TurnTexts;

  constructor(texts: TurnTexts) {
    this.#texts = texts;
  }

  get texts(): ChunkedList<TurnText> {
    return this.#texts.all;
  }
}

/**
 * In this order because each step needs the one before: which labels are labels, what is no speech, where turns begin and
 * end, which labels are one person, who is said to interview.
 */
function readStructure(
  lines: ChunkedList<LineView>,
  own: Declarations,
  folder: Declarations,
): Pick<Reading, 'structure' | 'sums'> {
  const declared = mergeDeclarations(own, folder);
  const frontMatter = frontMatterSpan(lines);
  const fenced = fencedLines(lines);
  const wrapping = Wrapping.of(lines);
  const { width } = wrapping;
  const headed = recordHeadingLines(lines, width);
  const questions = new Questions();
  const longLog = lookForLongLog(lines);
  const places = longLog.isLog ? [] : placesOf(lines, { frontMatter, fenced, headed });
  const asked = { declared, hasFrontMatter: frontMatter !== undefined, questions };
  const { decided, slack } = decide(places, lines, asked);
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
  const structure = {
    frontMatter,
    ...around,
    drafts,
    people,
    given: rolesGiven(people, lines, around.before, declared.named),
    matter: matterNodes(lines, around, inside, { turns: drafts, title: own.title }),
    silent: new Set([...inside].filter(([, { kind }]) => isSilent(kind)).map(([line]) => line)),
    candidates: decided.map(({ candidate }) => candidate),
    width,
    questions,
  };
  const sums = [wrapping, repeated, punctuation, new Slack(Math.min(slack, longLog.slack))];
  return { structure, sums };
}

function spansAround(lines: ChunkedList<LineView>, frontMatter: LineSpan | undefined, drafts: readonly Draft[]) {
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
function written(lines: ChunkedList<LineView>, from: number, to: number): LineSpan | undefined {
  let line = from;
  while (line < to && lines.at(line)?.blank === true) line++;
  let endLine = to - 1;
  while (endLine >= line && lines.at(endLine)?.blank === true) endLine--;
  return line <= endLine ? { line, endLine } : undefined;
}
