import type { RelabelWish } from '../../server/src/lsp/protocol';

/** Names that package.json has too. */
export const LANGUAGE = 'transcript';

/** The declarations of a folder. */
export const FOLDER_FILE = '.turnwise.yaml';

/** What can be done with labels, by the server's name for it. */
export const RELABELLING = {
  giveTurn: 'turnwise.giveTurn',
  giveTurnsFromHere: 'turnwise.giveTurnsFromHere',
  swapSpeakers: 'turnwise.swapSpeakers',
  swapSpeakersFromHere: 'turnwise.swapSpeakersFromHere',
  swapSpeakersInSelection: 'turnwise.swapSpeakersInSelection',
  nameSpeaker: 'turnwise.nameSpeaker',
  mergeSpeakers: 'turnwise.mergeSpeakers',
  splitTurn: 'turnwise.splitTurn',
  mergeTurn: 'turnwise.mergeTurn',
  joinTurn: 'turnwise.joinTurn',
  giveFirstSentence: 'turnwise.giveFirstSentence',
  takeLastSentence: 'turnwise.takeLastSentence',
  notSpeaker: 'turnwise.notSpeaker',
} as const satisfies Record<RelabelWish['action'], string>;

export const COMMAND = {
  nextQuestion: 'turnwise.nextQuestion',
  previousQuestion: 'turnwise.previousQuestion',
  goToAnswer: 'turnwise.goToAnswer',
  backToQuestion: 'turnwise.backToQuestion',
  nextLabelToFix: 'turnwise.nextLabelToFix',
  convertLabels: 'turnwise.convertLabelsTo',
  showQuestions: 'turnwise.showQuestions',
  openAsTranscript: 'turnwise.openAsTranscript',
  restartServer: 'turnwise.restartServer',
} as const;
