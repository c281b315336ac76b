/** The styles of documents of our own making. By them such a document is read back as it was. */
export const STYLE = {
  speaker: 'TranscriptSpeaker',
  time: 'TranscriptTime',
  turn: 'TranscriptTurn',
  /** Of a paragraph that begins like a label and has none. */
  unlabelled: 'TranscriptUnlabelled',
  matter: 'TranscriptMatter',
} as const;
