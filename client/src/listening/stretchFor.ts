import type { TextDocument } from 'vscode';
import type { Overview } from '../../../server/src/protocol/overview';
import type { TextPosition } from '../shared/places';
import type { Action } from './actions';
import type { Asking } from './asking';
import type { Sounding } from './sounding';
import type { Stretch } from './stretches';
import { questionAt, stretchOfAnswers, stretchOfQuestion, stretchOfTurn } from './stretches';
import type { TimedTurns } from './timedTurns';

interface Told {
  readonly asking: Asking;
  readonly turns: TimedTurns;
  readonly sound: Sounding;
  /** What is said of the transcript; undefined where that is not known. */
  readonly overview: Overview | undefined;
}

/** What a command plays at a place of a transcript; undefined where there is nothing of that kind, and where no time tells it. */
export async function stretchFor(
  action: Action,
  document: TextDocument,
  place: TextPosition,
  { asking, turns, sound, overview }: Told,
): Promise<Stretch | undefined> {
  const { length } = sound.now;
  if (action === 'playHere') {
    const said = await asking.timeAt(document, place, length);
    return { from: said?.ms ?? sound.now.time };
  }
  const all = await turns.all();
  if (action === 'playTurn' || action === 'loopTurn') return stretchOfTurn(all, place);
  const question = overview && questionAt(overview, place);
  if (!question) return undefined;
  if (action === 'playAnswer') return stretchOfAnswers(all, question);
  const asked = await asking.timeAt(document, question.range.start, length);
  return asked && stretchOfQuestion(all, question, asked);
}
