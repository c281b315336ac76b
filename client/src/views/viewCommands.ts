import type { CommandName } from '../shared/ids';
import { VIEW } from '../shared/ids';

/** What the views do when a command is run. */
export interface ViewCommands {
  /** Commands that are theirs alone. */
  readonly own: Readonly<Record<OwnCommand, () => unknown>>;
  /** Commands that work at the cursor, too, for when they are given what `isOfView` knows, and all rows of a menu. */
  readonly ofRows: Readonly<Partial<Record<CommandName, (given: never, rows: never) => unknown>>>;
}

export type OwnCommand = Extract<
  CommandName,
  'filterQuestions' | 'toggleUnanswered' | 'followCursor' | 'copyAllQuestions'
>;

/** Whether a command is given a row of a view, or, by a key, the id of a view, and so means its selection. */
export function isOfView(given: unknown): boolean {
  if (typeof given === 'string') return VIEWS.has(given);
  return typeof given === 'object' && given !== null && 'kind' in given && 'uri' in given;
}

const VIEWS: ReadonlySet<string> = new Set(Object.values(VIEW));
