import { strict as assert } from 'node:assert';
import { INITIAL } from 'vscode-textmate';
import { load, registry } from './engine';

interface Theme {
  readonly text: string;
  readonly background: string;
  readonly scopes: Readonly<Record<string, string>>;
}

/**
 * What the default themes say about the scopes chosen. Why these: `entity.name.type` has a colour of its own in all of
 * them, while `entity.name.label` is painted like text, and `entity.name.tag`, `keyword` and `variable` are blue, as
 * links are. `constant.numeric` and `comment` are what readers of any theme expect of numbers and asides.
 */
const THEMES: Readonly<Record<string, Theme>> = {
  'Dark+': {
    text: '#D4D4D4',
    background: '#1E1E1E',
    scopes: { 'entity.name.type': '#4EC9B0', 'constant.numeric': '#B5CEA8', comment: '#6A9955' },
  },
  'Light+': {
    text: '#000000',
    background: '#FFFFFF',
    scopes: { 'entity.name.type': '#267F99', 'constant.numeric': '#098658', comment: '#008000' },
  },
  'Dark High Contrast': {
    text: '#FFFFFF',
    background: '#000000',
    scopes: { 'entity.name.type': '#4EC9B0', 'constant.numeric': '#B5CEA8', comment: '#7CA668' },
  },
  'Light High Contrast': {
    text: '#292929',
    background: '#FFFFFF',
    scopes: { 'entity.name.type': '#267F99', 'constant.numeric': '#098658', comment: '#008000' },
  },
};

describe('grammar: default themes', () => {
  for (const [name, theme] of Object.entries(THEMES)) {
    it(`${name} shows label, time, annotation and text in four colours that can be read`, async () => {
      const seen = await paint(theme, 'Maren: [00:12:34] By ferry [laughs]');
      const { 'entity.name.type': label, 'constant.numeric': time, comment: annotation } = theme.scopes;
      assert.deepEqual(seen, [label, theme.text, time, theme.text, annotation]);
      assert.equal(new Set(seen).size, 4);
      for (const colour of seen) assert.ok(contrast(colour, theme.background) >= 4.3, `${colour} is too faint`);
    });
  }
});

/** The colours of a line, left to right, as the engine hands them to the editor; neighbours alike are one. */
async function paint(theme: Theme, line: string): Promise<string[]> {
  const painted = await registry();
  const rules = Object.entries(theme.scopes).map(([scope, foreground]) => ({ scope, settings: { foreground } }));
  painted.setTheme({ settings: [{ settings: { foreground: theme.text, background: theme.background } }, ...rules] });
  const { tokens } = (await load(painted)).tokenizeLine2(line, INITIAL);
  const map = painted.getColorMap();
  const all = [...tokens].filter((_, nth) => nth % 2 === 1).map((metadata) => map[(metadata >>> 15) & 0x1ff] ?? '');
  return all.filter((colour, nth) => colour !== all[nth - 1]);
}

/** The contrast ratio of two colours as the accessibility guidelines define it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
