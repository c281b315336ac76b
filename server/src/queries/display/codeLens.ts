import { perObject } from '../../text/perObject';
import type { Exchange, Participant, Transcript, Turn } from '../../model/transcript';
import { labelRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';
import { askedRange } from '../exchanges/exchange';
import { counted } from '../wording/counted';
import { shareOf } from '../speakers/part';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** A line of small print above a turn: where it is answered, or, above a participant's first turn, how much they say. */
export interface Lens {
  readonly about: 'question' | 'speaker';
  /** The place of the turn in `Transcript.turns`. */
  readonly turn: number;
  /** The label of the turn. */
  readonly range: Range;
}

/** What a lens says, and the places that it leads to: never none, in the text's order. */
export interface LensText {
  readonly title: Words;
  readonly places: readonly Range[];
}

/** One lens for each question, and one for each participant, in the text's order; what they say is not worked out yet. */
export function lenses({ text, transcript }: Snapshot): readonly Lens[] {
  const lens = (about: Lens['about'], turn: Turn): Lens => ({ about, turn: turn.index, range: labelRange(text, turn) });
  const speakers = transcript.participants.flatMap(({ turns }) =>
    turns.slice(0, 1).map((turn) => lens('speaker', turn)),
  );
  const questions = transcript.exchanges.map(({ question }) => lens('question', question));
  return [...speakers, ...questions].sort((a, b) => a.turn - b.turn);
}

/** What a lens says; undefined where the document has no such turn, or no such question, any more. */
export function lensText(
  snapshot: Snapshot,
  { about, turn: index }: Pick<Lens, 'about' | 'turn'>,
): LensText | undefined {
  const turn = snapshot.transcript.turns[index];
  if (turn === undefined) return undefined;
  if (about === 'speaker') return ofSpeaker(snapshot, turn.participant);
  return turn.kind === 'question' && turn.exchange ? ofQuestion(snapshot, turn.exchange) : undefined;
}

function ofSpeaker({ text, transcript }: Snapshot, participant: Participant): LensText {
  const { turns } = participant;
  const share = shareOf(participant, transcript);
  return {
    title: say`${counted(turns.length, 'turn')} · ${share} of all words`,
    places: turns.map((turn) => labelRange(text, turn)),
  };
}

function ofQuestion(snapshot: Snapshot, exchange: Exchange): LensText {
  const { answers } = exchange;
  const [answer] = answers;
  if (answer === undefined) return { title: say`Unanswered`, places: [askedRange(snapshot, exchange)] };
  const places = answers.map((one) => labelRange(snapshot.text, one));
  if (answers.length > 1) return { title: say`→ ${counted(answers.length, 'answer')}`, places };
  return {
    title: severalAnswer(snapshot.transcript) ? say`→ Answer by ${answer.participant.name}` : say`→ Answer`,
    places,
  };
}

/** Who answers is told only where that is not always the same person. */
const severalAnswer = perObject(
  ({ exchanges }: Transcript) =>
    new Set(exchanges.flatMap(({ answers }) => answers.map(({ participant }) => participant))).size > 1,
);
