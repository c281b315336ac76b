import type { Command } from 'vscode';
import { MarkdownString, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { AnswerRow, QuestionRow, ViewRow, TranscriptRow } from './rows';
import { placeOf } from './rows';
import { tooltipOf } from './tooltip';
import { tell } from '../shared/words';

/** A row as the editor shows it. Its tooltip is left for later: see `withTooltip`. */
export function treeItem(row: ViewRow): TreeItem {
  const { id, label, description, spoken } = row;
  const item = new TreeItem(label, collapsibleState(row));
  item.id = id;
  item.description = description;
  item.accessibilityInformation = { label: spoken };
  item.command = opening(row);
  item.contextValue = kindOf(row);
  item.iconPath = iconOf(row);
  // Of the file's icon.
  if (row.kind === 'transcript') item.resourceUri = Uri.parse(row.uri);
  return item;
}

/** The row with its tooltip, which is made when the pointer rests on it. */
export function withTooltip(item: TreeItem, row: ViewRow): TreeItem {
  item.tooltip = row.kind === 'transcript' ? undefined : new MarkdownString(tooltipOf(row));
  return item;
}

/**
 * The editor's own way to open something: it knows that a click and Space leave the keyboard in the view, and that Enter
 * and a double click take it along.
 */
function opening(row: ViewRow): Command {
  const { line, character } = placeOf(row);
  const selection = new Range(line, character, line, character);
  const options = row.kind === 'transcript' ? {} : { selection };
  return { command: 'vscode.open', title: tell`Open`, arguments: [Uri.parse(row.uri), options] };
}

function collapsibleState(row: ViewRow): TreeItemCollapsibleState {
  const isLeaf = row.kind === 'answer' || (row.kind === 'question' ? row.answers.length : row.questions) === 0;
  if (isLeaf) return TreeItemCollapsibleState.None;
  return row.kind === 'transcript' && row.opened
    ? TreeItemCollapsibleState.Expanded
    : TreeItemCollapsibleState.Collapsed;
}

/** What the menus of package.json tell rows apart by. */
function kindOf(row: ViewRow): string {
  return isUnanswered(row) ? 'unanswered' : row.kind;
}

function iconOf(row: TranscriptRow | QuestionRow | AnswerRow): ThemeIcon {
  if (row.kind === 'transcript') return ThemeIcon.File;
  if (isUnanswered(row)) return new ThemeIcon('comment-unresolved', new ThemeColor('list.warningForeground'));
  return new ThemeIcon(row.kind === 'answer' ? 'reply' : 'comment-discussion');
}

function isUnanswered(row: ViewRow): boolean {
  return row.kind === 'question' && row.answers.length === 0;
}
