import { turnAt } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import { headFor } from './labelForm';
import type { LabelChange } from './newTurn';
import { newTurn } from './newTurn';
import { nextVoices } from './nextSpeaker';
import type { Refusal } from '../refusal';
import { isRefusal, refuse } from '../refusal';
import { giveTurn } from '../relabel/giveTurn';
import { likelySpeakers } from '../../queries/speakers/likely';
import type { Question } from '../../shapes/question';
import { choicesOf } from '../relabel/question';
import { NO_TURN } from '../relabel/relabel';
import { speakerNamed } from '../relabel/speaker';
import { isHeading, mayGetLabel } from './turnStart';
import type { Voice } from '../../queries/speakers/voices';
import { numberedVoices, voiceOf, voicesOf } from '../../queries/speakers/voices';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** The speakers that can be chosen at a cursor, for a list, by their numbers; the one who speaks there already is marked. */
export function speakersAt(snapshot: Snapshot, offset: number): Question<Words> {
  const { line } = snapshot.text.placeAt(offset);
  const isNext = snapshot.lines.at(line)?.blank === true;
  const now = isNext ? undefined : turnAt(snapshot, offset)?.participant;
  const voices = numberedVoices(snapshot);
  const likely = candidates(snapshot, offset).find(
    ({ participant }) => participant === undefined || participant !== now,
  );
  const at = voices.findIndex(({ name }) => name === likely?.name);
  const choices = choicesOf(snapshot, voices).map((choice, nth) =>
    now !== undefined && voices[nth]?.participant === now
      ? { ...choice, description: say`now · ${choice.description}` }
      : choice,
  );
  return {
    title: isNext ? say`Who speaks next` : say`Who speaks here`,
    hint: say`Press a number, or choose; or type a new name`,
    choices,
    takesNewName: true,
    likely: at < 0 ? undefined : at,
  };
}

/**
 * Gives the turn at the cursor to somebody else, or on a blank line begins a turn of theirs. A paragraph right before the
 * first label or behind the last turn gets one; headings and what is around the interview get none. Without somebody
 * given, it is the likeliest other speaker.
 */
export function setSpeaker(snapshot: Snapshot, offset: number, voice?: Voice): LabelChange | Refusal {
  const { text, lines } = snapshot;
  const { line } = text.placeAt(offset);
  if (lines.at(line)?.blank === true) return newTurn(snapshot, offset, voice);
  const turn = turnAt(snapshot, offset);
  if (turn === undefined ? !mayGetLabel(snapshot, line) : isHeading(snapshot, line)) return refuse(NO_TURN);
  const to = voice ?? candidates(snapshot, offset)[0];
  if (to === undefined || (voice === undefined && to.participant === turn?.participant))
    return refuse(say`There is no other speaker yet: type a name.`);
  if (turn === undefined) {
    const from = text.lineStart(line) + text.lineText(line).search(/\S/);
    return { from, to: from, insert: headFor(snapshot, to, line), goesOn: false };
  }
  const given = giveTurn(snapshot, turn, to);
  if (isRefusal(given)) return given;
  const [change] = given.changes;
  return change ? { ...change, goesOn: false } : refuse(NO_TURN);
}

/** Somebody by name, or by the number that they have in lists; a name may be a new one. */
export function speakerBy(snapshot: Snapshot, nameOrNumber: string | number): Voice | Refusal {
  if (typeof nameOrNumber === 'string') return speakerNamed(snapshot, nameOrNumber);
  const voice = numberedVoices(snapshot)[nameOrNumber - 1];
  return voice ?? refuse(say`There is no speaker number ${nameOrNumber}.`);
}

function candidates(snapshot: Snapshot, offset: number): readonly Voice[] {
  const { line } = snapshot.text.placeAt(offset);
  const turn = turnAt(snapshot, offset);
  if (turn === undefined || snapshot.lines.at(line)?.blank === true) return nextVoices(snapshot, line);
  const silent = voicesOf(snapshot).filter(({ participant }) => participant === undefined);
  return [...likelySpeakers(snapshot, turn).map(voiceOf), ...silent, voiceOf(turn.participant)];
}
