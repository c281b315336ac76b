import { speechOf } from '../../facts/speech';
import type { Exchange, Participant, Transcript, Turn } from '../../model/transcript';
import { labelPlace, linesPlace } from '../../document/places';
import { sectionsOf } from '../../observations/sections';
import type { Snapshot } from '../../document/snapshot';
import { excerpt } from '../../text/excerpt';
import type { Words } from '../../words/say';
import { say } from '../../words/say';
import { counted } from '../wording/counted';
import { askedPlace, exchangeLines } from '../exchanges/exchange';
import { firstWords } from '../wording/firstWords';
import { keptItems } from './kept';
import type { OutlineItem } from './item';
import { itemMoved } from './item';
import { inSections } from './sections';
import { roleWord } from '../speakers/part';

/** What an outline lists. */
export const OUTLINES = ['questions', 'turns', 'speakers'] as const;

export type OutlineOf = (typeof OUTLINES)[number];

/**
 * An editor asks for all items at each pause in typing, and has to show them: with more than these it is slow. No interview
 * has so many, but the log of a machine may.
 */
const LIMIT = 20_000;

/**
 * The questions of an interview with their answers as children; remarks are left out. Where nobody interviews, the
 * turns one after the other, each under its speaker's name. If wished, all turns instead, or the speakers, each with
 * their turns.
 *
 * Where headings cut the interview into sections, questions and turns stand in a section each, and sections in higher
 * ones.
 *
 * Each is called by who speaks and the first words, for what shows an item elsewhere, as a path above the text does, has
 * room for its name alone; a question also by its number, as the list of questions counts.
 *
 * Of a text of more than 20,000 turns, the questions stand without their answers, and what comes last is left out.
 *
 * A question or turn in which, and in whose answers, nothing was typed since an outline of an earlier version is the same
 * object, if it was not moved either.
 */
export function outline(snapshot: Snapshot, of: OutlineOf = 'questions'): readonly OutlineItem[] {
  const { participants, exchanges } = snapshot.transcript;
  if (of === 'speakers')
    return participants.slice(0, LIMIT).flatMap((participant) => speakerItem(snapshot, participant));
  const asTurns = of === 'turns' || exchanges.length === 0;
  const isLong = snapshot.transcript.turns.length > LIMIT;
  const items = asTurns ? turnItems(snapshot) : isLong ? questionsAlone(snapshot) : questionItems(snapshot);
  return inSections(snapshot, items, sectionsOf(snapshot.transcript));
}

const ofQuestions = {
  all: ({ exchanges }: Transcript) => exchanges.slice(0, LIMIT),
  turns: ({ question, answers }: Exchange) => [question, ...answers] as const,
  with: ({ exchange }: Turn) => exchange,
  moved: itemMoved,
};

const questionItems = keptItems({ ...ofQuestions, item: questionItem });

const questionsAlone = keptItems({
  ...ofQuestions,
  item: (snapshot, exchange, nth): OutlineItem => ({ ...questionItem(snapshot, exchange, nth), children: [] }),
});

const turnItems = keptItems({
  all: ({ turns }) => turns.slice(0, LIMIT),
  turns: (turn) => [turn],
  with: (turn) => turn,
  item: turnItem,
  moved: itemMoved,
});

/** Characters of an answer or a turn that are shown. */
const WIDTH = 60;

/** Characters of a name that are shown: a longer one would leave no room for what is said. */
const NAME = 32;

/** The range is the whole exchange, so that sticky scroll and breadcrumbs still show the question beside its answers. */
function questionItem(snapshot: Snapshot, exchange: Exchange, nth: number): OutlineItem {
  const { question, answers } = exchange;
  return {
    name: say`${nth + 1} · ${said(question, askedOf(snapshot, exchange))}`,
    detail: '',
    kind: 'question',
    range: linesPlace(snapshot.lines, exchangeLines(exchange)),
    selectionRange: askedPlace(snapshot, exchange),
    children: answers.map((answer) => turnItem(snapshot, answer)),
  };
}

/** Who speaks, and the first words. */
function turnItem(snapshot: Snapshot, turn: Turn): OutlineItem {
  return itemCalled(snapshot, turn, said(turn, wordsOf(snapshot, turn)));
}

/** The first words alone, below a name that is known. */
function wordsItem(snapshot: Snapshot, turn: Turn): OutlineItem {
  return itemCalled(snapshot, turn, wordsOf(snapshot, turn) || turn.label);
}

function itemCalled(snapshot: Snapshot, turn: Turn, name: Words): OutlineItem {
  const kind = turn.kind === 'remark' ? 'turn' : turn.kind;
  const [range, selectionRange] = [linesPlace(snapshot.lines, turn), labelPlace(turn)];
  return { name, detail: '', kind, range, selectionRange, children: [] };
}

/** `Ines Brandt: Who drives it?` */
function said({ participant, label }: Turn, words: string): Words {
  const who = excerpt(participant.name || label, NAME);
  return words === '' ? who : say`${who}: ${words}`;
}

function askedOf({ transcript }: Snapshot, { question }: Exchange): string {
  return speechOf(transcript, question).asked.trim();
}

/** What is asked of a question, for it may come after a preface; else the first words. */
function wordsOf(snapshot: Snapshot, turn: Turn): string {
  const asked = turn.kind === 'question' && turn.exchange ? askedOf(snapshot, turn.exchange) : '';
  return asked || firstWords(snapshot, turn, WIDTH);
}

/**
 * Speakers take turns, so that what belongs to one lies in between what belongs to another. An editor that looks for the
 * item around the cursor takes the first whose range has it: the range of the first turn is never another's.
 */
function speakerItem(snapshot: Snapshot, { name, label, role, turns }: Participant): readonly OutlineItem[] {
  const [first] = turns;
  if (first === undefined) return [];
  const { range, selectionRange } = wordsItem(snapshot, first);
  const does = roleWord(role);
  const count = counted(turns.length, 'turn');
  const detail = does === undefined ? count : say`${does}, ${count}`;
  const share = Math.ceil(LIMIT / snapshot.transcript.participants.length);
  const children = turns.slice(0, share).map((turn) => wordsItem(snapshot, turn));
  return [{ name: name || label, detail, kind: 'speaker', range, selectionRange, children }];
}
