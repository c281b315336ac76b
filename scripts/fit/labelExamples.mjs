/** Label-like places of known transcripts, by label: what speaks for and against each, and whether it is one. */
import { readFileSync } from 'node:fs';
import { at } from '../root.mjs';

/** Declarations decide by themselves, and whether all is a talk is decided afterwards. */
const APART = new Set(['bias', 'declared', 'declared-none', 'no-talk']);

/** A label that stands often is more evidence than one that stands once, and less than so many. */
const MOST = 16;

/** @param {string} id */
export function isBeside(id) {
  return id.startsWith('beside:');
}

/**
 * What was thought of each weight before any was fitted (`labelPrior.json`): it decides where hardly any text has the
 * feature.
 */
export function labelPrior() {
  return { bias: -2.5, weights: JSON.parse(readFileSync(at('scripts/fit/labelPrior.json'), 'utf8')) };
}

export function labelExamples({ texts, library }) {
  return texts.flatMap(({ source, text, truth }) => {
    const known = new Map(truth.turns.map((turn) => [turn.line - 1, turn]));
    return library.read(text).candidates.flatMap(({ label, lines, features }) => {
      const counted = lines.filter((line) => known.get(line)?.neutral !== true);
      if (counted.length === 0) return [];
      const turns = counted.filter((line) => isOf(label, known.get(line))).length;
      const told = features.filter(({ id }) => !APART.has(id)).map(({ id, value }) => [id, value]);
      return [
        {
          source,
          features: Object.fromEntries(told),
          label: 2 * turns > counted.length ? 1 : 0,
          weight: Math.sqrt(Math.min(counted.length, MOST)),
        },
      ];
    });
  });
}

/**
 * Whether a label is the one of a turn, or its beginning. A line may be read in several ways: what goes on behind the true
 * label (`Mr. Hale. I said so then` before a colon) is none.
 */
function isOf(label, turn) {
  if (turn === undefined) return false;
  return turn.label === undefined || bare(turn.label).startsWith(bare(label));
}

/** Marks and blanks may stand in a truth, or not. */
function bare(label) {
  return label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
