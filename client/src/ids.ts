/** Names that package.json has too. */
export const LANGUAGE = 'transcript';

/** The declarations of a folder. */
export const FOLDER_FILE = '.turnwise.yaml';

export const COMMAND = {
  nextQuestion: 'turnwise.nextQuestion',
  previousQuestion: 'turnwise.previousQuestion',
  goToAnswer: 'turnwise.goToAnswer',
  backToQuestion: 'turnwise.backToQuestion',
  nextLabelToFix: 'turnwise.nextLabelToFix',
  showQuestions: 'turnwise.showQuestions',
  openAsTranscript: 'turnwise.openAsTranscript',
  restartServer: 'turnwise.restartServer',
} as const;
