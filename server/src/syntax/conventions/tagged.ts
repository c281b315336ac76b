import type { Convention, Trait } from '../shape';
import { build } from './build';

const form = { id: 'tagged', strength: 'strong', traits: new Set<Trait>(['format']) } as const;

/** An element of XML that says who speaks in it, as corpora and parliaments encode talks: `<u who="#ann">text</u>`, `<sp who="Ann">`. */
export const tagged: Convention = {
  ...form,
  // Tags that dress a text, such as `<u>`, are blanked out of the line.
  starts: undefined,
  needs: [],
  read(before) {
    const { start, written } = before;
    if (written.charAt(start) !== '<') return undefined;
    ELEMENT.lastIndex = start;
    const match = ELEMENT.exec(written);
    const label = match?.indices?.groups?.label;
    if (match === null || label === undefined) return undefined;
    return build(
      { ...before, line: written },
      { form, written: { from: label[0], to: label[1] }, end: ELEMENT.lastIndex },
    );
  },
};

const ELEMENT =
  /<(?:u|sp|turn|utterance|speech)\s(?:[^<>]{0,120}\s)?(?:who|speaker|spk|name)="#?(?<label>[^"<>]{1,80})"[^<>]{0,120}>/duy;
