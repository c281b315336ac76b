import { Snapshot } from '../../document/snapshot';
import type { Format } from '../format';
import { readTranscript } from '../../talk/fromTranscript';
import { writeTranscript } from './toTranscript';
import { say } from '../../words/say';

/** A transcript as Turnwise reads it in an editor, with labels in the form that is asked for: plain text. */
export const text: Format = {
  id: 'text',
  name: say`Plain text`,
  endings: ['transcript', 'txt'],
  isBinary: false,
  read: (content, among = (whole) => Snapshot.of(whole)) => readTranscript(among(String(content))),
  write: (talk, { labels }) => writeTranscript(talk, labels),
};
