/** The theme's colours, as a canvas takes them. */
export interface Colors {
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly ground: string;
  readonly cursor: string;
  readonly focus: string;
  readonly warning: string;
  readonly font: string;
  readonly isHighContrast: boolean;
  /** By the number of the colour; 0 for none. */
  readonly speakers: readonly string[];
}

const SPEAKERS = 8;

export function readColors(): Colors {
  const style = getComputedStyle(document.body);
  const own = (...names: readonly string[]): string =>
    names.map((name) => style.getPropertyValue(`--vscode-${name}`).trim()).find((value) => value !== '') ?? style.color;
  const text = own('foreground');
  return {
    text,
    quiet: own('descriptionForeground', 'foreground'),
    line: own('contrastBorder', 'editorIndentGuide-background1', 'panel-border'),
    ground: own('editor-background'),
    cursor: own('editorCursor-foreground', 'foreground'),
    focus: own('focusBorder', 'foreground'),
    warning: own('editorWarning-foreground', 'list-warningForeground', 'foreground'),
    font: `${style.fontSize} ${style.fontFamily}`,
    isHighContrast: /\bvscode-high-contrast/.test(document.body.className),
    speakers: [text, ...Array.from({ length: SPEAKERS }, (_, nth) => own(`turnwise-speaker${nth + 1}`))],
  };
}

/** Tells when the theme is another one. */
export function onThemeChange(changed: () => void): void {
  const watcher = new MutationObserver(changed);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
  watcher.observe(document.body, { attributes: true, attributeFilter: ['class'] });
}
