import assert from 'node:assert/strict';
import { withMedia, withOwnMedia } from '../../server/src/declaring/media';
import { Snapshot } from '../../server/src/document/snapshot';
import { SourceText } from '../../server/src/text/sourceText';

const TALK = 'Ann: Why did you come here?\n\nBo: For the sea.\n\nAnn: And then?\n\nBo: I stayed.\n';

describe('Naming the recording', () => {
  const inFolder = (yaml: string, file = 'tape 1.mp3') => SourceText.of(yaml).apply(withMedia(yaml, file)).toString();
  const inTranscript = (text: string, file = 'tape 1.mp3') => {
    const changes = withOwnMedia(Snapshot.of(text), file);
    return changes && SourceText.of(text).apply(changes).toString();
  };

  it('is written behind what a declaration says already', () => {
    assert.equal(inFolder(''), 'media: tape 1.mp3\n');
    assert.equal(inFolder('# ours\nparticipants:\n  - Ann'), '# ours\nparticipants:\n  - Ann\nmedia: tape 1.mp3\n');
    assert.equal(inFolder('profile: plain\n', '../a: b.mp3'), 'profile: plain\nmedia: "../a: b.mp3"\n');
  });

  it('takes the place of another one, and leaves the offset', () => {
    assert.equal(inFolder('media: old.mp3\nprofile: plain\n'), 'media: tape 1.mp3\nprofile: plain\n');
    assert.equal(
      inFolder('media: { file: old.mp3, offset: "0:30" }\n'),
      'media: { file: tape 1.mp3, offset: "0:30" }\n',
    );
    assert.equal(inFolder('media: { offset: 0:30 }'), 'media: { file: tape 1.mp3, offset: 0:30 }\n');
    assert.equal(inFolder('media: tape 1.mp3\n'), 'media: tape 1.mp3\n');
  });

  it('is not written where that would not be read', () => {
    for (const yaml of ['media:\n  file: old.mp3\n  offset: "0:30"\n', '{ profile: plain }', 'profile: [', '- a\n'])
      assert.equal(inFolder(yaml), yaml);
  });

  it('stands at the top of a transcript, in a front matter that is there or in a new one', () => {
    assert.equal(inTranscript(TALK), `---\nmedia: tape 1.mp3\n---\n\n${TALK}`);
    assert.equal(inTranscript(`---\ntitle: Sea\n---\n\n${TALK}`), `---\ntitle: Sea\nmedia: tape 1.mp3\n---\n\n${TALK}`);
    assert.equal(inTranscript('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hello.\n'), undefined);
  });
});
