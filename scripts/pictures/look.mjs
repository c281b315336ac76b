/** How VS Code is set up for a picture: still, plain, and readable when shown at half the size. */

export const SETTINGS = {
  'breadcrumbs.enabled': true,
  'editor.cursorBlinking': 'solid',
  'editor.fontSize': 15,
  'editor.lineHeight': 23,
  'editor.minimap.enabled': false,
  'editor.renderLineHighlight': 'none',
  'editor.scrollBeyondLastLine': false,
  'explorer.openEditors.visible': 0,
  'files.exclude': { '.vscode': true },
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.tips.enabled': false,
};

/** A key for each command that a picture needs and that has none, or one that differs from system to system. */
export const KEYS = [
  { key: 'f6', command: 'turnwise.nextLabelToFix' },
  { key: 'f7', command: 'turnwise.showQuestions' },
  { key: 'f8', command: 'turnwise.nextQuestion' },
  { key: 'ctrl+f8', command: 'workbench.actions.view.problems' },
  { key: 'f9', command: 'editor.action.peekDefinition' },
];

/** What belongs to this host and not to VS Code: a port that changes, a keyboard that is not there. */
export const BACKDROP = `
  #status\\.host, #status\\.editor\\.keyboardLayout, [id='status.notifications'] { display: none !important; }
`;
