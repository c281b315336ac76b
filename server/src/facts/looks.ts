import { isDirective } from '../syntax/directive';
import type { Line } from '../syntax/line';
import { firstWritten, isSpace } from '../text/written';
import type { LineView } from './fact';
import { fact } from './fact';
import { announcesExaminer } from './examiner';
import { isInCapitals, isScene, opensRecord, unmarkedHeading } from './headings';

/** What a line may look like, each with a bit of its own. */
const LOOK = {
  words: 1,
  item: 2,
  row: 4,
  directive: 8,
  heading: 16,
  capitals: 32,
  record: 64,
  examiner: 128,
  scene: 256,
} as const;

type Look = keyof typeof LOOK;

/**
 * What a line looks like by its marks, capitals and first words. In one number, since it is asked of every line of a
 * document; what is typed in speech hardly ever changes it.
 */
const looksOf = fact((line): number => (line.blank ? 0 : wordsIn(line) | marksOn(line) | formOf(line)));

function wordsIn({ text }: Line): number {
  // Nearly all lines have a letter of ASCII, which is found at once.
  return /[a-z]/i.test(text) || /\p{L}/u.test(text) ? LOOK.words : 0;
}

/** What the first mark of a line says. */
function marksOn({ text }: Line): number {
  const at = firstWritten(text);
  switch (text.charAt(at)) {
    case '-':
    case '*':
    case '•':
    case '+':
      return isSpace(text.charCodeAt(at + 1)) ? LOOK.item : 0;
    case '<':
      return isDirective(text) ? LOOK.row | LOOK.directive : LOOK.row;
    case '|':
    case '>':
    case '\\':
      return LOOK.row;
    default:
      return 0;
  }
}

function formOf(line: Line): number {
  return (
    (unmarkedHeading(line) === undefined ? 0 : LOOK.heading) |
    (isInCapitals(line) ? LOOK.capitals : 0) |
    (opensRecord(line) ? LOOK.record : 0) |
    (announcesExaminer(line) ? LOOK.examiner : 0) |
    (isScene(line.text.trim()) ? LOOK.scene : 0)
  );
}

function looks(like: Look): (line: LineView | undefined) => boolean {
  const bit = LOOK[like];
  return (line) => line !== undefined && (looksOf(line) & bit) !== 0;
}

/** Whether a line says anything: not blank, no rule, no page number, no time of a caption. */
export const hasWords = looks('words');

/** Whether a line is an item of a list, by its mark. */
export const isItem = looks('item');

/** Whether a line begins as the row of a table, a quotation or a tag does. */
export const isRow = looks('row');

/** Whether a line speaks to Turnwise (`syntax/directive.ts`). */
export const isOrder = looks('directive');

/** Whether a line without marks is a heading if it stands alone; `headingOn` has its words. */
export const mayBeHeading = looks('heading');

/** Whether a line is in capitals, with nothing said behind a label. */
export const isCapitals = looks('capitals');

/** Whether a line begins with the words of a record's heading. */
export const isOpeningRecord = looks('record');

/** Whether a line is the heading of a scene in a screenplay. */
export const isSceneHeading = looks('scene');

/** Whether a line announces who examines in a court; `examinerOn` has the name. */
export const isAnnouncing = looks('examiner');
