/** The styles of documents of our own making. By them such a document is read back as it was. */
export const STYLE = {
  speaker: 'TranscriptSpeaker',
  time: 'TranscriptTime',
  turn: 'TranscriptTurn',
  matter: 'TranscriptMatter',
} as const;
