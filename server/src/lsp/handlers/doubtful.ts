import { labelRange, turnRange } from '../../document/places';
import { silences } from '../../edits/fixes/silence';
import { position, range, textEdits } from '../../messages/toProtocol';
import type { Clip as ClipAnswer, Doubtful, DoubtfulParams, Verdict } from '../../protocol/doubtful';
import type { Clip } from '../../queries/doubts/clips';
import { voiceOf } from '../../queries/doubts/clips';
import { doubts, unnamed } from '../../queries/doubts/doubtful';
import { colorsOf } from '../../queries/speakers/speakerColors';
import { findingsOf } from '../diagnostics/findings';
import type { Handler, HandlerInput } from '../handle';
import type { ServerContext } from '../serverContext';

export const handleDoubtful =
  ({ renamed }: Pick<ServerContext, 'renamed'>): Handler<DoubtfulParams, Doubtful | null> =>
  (asked) => {
    const { client, document, snapshot } = asked;
    const colors = colorsOf(snapshot, renamed.in(document.uri));
    return {
      version: document.version,
      placeholders: unnamed(snapshot).map(({ participant, names, clips }) => ({
        name: participant.name,
        color: colors.get(participant) ?? 1,
        turns: participant.turns.length,
        position: position(snapshot.text, startOf(asked, participant.turns[0])),
        names,
        clips: clips.map((clip) => clipAnswer(asked, clip)),
      })),
      turns: doubts(snapshot, findingsOf(asked)).map(({ finding, clip, verdicts }) => ({
        ...clipAnswer(asked, clip),
        key: `${finding.code} ${clip.turn.label}: ${clip.text}`,
        code: finding.code,
        why: client.tell(finding.message),
        speaker: clip.turn.participant.name,
        keeping: textEdits(
          document,
          silences(snapshot, [finding], snapshot.text.rangeOf(finding.at)).flatMap(({ changes }) => changes),
        ),
        verdicts: verdicts.map(({ is, title, participant, changes }): Verdict => {
          const color = participant && colors.get(participant);
          const voice = participant && voiceOf(snapshot, participant, clip.turn);
          return {
            is,
            title: client.tell(title),
            ...(participant && { name: participant.name }),
            ...(color === undefined ? {} : { color }),
            ...(voice && { voice: clipAnswer(asked, voice) }),
            edits: textEdits(document, changes),
          };
        }),
      })),
    };
  };

function startOf({ snapshot }: HandlerInput, turn: Clip['turn'] | undefined): number {
  return turn === undefined ? 0 : labelRange(snapshot.text, turn).from;
}

function clipAnswer(asked: HandlerInput, { turn, from, to, isEstimate, text }: Clip): ClipAnswer {
  const { text: source } = asked.snapshot;
  return {
    range: range(source, { from: startOf(asked, turn), to: turnRange(source, turn).to }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    isEstimate,
    text,
  };
}
