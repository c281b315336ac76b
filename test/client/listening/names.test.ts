import { deepEqual, equal } from 'node:assert/strict';
import { likeliest, recordingsNamed } from '../../../client/src/listening/names';
import { isVideo } from '../../../server/src/text/recordingNames';

describe('the recording of a transcript', () => {
  const among = (transcript: string, ...files: readonly string[]) => likeliest(transcript, files);

  it('has the same name but for the ending', () => {
    equal(among('mayor.transcript', 'mayor.transcript', 'other.mp3', 'mayor.wav', 'mayor.txt'), 'mayor.wav');
    equal(among('Mayor.transcript', 'mayor.MP3'), 'mayor.MP3');
    equal(among('mayor.transcript', 'mayor-2.mp3', 'the mayor.mp3', 'mayor'), undefined);
  });

  it('is what every editor plays, where there are several', () => {
    equal(among('a.txt', 'a.m4a', 'a.mp4', 'a.mp3'), 'a.mp3');
  });

  it('is found behind a language in the name', () => {
    equal(among('talk.en.srt', 'talk.mp3'), 'talk.mp3');
    equal(among('talk.en.srt', 'talk.mp3', 'talk.en.wav'), 'talk.en.wav');
    equal(among('.transcript', '.mp3'), undefined);
  });

  it('has copies of the same name, those first that play everywhere', () => {
    deepEqual(recordingsNamed('talk.1', ['talk.1.m4a', 'talk.mp3', 'Talk.1.WAV', 'talk.1.txt', 'talk.1.mp3']), [
      'talk.1.mp3',
      'Talk.1.WAV',
      'talk.1.m4a',
    ]);
  });

  it('may be a video', () => {
    deepEqual(['a.mp4', 'a.MOV', 'a.mp3', 'mp4'].map(isVideo), [true, true, false, true]);
  });
});
