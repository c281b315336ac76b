import type { Command } from 'vscode';
import { MarkdownString, Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { Speaker } from '../../../server/src/protocol/speakers';
import { COMMAND } from '../shared/ids';
import type { AskerRow } from './askerRows';
import { ASKS } from './askerRows';
import { roleWord } from '../wording/roleWord';
import type { Sign } from './speakerIcon';
import type { SpeakerPalette } from './speakerPalette';
import type { SpeakersRow } from './speakerRows';
import { speakerTooltip } from './speakerTooltip';
import { tell } from '../shared/words';

/** A row of the view of speakers as the editor shows it. Its tooltip is left for later: see `withSpeakerTooltip`. */
export function speakerItem(row: SpeakersRow, palette: SpeakerPalette): TreeItem {
  const hasChildren = row.kind === 'speaker' && row.children.length > 0;
  const item = new TreeItem(row.label, TreeItemCollapsibleState[hasChildren ? 'Collapsed' : 'None']);
  const command = leading(row);
  item.id = row.id;
  item.description = row.description;
  item.accessibilityInformation = { label: row.spoken };
  item.contextValue = kindsOf(row);
  item.iconPath = iconOf(row, palette);
  if (command) item.command = command;
  return item;
}

/** A speaker who may be the interviewer: to choose the row declares it. */
export function askerItem(row: AskerRow, palette: SpeakerPalette): TreeItem {
  const item = new TreeItem(row.label);
  item.id = row.id;
  item.description = row.description;
  item.accessibilityInformation = { label: row.spoken };
  item.contextValue = row.kind;
  item.iconPath = iconFor(row.speaker, palette);
  item.command = { command: COMMAND.setRole, title: tell`Asks Here`, arguments: [row, ASKS] };
  return item;
}

/** An item with a card of the speaker. */
export function withSpeakerCard(item: TreeItem, speaker: Speaker): TreeItem {
  item.tooltip = new MarkdownString(speakerTooltip(speaker));
  return item;
}

/** The row with its tooltip, which is made when the pointer rests on it. */
export function withSpeakerTooltip(item: TreeItem, row: SpeakersRow): TreeItem {
  item.tooltip = row.kind === 'speaker' ? new MarkdownString(speakerTooltip(row.speaker)) : row.label;
  return item;
}

/** A speaker and a label lead to one of their turns after the other, what is said to its place. */
function leading(row: SpeakersRow): Command | undefined {
  if (row.kind !== 'turn') {
    const command = { command: COMMAND.nextTurnOfSpeaker, title: tell`Go to Next Turn`, arguments: [row] };
    return row.places.length > 0 ? command : undefined;
  }
  const { line, character } = row.place;
  const selection = new Range(line, character, line, character);
  return { command: 'vscode.open', title: tell`Open`, arguments: [Uri.parse(row.uri), { selection }] };
}

/** What the menus of package.json tell rows apart by. */
function kindsOf(row: SpeakersRow): string {
  if (row.kind !== 'speaker') return row.kind;
  const { placeholder, labels, role } = row.speaker;
  const manner = labels.length === 0 ? 'silent' : placeholder ? 'placeholder' : 'named';
  const others = [...(labels.length === 1 ? ['single'] : []), ...(roleWord(role) === undefined ? [] : ['role'])];
  return ['speaker', manner, ...others].join(' ');
}

/** The colour is that of the labels in the text. */
function iconOf(row: SpeakersRow, palette: SpeakerPalette): ThemeIcon | Uri {
  return row.kind === 'speaker' ? iconFor(row.speaker, palette) : new ThemeIcon(row.kind === 'label' ? 'tag' : 'quote');
}

/** Somebody without turns has no colour: the editor's own sign fits any theme. */
function iconFor(speaker: Speaker, palette: SpeakerPalette): ThemeIcon | Uri {
  return palette.icon(signOf(speaker), speaker.color) ?? new ThemeIcon('circle-large-outline');
}

function signOf({ placeholder, several }: Speaker): Sign {
  if (placeholder) return 'unknown';
  return several.length > 0 ? 'several' : 'person';
}
