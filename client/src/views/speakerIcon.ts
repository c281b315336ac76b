/** What a sign says of somebody: a person, several at once, one without a name. */
export type Sign = 'person' | 'several' | 'unknown';

/** A sixteenth of the picture is one unit. */
const SHAPES: Readonly<Record<Sign, string>> = {
  person: '<circle cx="8" cy="4.6" r="2.9"/><path d="M2.2 14.2a5.8 5.8 0 0 1 11.6 0z"/>',
  several:
    '<circle cx="5" cy="5" r="2.3"/><path d="M.7 13.4a4.3 4.3 0 0 1 8.6 0z"/>' +
    '<circle cx="11.4" cy="5.6" r="2"/><path d="M10.3 13.4h5a3.9 3.9 0 0 0-5.9-3.4 5.4 5.4 0 0 1 .9 3.4z"/>',
  unknown:
    '<path fill-rule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM5.3 6.3h1.6a1.2 1.2 0 1 1 1.9 1c-1 .7-1.6 1.3-1.6 2.6h1.6' +
    'c0-.7.4-1 1-1.5a2.7 2.7 0 1 0-4.5-2.1zM7.1 11h1.8v1.7H7.1z"/>',
};

/**
 * The sign of a speaker as a picture (SVG). Not one of the editor's own signs, which take on the colour of the words of a
 * row that is selected: then it would not show any more whose row it is. `edge`, the colour of the background, sets the sign
 * apart from any colour of a selection.
 */
export function speakerIcon(sign: Sign, color: string, edge: string): string {
  const paint = `fill="${color}" stroke="${edge}" stroke-width="1.2" paint-order="stroke"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><g ${paint}>${SHAPES[sign]}</g></svg>`;
}

/** The colours of the speakers in one kind of theme, as package.json declares them. */
export interface DeclaredColor {
  readonly id: string;
  readonly defaults: Readonly<Record<ThemeKind, string>>;
}

export type ThemeKind = 'light' | 'dark' | 'highContrast' | 'highContrastLight';

/** What lies behind the rows, more or less. */
export const EDGES: Readonly<Record<ThemeKind, string>> = {
  light: '#FFFFFF',
  dark: '#181818',
  highContrast: '#000000',
  highContrastLight: '#FFFFFF',
};

/**
 * The colour of an id in a kind of theme. `customized` is the setting `workbench.colorCustomizations`, which comes first:
 * for all themes, or in a part of its own for some (`"[Dark Modern]": { … }`).
 */
export function colorIn(
  declared: readonly DeclaredColor[],
  id: string,
  kind: ThemeKind,
  customized: Readonly<Record<string, unknown>> = {},
  theme = '',
): string | undefined {
  const parts = Object.entries(customized).filter(([key]) => theme !== '' && key.includes(`[${theme}]`));
  const own = [...parts.map(([, part]) => valueOf(part, id)), valueOf(customized, id)].find((one) => one !== undefined);
  return own ?? declared.find((one) => one.id === id)?.defaults[kind];
}

function valueOf(part: unknown, id: string): string | undefined {
  const value = typeof part === 'object' && part !== null ? (part as Readonly<Record<string, unknown>>)[id] : undefined;
  // It goes into a picture as it is.
  return typeof value === 'string' && /^#[0-9a-f]{3,8}$/i.test(value) ? value : undefined;
}
