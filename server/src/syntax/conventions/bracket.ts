import type { Convention } from '../shape';
import { build } from './build';

/** A name in square or curly brackets, and a colon: `[SPEAKER 0]: text`, `{Ann}: text`. */
const BRACKET = /^\s*(?:>+\s*)?[[{](?<label>[^[\]{}:：]{1,60})[\]}]\s*[:：]/u;

/** A label in brackets. */
export const bracket: Convention = {
  id: 'bracket',
  read(line) {
    const match = BRACKET.exec(line);
    const label = match?.groups?.label;
    if (match === null || label === undefined) return undefined;
    const from = match[0].search(/[[{]/) + 1;
    return build(line, {
      form: 'bracket',
      start: line.search(/\S/),
      written: { from, to: from + label.length },
      end: match[0].length,
    });
  },
};
