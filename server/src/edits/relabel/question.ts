import type { Participant, Turn } from '../../model/transcript';
import type { SuggestedName } from '../../rules/placeholder/namesFor';
import { namesFor } from '../../rules/placeholder/namesFor';
import type { Snapshot } from '../../document/snapshot';
import { firstWords } from '../../queries/wording/firstWords';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import { tellingTurns } from '../../queries/speakers/tellingTurns';
import type { Voice } from '../../queries/speakers/voices';
import { describe, numberedVoices, voiceOf, voicesOf } from '../../queries/speakers/voices';
import { likelyNext, likelySpeakers } from '../../queries/speakers/likely';
import { otherOf, turnOf } from './place';
import { NO_TURN } from './relabel';
import type { Choice, Question } from '../../shapes/question';
import type { Wish } from './wish';
import type { Words } from '../../words/say';
import { plural, say } from '../../words/say';
import { linesLike } from './labelAtStart';
import { NO_LINES, writtenLines } from './makeTurn';
import { writtenAlike, writtenLabel } from './writeLabel';
import { turnAt } from '../../document/places';
import { excerpt } from '../../text/excerpt';

/** Undefined where the wish says all that is needed. Refused where the action could not be carried out anyway. */
export function questionFor(snapshot: Snapshot, wish: Wish): Question<Words> | Refusal | undefined {
  if (wish.action === 'makeTurn') return wish.to === undefined ? forLines(snapshot, wish) : undefined;
  const turn = turnOf(snapshot, wish);
  if (turn === undefined) return refuse(NO_TURN);
  if (wish.action === 'writeLabel' || wish.action === 'writeLabels')
    return wish.to === undefined ? forLabel(snapshot, wish, turn) : undefined;
  const ask = ASKING[wish.action];
  if (ask === undefined || wish.to !== undefined || otherOf(snapshot, wish, turn) !== undefined) return undefined;
  const { title, takesNewName } = ask(turn);
  const said = takesNewName && wish.action !== 'renameInFolder' ? saidBy(snapshot, wish, turn) : '';
  const suggested = wish.action === 'nameSpeaker' ? namesFor(snapshot, turn.label) : [];
  const voices = ordered(snapshot, wish, turn).filter(({ participant }) => takesNewName || participant !== undefined);
  if (voices.length === 0 && !takesNewName) return refuse(say`There is no other speaker.`);
  const isListed = ({ name }: SuggestedName) => voices.some((voice) => voice.name === name);
  return {
    title: said === '' ? title : say`${title}: “${said}”`,
    hint: hintFor(wish.action, takesNewName),
    choices: [...suggested.filter((one) => !isListed(one)).map(suggestion), ...choicesOf(snapshot, voices)],
    takesNewName,
    likely: ASKS_FOR_NAME.has(wish.action) ? undefined : 0,
    ...(wish.action === 'renameInFolder' && { present: turn.participant.name }),
  };
}

/** Whose turn lines are to be: first whoever stands at their beginning, known or not. */
function forLines(snapshot: Snapshot, { range }: Wish): Question<Words> | Refusal {
  const lines = writtenLines(snapshot, range);
  if (lines === undefined) return refuse(NO_LINES);
  const turn = turnAt(snapshot, range.from);
  const found = linesLike(snapshot, lines.line)?.label;
  const voices = turn === undefined ? voicesOf(snapshot) : ordered(snapshot, { action: 'splitTurn' }, turn);
  const isNamed = ({ name, label }: Voice): boolean => name === found || label === found;
  const known = [...voices.filter(isNamed), ...voices.filter((voice) => !isNamed(voice))];
  const isNew = found !== undefined && !voices.some(isNamed);
  return {
    title: say`Make this a turn of: “${excerpt(snapshot.text.lineText(lines.line).trim(), TITLE)}”`,
    hint: hintFor('makeTurn', true),
    choices: [
      ...(isNew ? [{ name: found, description: say`as the line begins`, excerpt: '' }] : []),
      ...choicesOf(snapshot, known),
    ],
    takesNewName: true,
    likely: known.length > 0 || isNew ? 0 : undefined,
  };
}

/** How a label is to be written: the box has it as it stands, with its marks. */
function forLabel(snapshot: Snapshot, { action }: Wish, turn: Turn): Question<Words> {
  const present = writtenLabel(snapshot, turn);
  const count = action === 'writeLabel' ? 1 : writtenAlike(snapshot, turn).length;
  return {
    title: plural(count, say`Write this label as`, say`Write ${count} labels '${present}' as`),
    hint: say`The label with its marks, as it is to stand in the text.`,
    choices: [],
    takesNewName: true,
    present,
  };
}

function hintFor(action: Wish['action'], takesNewName: boolean): Words {
  if (action === 'renameInFolder')
    return say`The new name, for every transcript in which this person speaks. You see all changes before they are made.`;
  return takesNewName ? say`Type the name, or choose a speaker` : say`Choose a speaker`;
}

/** A choice by mistake would make two speakers one. */
const ASKS_FOR_NAME: ReadonlySet<Wish['action']> = new Set(['nameSpeaker', 'renameInFolder']);

function suggestion({ name, said }: SuggestedName): Choice<Words> {
  return { name, description: say`said in the text`, excerpt: said };
}

type Asking = (turn: Turn) => Pick<Question<Words>, 'title' | 'takesNewName'>;

/** The actions that need another participant. */
const ASKING: Readonly<Partial<Record<Wish['action'], Asking>>> = {
  giveTurn: () => ({ title: say`Set the speaker of this turn to`, takesNewName: true }),
  giveTurnsFromHere: ({ participant: { name } }) => ({
    title: say`Set the speaker of ${name}'s turns from here on to`,
    takesNewName: true,
  }),
  splitTurn: () => ({ title: say`Split the turn here for`, takesNewName: true }),
  nameSpeaker: ({ label }) => ({ title: say`Rename ${label}`, takesNewName: true }),
  renameInFolder: ({ participant: { name } }) => ({
    title: say`Rename '${name}' in all transcripts to`,
    takesNewName: true,
  }),
  mergeSpeakers: ({ participant: { name } }) => ({ title: say`Merge ${name} into`, takesNewName: false }),
  swapSpeakers: ({ participant: { name } }) => ({ title: say`Swap ${name} with`, takesNewName: false }),
  swapSpeakersFromHere: ({ participant: { name } }) => ({
    title: say`Swap ${name} from here on with`,
    takesNewName: false,
  }),
  swapSpeakersInSelection: ({ participant: { name } }) => ({
    title: say`Swap ${name} in the selection with`,
    takesNewName: false,
  }),
};

/** The likeliest participants first, then who has not spoken yet; for a name that is sought, these first. */
function ordered(snapshot: Snapshot, { action }: Pick<Wish, 'action'>, turn: Turn): readonly Voice[] {
  const likely = (action === 'splitTurn' ? likelyNext : likelySpeakers)(snapshot, turn).map(voiceOf);
  const silent = voicesOf(snapshot).filter(({ participant }) => participant === undefined);
  return action === 'nameSpeaker' ? [...silent, ...likely] : [...likely, ...silent];
}

/** Short enough for a title. */
function saidBy(snapshot: Snapshot, { action }: Wish, turn: Turn): string {
  const [telling = turn] = action === 'nameSpeaker' ? tellingTurns(snapshot, turn.participant, 1) : [];
  return firstWords(snapshot, telling, TITLE);
}

const TITLE = 50;

/** Participants as lists show them, in their order, each with the number that is theirs wherever the list is shown. */
export function choicesOf(snapshot: Snapshot, voices: readonly Voice[]): readonly Choice<Words>[] {
  const numbered = numberedVoices(snapshot).map(({ name }) => name);
  return voices.map((voice) => ({
    name: voice.name,
    number: numbered.indexOf(voice.name) + 1,
    description: describe(voice),
    excerpt: voice.participant ? excerptOf(snapshot, voice.participant) : '',
  }));
}

const EXCERPT = 70;

/** The beginnings of two turns in which somebody says enough to be known by. */
function excerptOf(snapshot: Snapshot, participant: Participant): string {
  return tellingTurns(snapshot, participant, 2)
    .map((turn) => firstWords(snapshot, turn, EXCERPT))
    .filter((said) => said !== '')
    .join(' / ');
}
