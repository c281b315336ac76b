import type { RelabelWish } from '../../server/src/lsp/protocol/relabelling';

/** Names that package.json has too. */
export const LANGUAGE = 'transcript';

/** The declarations of a folder. */
export const FOLDER_FILE = '.turnwise.yaml';

/** The interview to begin with, in the extension's folder. It has three labels to fix. */
export const SAMPLE = 'walkthrough/first-interview.transcript';

/** What can be done with labels, by the server's name for it. */
export const RELABELLING = {
  giveTurn: 'turnwise.giveTurn',
  giveTurnsFromHere: 'turnwise.giveTurnsFromHere',
  swapSpeakers: 'turnwise.swapSpeakers',
  swapSpeakersFromHere: 'turnwise.swapSpeakersFromHere',
  swapSpeakersInSelection: 'turnwise.swapSpeakersInSelection',
  nameSpeaker: 'turnwise.nameSpeaker',
  renameInFolder: 'turnwise.renameInFolder',
  mergeSpeakers: 'turnwise.mergeSpeakers',
  splitTurn: 'turnwise.splitTurn',
  mergeTurn: 'turnwise.mergeTurn',
  joinTurn: 'turnwise.joinTurn',
  giveFirstSentence: 'turnwise.giveFirstSentence',
  takeLastSentence: 'turnwise.takeLastSentence',
  markLabel: 'turnwise.markLabel',
  markLabels: 'turnwise.markLabels',
  notSpeaker: 'turnwise.notSpeaker',
} as const satisfies Record<RelabelWish['action'], string>;

/** The views in the side bar. */
export const VIEW = {
  questions: 'turnwise.questions',
  speakers: 'turnwise.speakers',
  transcripts: 'turnwise.transcripts',
} as const;

/** What the views of questions can do; each is in their titles or menus. */
export const VIEW_COMMAND = {
  filterQuestions: 'turnwise.filterQuestions',
  clearFilter: 'turnwise.clearFilter',
  showUnanswered: 'turnwise.showUnanswered',
  showAnswered: 'turnwise.showAnswered',
  followCursor: 'turnwise.followCursor',
  unfollowCursor: 'turnwise.unfollowCursor',
  openQuestion: 'turnwise.openQuestion',
  openAnswer: 'turnwise.openAnswer',
  peekSelected: 'turnwise.peekSelected',
  copyAllQuestions: 'turnwise.copyAllQuestions',
  copySelected: 'turnwise.copySelected',
} as const;

/** What can be done with a speaker in the view of speakers; each is in the menu of a row. */
export const SPEAKER_COMMAND = {
  nextTurnOf: 'turnwise.nextTurnOf',
  previousTurnOf: 'turnwise.previousTurnOf',
  giveTurnTo: 'turnwise.giveTurnTo',
  renameSpeaker: 'turnwise.renameSpeaker',
  nameThisSpeaker: 'turnwise.nameThisSpeaker',
  mergeInto: 'turnwise.mergeInto',
  swapWith: 'turnwise.swapWith',
  setRole: 'turnwise.setRoleOf',
  aliasOf: 'turnwise.aliasOf',
  notThisSpeaker: 'turnwise.notThisSpeaker',
} as const;

export const COMMAND = {
  nextQuestion: 'turnwise.nextQuestion',
  previousQuestion: 'turnwise.previousQuestion',
  goToAnswer: 'turnwise.goToAnswer',
  backToQuestion: 'turnwise.backToQuestion',
  nextUnanswered: 'turnwise.nextUnanswered',
  nextTurn: 'turnwise.nextTurn',
  previousTurn: 'turnwise.previousTurn',
  nextTurnOfSpeaker: 'turnwise.nextTurnOfSpeaker',
  previousTurnOfSpeaker: 'turnwise.previousTurnOfSpeaker',
  nextLabelToFix: 'turnwise.nextLabelToFix',
  peekAnswer: 'turnwise.peekAnswer',
  selectTurn: 'turnwise.selectTurn',
  selectExchange: 'turnwise.selectExchange',
  convertLabels: 'turnwise.convertLabelsTo',
  showQuestions: 'turnwise.showQuestions',
  copyQuestion: 'turnwise.copyQuestion',
  setSpeaker: 'turnwise.setSpeaker',
  nextSpeaker: 'turnwise.nextSpeaker',
  newTurn: 'turnwise.newTurn',
  pasteAsTurns: 'turnwise.pasteAsTurns',
  openAsTranscript: 'turnwise.openAsTranscript',
  pasteAsTranscript: 'turnwise.pasteAsTranscript',
  exportAs: 'turnwise.exportAs',
  openSample: 'turnwise.openSample',
  fixAll: 'turnwise.fixAll',
  restartServer: 'turnwise.restartServer',
} as const;

/** Whose label to write, by the number that lists show: `turnwise.setSpeaker1` to `turnwise.setSpeaker9`. */
export const NUMBERED = Array.from({ length: 9 }, (_, at) => ({
  number: at + 1,
  command: `turnwise.setSpeaker${at + 1}`,
}));

/** What names of files end with that are opened as transcripts by converting them; package.json has them too. */
export const OTHER_FORMATS = /\.(?:vtt|srt|json|docx|csv|tsv|html?)$/i;
