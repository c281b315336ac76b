import { labelRange, turnRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Turn } from '../../model/transcript';
import { toOffset } from '../../messages/fromProtocol';
import { position, range } from '../../messages/toProtocol';
import type { PlaceAt, PlaceAtParams, TimeAt, TimeAtParams, Timeline, TimelineParams } from '../../protocol/timing';
import { TURN_FLAGS } from '../../protocol/timing';
import { colorsOf } from '../../queries/speakers/speakerColors';
import { placeAt } from '../../queries/time/placeAt';
import type { TimedTurn } from '../../queries/time/timedTurns';
import { timedTurns } from '../../queries/time/timedTurns';
import { timeAt } from '../../queries/time/timeAt';
import type { Handler } from '../handle';
import type { ServerContext } from '../serverContext';
import type { Range } from '../../text/range';
import type { SourceText } from '../../text/sourceText';

export const handleTimeAt: Handler<TimeAtParams, TimeAt | null> = ({ snapshot }, { position: at, duration }) => {
  const found = timeAt(snapshot, toOffset(snapshot.text, at), duration);
  if (found === undefined) return null;
  const { ms, isEstimate, before, behind, turn } = found;
  return {
    ms,
    isEstimate,
    ...(before === undefined ? {} : { from: before }),
    ...(behind === undefined ? {} : { to: behind }),
    turn: range(snapshot.text, fromLabel(snapshot.text, turn)),
  };
};

export const handlePlaceAt: Handler<PlaceAtParams, PlaceAt | null> = ({ snapshot }, { ms, duration, near }) => {
  const { text } = snapshot;
  if (!Number.isFinite(ms)) return null;
  const found = placeAt(snapshot, ms, { duration, near: near && toOffset(text, near) });
  if (found === undefined) return null;
  return {
    position: position(text, found.offset),
    range: range(text, fromLabel(text, found.turn)),
    isEstimate: found.isEstimate,
  };
};

/** A turn without the time and the marks before its label. */
function fromLabel(text: SourceText, turn: Turn): Range {
  return { from: labelRange(text, turn).from, to: turnRange(text, turn).to };
}

export const handleTimeline =
  ({ renamed }: Pick<ServerContext, 'renamed'>): Handler<TimelineParams, Timeline | null> =>
  ({ snapshot, document }) => {
    const { basis, turns, parts } = timedTurns(snapshot);
    const { participants } = snapshot.transcript;
    const colors = colorsOf(snapshot, renamed.in(document.uri));
    const lanes = new Map(participants.map((participant, lane) => [participant, lane]));
    return {
      basis,
      length: turns.reduce((longest, { to }) => Math.max(longest, to), 0),
      speakers: participants.map((participant) => ({
        name: participant.name,
        ...(participant.role && { role: participant.role }),
        color: colors.get(participant) ?? 1,
      })),
      turns: {
        speaker: turns.map(({ turn }) => lanes.get(turn.participant) ?? 0),
        from: turns.map(({ from }) => from),
        to: turns.map(({ to }) => to),
        flags: turns.map(flagsOf),
        places: turns.flatMap(({ turn }) => placesOf(snapshot, turn)),
      },
      parts,
    };
  };

function flagsOf({ turn: { kind, exchange }, fromIsEstimate, toIsEstimate }: TimedTurn): number {
  const own = kind === 'remark' ? 0 : TURN_FLAGS[kind];
  const isUnanswered = kind === 'question' && exchange?.answers.length === 0;
  return (
    own +
    (isUnanswered ? TURN_FLAGS.unanswered : 0) +
    (fromIsEstimate ? TURN_FLAGS.fromIsEstimate : 0) +
    (toIsEstimate ? TURN_FLAGS.toIsEstimate : 0)
  );
}

function placesOf({ lines }: Snapshot, { line, endLine, labelSpan }: Turn): readonly number[] {
  return [line, labelSpan.from, endLine, lines.at(endLine)?.text.length ?? 0];
}
