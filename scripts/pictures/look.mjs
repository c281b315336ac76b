/** How VS Code is set up for a picture: still, plain, and readable when shown at half the size. */

export const SETTINGS = {
  'breadcrumbs.enabled': true,
  'breadcrumbs.filePath': 'last',
  'editor.cursorBlinking': 'solid',
  'editor.fontSize': 14,
  'editor.lineHeight': 22,
  'editor.minimap.enabled': false,
  'editor.renderLineHighlight': 'none',
  'files.exclude': { '.vscode': true },
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
};

/** What belongs to this host and not to VS Code: a port that changes, a keyboard that is not there. */
export const BACKDROP = ['host', 'forwardedPorts', 'notifications', 'workbench.keyboardLayout']
  .map((item) => `[id="status.${item}"] { display: none !important; }`)
  .join('\n');

/** In CSS pixels; a picture has half as many again. */
export const WINDOWS = {
  large: { width: 1280, height: 800 },
  small: { width: 960, height: 560 },
  tall: { width: 960, height: 700 },
};

export const SCALE = 1.5;
