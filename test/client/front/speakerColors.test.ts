import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PALE } from '../../../pages/timeline/painter';
import { COLORS } from '../../../server/src/queries/speakers/speakerColors';
import { at } from '../../support/root';

/** The backgrounds of the themes that come with VS Code, and of a few that many people use. */
const BACKGROUNDS = {
  dark: ['#1F1F1F', '#1E1E1E', '#272822', '#221A0F', '#390000', '#002B36', '#002451', '#000C18', '#282A36'],
  light: ['#FFFFFF', '#F5F5F5', '#FDF6E3'],
  highContrast: ['#000000'],
  highContrastLight: ['#FFFFFF'],
};

type Kind = keyof typeof BACKGROUNDS;

/** What WCAG asks of text that everybody can read, and where people ask for high contrast. */
const CONTRAST: Readonly<Record<Kind, number>> = { dark: 4.5, light: 4.5, highContrast: 7, highContrastLight: 7 };

/** What WCAG asks of what is no text. */
const SEEN = 3;

/** Red, green and blue, linear, from 0 to 1. */
type Light = readonly number[];

/**
 * What reaches an eye that lacks one of the three kinds of cones: Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency" (2009), at full severity.
 */
const EYES: Readonly<Record<string, readonly Light[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** What the editor marks warnings and errors with: wavy lines, icons, the names of files in lists. */
const SIGNALS: Readonly<Record<Kind, readonly string[]>> = {
  dark: ['#CCA700', '#F14C4C', '#F88070'],
  light: ['#BF8803', '#E51400', '#855F00', '#B01011'],
  // There wavy lines have a second one, which shines through.
  highContrast: ['#FFD370', '#F48771', '#CCA300', '#B65F5F'],
  highContrastLight: ['#895503', '#B5200D', '#FFD633'],
};

/** Distances in Oklab, in which about 0.02 is the least that can be seen. */
const APART = { normal: 0.1, others: 0.055, signals: 0.12 };

interface Declared {
  readonly id: string;
  readonly defaults: Readonly<Record<Kind, string>>;
}

describe('the colours of speakers', () => {
  const manifest = readFileSync(at('package.json'), 'utf8');
  const { contributes } = JSON.parse(manifest) as { contributes: { colors: readonly Declared[] } };
  const colors = contributes.colors.filter(({ id }) => id.startsWith('turnwise.speaker'));

  it('are declared, as many as the server gives', () => {
    const names = Array.from({ length: COLORS }, (_, nth) => `turnwise.speaker${nth + 1}`);
    deepEqual(
      colors.map(({ id }) => id),
      names,
    );
  });

  for (const kind of Object.keys(BACKGROUNDS) as Kind[]) {
    const all = colors.map(({ defaults }) => defaults[kind]);

    it(`can be read: ${kind}`, () => {
      for (const color of all) {
        for (const background of BACKGROUNDS[kind]) {
          ok(contrast(lightOf(color), lightOf(background)) >= CONTRAST[kind], `${color} on ${background}`);
        }
      }
    });

    it(`are seen on the timeline, where the place of a turn is an estimate, too: ${kind}`, () => {
      const part = kind.startsWith('highContrast') ? 1 : PALE;
      for (const color of all) {
        for (const background of BACKGROUNDS[kind]) {
          const seen = mixed(color, background, part);
          ok(contrast(seen, lightOf(background)) >= SEEN, `${color} on ${background}`);
        }
      }
    });

    it(`are none of those that warn: ${kind}`, () => {
      for (const color of all)
        for (const signal of SIGNALS[kind])
          ok(distance(lightOf(color), lightOf(signal)) >= APART.signals, `${color} and ${signal}`);
    });

    it(`are told apart by every eye: ${kind}`, () => {
      for (const [nth, one] of all.entries()) {
        for (const other of all.slice(nth + 1)) {
          ok(distance(lightOf(one), lightOf(other)) >= APART.normal, `${one} and ${other}`);
          for (const [eye, matrix] of Object.entries(EYES)) {
            const seen = [one, other].map((color) => times(matrix, lightOf(color)).map(clamped));
            ok(distance(seen[0] ?? [], seen[1] ?? []) >= APART.others, `${one} and ${other}: ${eye}`);
          }
        }
      }
    });
  }
});

function lightOf(color: string): Light {
  return [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

/** A colour through which another shines, as a canvas lays it over that one. */
function mixed(color: string, background: string, part: number): Light {
  const [over, under] = [color, background].map((one) => [1, 3, 5].map((at) => parseInt(one.slice(at, at + 2), 16)));
  const values = (over ?? []).map((value, nth) => Math.round(part * value + (1 - part) * (under?.[nth] ?? 0)));
  return lightOf(`#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`);
}

/** As WCAG 2 has it. */
function contrast(one: Light, other: Light): number {
  const [a = 0, b = 0] = [one, other].map((light) => times([[0.2126, 0.7152, 0.0722]], light)[0] ?? 0);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function distance(one: Light, other: Light): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(...a.map((value, nth) => value - (b[nth] ?? 0)));
}

/** https://bottosson.github.io/posts/oklab/ */
function oklab(light: Light): Light {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones.map(Math.cbrt),
  );
}

function times(matrix: readonly Light[], vector: Light): Light {
  return matrix.map((row) => row.reduce((sum, value, nth) => sum + value * (vector[nth] ?? 0), 0));
}

function clamped(value: number): number {
  return Math.max(0, Math.min(1, value));
}
