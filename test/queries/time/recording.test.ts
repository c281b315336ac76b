import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { recordingOf } from '../../../server/src/queries/time/recording';
import { RECORDINGS } from '../../../server/src/text/recordingNames';
import { timeAt } from '../../../server/src/queries/time/timeAt';

const TALK = '[10:00:05] Ann: Why did you come?\n\n[10:00:12] Bo: For the sea.\n\n[10:00:15] Ann: And then?\n';

describe('The recording of a transcript', () => {
  const named = (top: string) => recordingOf(Snapshot.of(`${top}\n${TALK}`)).named;

  it('is named by formats and by what stands above the talk', () => {
    assert.deepEqual(named('WEBVTT\n\nNOTE media: /tapes/a b.mp4\n'), ['/tapes/a b.mp4']);
    assert.deepEqual(named('@Media:\tabe001, audio\n'), ['abe001']);
    assert.deepEqual(named('---\naudio: "a.mp3"\n---\n'), ['a.mp3']);
    assert.deepEqual(named('Audio file: Tape 3 (side B).MP3\n'), ['Tape 3 (side B).MP3']);
    assert.deepEqual(named('Listen to it [here](https://example.org/a.mp3).\n'), ['https://example.org/a.mp3']);
    assert.deepEqual(named('An interview about mp3. Nothing else.\n'), []);
  });

  it('begins at its first time where times are those of a clock, until somebody says when', () => {
    const { offset, isAssumed } = recordingOf(Snapshot.of(TALK));
    assert.deepEqual([offset, isAssumed], [36_005_000, true]);
    const declared = Snapshot.of(`---\nmedia: { file: a.mp3, offset: "10:00:00" }\n---\n${TALK}`);
    assert.deepEqual(recordingOf(declared).isAssumed, false);
    assert.equal(timeAt(declared, declared.text.toString().indexOf('Bo'))?.ms, 12_000);
  });

  it('tells the times around an estimate as times of the recording, also the one at zero', () => {
    const text =
      '---\nmedia: { file: a.mp3, offset: -0:30 }\n---\n[0:00] Ann: So it was there.\n\nBo: Well.\n\n[0:12] Ann: No.';
    const { before, behind } = timeAt(Snapshot.of(text), text.indexOf('was')) ?? {};
    assert.deepEqual([before, behind], [30_000, 42_000]);
  });

  it('is known by every ending that recordings have', () => {
    for (const ending of RECORDINGS) assert.deepEqual(named(`Audio: tape 1.${ending}\n`), [`tape 1.${ending}`]);
  });

  it('may begin before the times do', () => {
    const snapshot = Snapshot.of(
      '---\nmedia: { file: a.mp3, offset: -0:30 }\n---\n[0:05] Ann: So.\n\n[0:09] Ann: Well.\n\n[0:12] Ann: No.',
    );
    assert.equal(timeAt(snapshot, snapshot.text.toString().indexOf('Ann: W'))?.ms, 39_000);
  });
});
