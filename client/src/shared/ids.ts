/** Names that package.json has too. */
export const LANGUAGE = 'transcript';

/** The declarations of a folder. */
export const FOLDER_FILE = '.turnwise.yaml';

/** The interview to begin with, in the extension's folder. It has three labels to fix. */
export const SAMPLE = 'walkthrough/first-interview.transcript';

/** The views: lists in the side bar, and pages in the panel. */
export const VIEW = {
  questions: 'turnwise.questions',
  speakers: 'turnwise.speakers',
  transcripts: 'turnwise.transcripts',
  player: 'turnwise.player',
  judging: 'turnwise.judging',
} as const;

/** The context key that says whether anybody has listened in this window; before that, there is no view for it. */
export const LISTENING = 'turnwise.listening';

/** The same of judging who speaks. */
export const JUDGING = 'turnwise.judging';

/** The interview with sound, in the extension's folder, and its recording. */
export const SPOKEN_SAMPLE = 'walkthrough/hear-it.transcript';
export const SPOKEN_SOUND = 'walkthrough/hear-it.mp3';

/**
 * Every command of the extension. Most work at the cursor, and the same on a row of a view, which is their argument then;
 * `turnwise.relabel`, `turnwise.declareAlias`, `turnwise.setRole` `turnwise.convertLabels`,
 * `turnwise.shiftTimes` and `turnwise.convertTimes` are the server's.
 */
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
  showQuestions: 'turnwise.showQuestions',
  copyQuestion: 'turnwise.copyQuestion',
  copyAllQuestions: 'turnwise.copyAllQuestions',
  filterQuestions: 'turnwise.filterQuestions',
  toggleUnanswered: 'turnwise.toggleUnanswered',
  followCursor: 'turnwise.followCursor',
  fixAll: 'turnwise.fixAll',
  setSpeaker: 'turnwise.setSpeaker',
  setSpeakerFromHere: 'turnwise.setSpeakerFromHere',
  newTurn: 'turnwise.newTurn',
  mergeTurn: 'turnwise.mergeTurn',
  moveSentence: 'turnwise.moveSentence',
  makeTurn: 'turnwise.makeTurn',
  writeLabels: 'turnwise.writeLabels',
  swapSpeakers: 'turnwise.swapSpeakers',
  mergeSpeakers: 'turnwise.mergeSpeakers',
  whoIsThis: 'turnwise.whoIsThis',
  showTimeline: 'turnwise.showTimeline',
  showReader: 'turnwise.showReader',
  renameSpeaker: 'turnwise.renameSpeaker',
  renameInFolder: 'turnwise.renameInFolder',
  setRole: 'turnwise.setRoleOf',
  declareAlias: 'turnwise.aliasOf',
  notSpeaker: 'turnwise.notSpeaker',
  convertLabels: 'turnwise.convertLabelsTo',
  pasteAsTurns: 'turnwise.pasteAsTurns',
  newTranscript: 'turnwise.newTranscript',
  openAsTranscript: 'turnwise.openAsTranscript',
  pasteAsTranscript: 'turnwise.pasteAsTranscript',
  exportAs: 'turnwise.exportAs',
  openSample: 'turnwise.openSample',
  openSpokenSample: 'turnwise.openSpokenSample',
  playPause: 'turnwise.playPause',
  playHere: 'turnwise.playHere',
  playTurn: 'turnwise.playTurn',
  playQuestion: 'turnwise.playQuestion',
  playAnswer: 'turnwise.playAnswer',
  loopTurn: 'turnwise.loopTurn',
  soundBack: 'turnwise.soundBack',
  soundOn: 'turnwise.soundOn',
  slower: 'turnwise.slower',
  faster: 'turnwise.faster',
  chooseRecording: 'turnwise.chooseRecording',
  insertTime: 'turnwise.insertTime',
  stampTurn: 'turnwise.stampTurn',
  shiftTimes: 'turnwise.shiftTimesBy',
  convertTimes: 'turnwise.convertTimesTo',
  restartServer: 'turnwise.restartServer',
} as const;

export type CommandName = keyof typeof COMMAND;

/** Names of files that could be transcripts, as they stand or converted; package.json has them too. */
export const READABLE = /\.(?:txt|text|md|markdown|log|vtt|srt|docx|csv|tsv|html?|ttml|dfxp|ass|ssa|sbv|otr)$/i;

/** The same of JSON, but for what by its name has the settings of a program. */
export const READABLE_JSON =
  /^(?!\.|(?:package|composer|bower|lerna|nx|turbo|manifest|settings|tasks|launch|extensions|keybindings|devcontainer|angular|deno|vercel|firebase|renovate|biome|project|global|appsettings|[\w.-]*(?:config|rc|schema|lock|nls))[\w.-]*\.json$).+\.json$/i;

/** The languages of plain texts in the editor, which may have no name. */
export const TEXT_LANGUAGES: readonly string[] = ['plaintext', 'markdown'];

/** What names of files end with that are opened as transcripts by converting them; package.json has them too. */
export const OTHER_FORMATS = /\.(?:vtt|srt|json|docx|csv|tsv|html?|ttml|dfxp|ass|ssa|sbv|otr)$/i;
