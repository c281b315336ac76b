import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { placeAt } from '../../../server/src/queries/time/placeAt';

const CAST = '---\nparticipants: [Ann, Bo]\n---\n';

/** What follows at the place of some seconds: the label of its turn and its next words, with `~` before an estimate. */
function soundsAt(talk: string, seconds: number, near?: string): string | undefined {
  const text = `${CAST}${talk}`;
  const snapshot = Snapshot.of(text);
  const found = placeAt(snapshot, 1000 * seconds, near === undefined ? {} : { near: text.indexOf(near) });
  return (
    found && `${found.isEstimate ? '~' : ''}${found.turn.label}: ${text.slice(found.offset).split(/[ .]/)[0] ?? ''}`
  );
}

const TALK = '[0:05] Ann: When did you come?\n\n[0:12] Bo: One two three four five.\n\n[0:20] Ann: And then?';

describe('What sounds at a time', () => {
  it('is the turn whose time has come, from its first word on', () => {
    assert.equal(soundsAt(TALK, 5), 'Ann: When');
    assert.equal(soundsAt(TALK, 12), 'Bo: One');
    assert.equal(soundsAt(TALK, 20), 'Ann: And');
  });

  it('is the beginning of a word between two times', () => {
    assert.equal(soundsAt(TALK, 16), '~Bo: four');
    assert.equal(soundsAt(TALK, 6), '~Ann: When');
  });

  it('is nothing before the first turn, and the last turn at the end', () => {
    assert.equal(soundsAt(TALK, 4.9), undefined);
    assert.equal(soundsAt(TALK, 3000), '~Ann: ');
  });

  it('is the turn that sounded last where captions leave a gap', () => {
    const captions =
      '1\n00:00:05.000 --> 00:00:08.000\nAnn: Hello there.\n\n2\n00:00:20.000 --> 00:00:22.000\nBo: Hi.\n\n3\n00:00:23.000 --> 00:00:25.000\nAnn: So.';
    assert.match(soundsAt(captions, 12) ?? '', /^~Ann: /);
    assert.equal(soundsAt(captions, 20), 'Bo: Hi');
  });

  it('is in the part in which the text stood last, where times begin anew', () => {
    const tape = (nth: number) =>
      [5, 12, 18, 24]
        .map((at) => `[0:${String(at).padStart(2, '0')}] ${at % 4 < 2 ? 'Ann' : 'Bo'}: Word${nth} at ${at}.`)
        .join('\n\n');
    const talk = `${tape(1)}\n\n${tape(2)}`;
    assert.equal(soundsAt(talk, 12), 'Ann: Word1');
    assert.equal(soundsAt(talk, 12, 'Word2 at 5'), 'Ann: Word2');
  });

  it('is not known of a text without times', () => {
    assert.equal(soundsAt('Ann: Hello.\n\nBo: Hi.', 3), undefined);
  });
});
