import type { Event } from 'vscode';
import { ColorThemeKind, Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import { base64Of } from '../../../server/src/protocol/base64';
import type { DeclaredColor, Sign, ThemeKind } from './speakerIcon';
import { colorIn, EDGES, speakerIcon } from './speakerIcon';

/** The signs of speakers in the colours of their labels, in the theme that the window has. */
export class SpeakerPalette implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Fires when the same speakers have other colours. */
  readonly onDidChange: Event<void> = this.changed.event;
  private readonly parts = Disposable.from(
    this.changed,
    window.onDidChangeActiveColorTheme(() => {
      this.changed.fire();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(CUSTOMIZED)) this.changed.fire();
    }),
  );

  constructor(private readonly declared: readonly DeclaredColor[]) {}

  /** Undefined for a number that is no colour, such as 0. */
  icon(sign: Sign, color: number): Uri | undefined {
    const kind = KINDS[window.activeColorTheme.kind];
    const customized = workspace.getConfiguration().get<Readonly<Record<string, unknown>>>(CUSTOMIZED);
    const theme = workspace.getConfiguration().get<string>('workbench.colorTheme');
    const value = colorIn(this.declared, `turnwise.speaker${color}`, kind, customized, theme);
    if (value === undefined) return undefined;
    const bytes = new TextEncoder().encode(speakerIcon(sign, value, EDGES[kind]));
    return Uri.parse(`data:image/svg+xml;base64,${base64Of(bytes)}`);
  }

  dispose(): void {
    this.parts.dispose();
  }
}

const CUSTOMIZED = 'workbench.colorCustomizations';

const KINDS: Readonly<Record<ColorThemeKind, ThemeKind>> = {
  [ColorThemeKind.Light]: 'light',
  [ColorThemeKind.Dark]: 'dark',
  [ColorThemeKind.HighContrast]: 'highContrast',
  [ColorThemeKind.HighContrastLight]: 'highContrastLight',
};
