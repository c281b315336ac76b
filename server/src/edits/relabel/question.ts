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
import { say } from '../../words/say';

/** Undefined where the wish says all that is needed. Refused where the action could not be carried out anyway. */
export function questionFor(snapshot: Snapshot, wish: Wish): Question<Words> | Refusal | undefined {
  const turn = turnOf(snapshot, wish);
  if (turn === undefined) return refuse(NO_TURN);
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
function ordered(snapshot: Snapshot, { action }: Wish, turn: Turn): readonly Voice[] {
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
