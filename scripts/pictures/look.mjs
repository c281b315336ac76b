/** How VS Code is set up for a picture: still, plain, and readable when shown at half the size. */

export const SETTINGS = {
  'breadcrumbs.enabled': true,
  'editor.cursorBlinking': 'solid',
  // Not 14: there the browser is of two minds about where the line of bold letters lies.
  'editor.fontSize': 15,
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

/** What belongs to this host or this run, and not to VS Code: a port, a keyboard that is not there, a temporary folder. */
export const BACKDROP = `
  [id="status.host"], [id="status.forwardedPorts"], [id="status.notifications"],
  [id="status.workbench.keyboardLayout"], .peekview-title .dirname { display: none !important; }
`;

/** In CSS pixels; a picture has half as many again. */
export const WINDOWS = {
  large: { width: 1280, height: 800 },
  small: { width: 960, height: 560 },
  tall: { width: 960, height: 676 },
};

export const SCALE = 1.5;

/** For the browser, so that letters come out the same each time. */
export const SWITCHES = [`--force-device-scale-factor=${SCALE}`, '--font-render-hinting=none'];
