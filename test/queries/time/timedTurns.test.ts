import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { timedTurns } from '../../../server/src/queries/time/timedTurns';

const CAST = '---\nparticipants: [Ann, Bo]\n---\n';

/** Each turn as `Ann 5–12`, in seconds or words, with `~` before what no time of the text says. */
function turnsOf(talk: string): readonly string[] {
  const { basis, turns } = timedTurns(Snapshot.of(`${CAST}${talk}`));
  const unit = basis === 'times' ? 1000 : 1;
  const told = (value: number, isEstimate: boolean) => `${isEstimate ? '~' : ''}${value / unit}`;
  return turns.map(
    ({ turn, from, to, fromIsEstimate, toIsEstimate }) =>
      `${turn.label} ${told(from, fromIsEstimate)}–${told(to, toIsEstimate)}`,
  );
}

describe('Turns by their times', () => {
  it('are told in words where there are no times', () => {
    assert.deepEqual(turnsOf('Ann: How are you?\n\nBo: Well.'), ['Ann ~0–~3', 'Bo ~3–~4']);
  });

  it('begin and end as captions say, at once where they say so', () => {
    const cue = (times: string, said: string) => `${times}\n${said}\n\n`;
    const captions =
      cue('00:00:05.000 --> 00:00:08.000', 'Ann: Hello there.') +
      cue('00:00:07.000 --> 00:00:09.000', 'Bo: Hi.') +
      cue('00:00:09.000 --> 00:00:11.000', 'I am here.') +
      cue('00:00:11.500 --> 00:00:12.000', 'Ann: So.');
    assert.deepEqual(turnsOf(captions), ['Ann 5–8', 'Bo 7–11', 'Ann 11.5–12']);
  });

  it('end somewhere before the next begins where only beginnings are known', () => {
    const [first, second] = turnsOf('[0:05] Ann: When did you come here?\n\n[0:08] Bo: In March.\n\n[0:09] Ann: Oh.');
    assert.match(first ?? '', /^Ann 5–~7\./);
    assert.match(second ?? '', /^Bo 8–~8\./);
  });

  it('of a second tape follow those of the first', () => {
    const tape = [5, 12, 18, 24].map(
      (at, nth) => `[0:${String(at).padStart(2, '0')}] ${nth % 2 === 0 ? 'Ann' : 'Bo'}: So.`,
    );
    const snapshot = Snapshot.of(CAST + [...tape, ...tape].join('\n\n'));
    const { turns, parts } = timedTurns(snapshot);
    assert.deepEqual(
      parts.map(({ turn }) => turn),
      [4],
    );
    assert.ok(turns.every(({ from }, at) => from >= (turns[at - 1]?.from ?? 0)));
    assert.equal((turns[5]?.from ?? 0) - (parts[0]?.shift ?? 0), 12_000);
  });
});
