import type { Convention } from '../shape';
import { build } from './build';

/** `<v Ann Lee>text` of WebVTT, with or without classes: `<v.loud Ann Lee>`. */
const VOICE = /^\s*<v(?:\.[\w.-]{1,60})?\s+(?<label>[^<>]{1,110})>/u;

/** The voice tag of WebVTT captions. */
export const voice: Convention = {
  id: 'voice',
  read(line) {
    const match = VOICE.exec(line);
    const label = match?.groups?.label;
    if (match === null || label === undefined) return undefined;
    const end = match[0].length;
    return build(line, {
      form: 'voice',
      start: line.search(/\S/),
      written: { from: end - 1 - label.length, to: end - 1 },
      end,
    });
  },
};
