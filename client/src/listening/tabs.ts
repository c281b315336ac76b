import type { Disposable, Tab, Uri } from 'vscode';
import { TabInputText, TabInputTextDiff, window } from 'vscode';

/** Calls when the last tab of a document is closed. The document itself may stay open a while after that, out of sight. */
export function onDidCloseLastTab(closed: (isOf: (uri: Uri) => boolean) => void): Disposable {
  return window.tabGroups.onDidChangeTabs((change) => {
    if (change.closed.length === 0) return;
    const left = window.tabGroups.all.flatMap(({ tabs }) => tabs);
    closed((uri) => change.closed.some((tab) => shows(tab, uri)) && !left.some((tab) => shows(tab, uri)));
  });
}

function shows({ input }: Tab, uri: Uri): boolean {
  const shown =
    input instanceof TabInputTextDiff ? input.modified : input instanceof TabInputText ? input.uri : undefined;
  return shown?.toString() === uri.toString();
}
