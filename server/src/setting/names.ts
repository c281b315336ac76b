import type { TalkPart } from '../talk/talk';

/** So much of a paragraph, in characters, names its turn: what is written behind it changes no link. */
const NAMING = 80;

/**
 * The name by which a link finds a turn or a heading, for each part; undefined of all others. It follows from who speaks and the first words alone,
 * so that it stays where it is when the text around it is written anew. Where several begin alike, they are counted.
 */
export function namesOf(parts: readonly TalkPart[]): readonly (string | undefined)[] {
  const uses = new Map<string, number>();
  return parts.map((part) => {
    if (part.kind === 'heading') return counted(uses, `h${hash(part.text.slice(0, NAMING))}`);
    if (part.kind !== 'said' || part.label === undefined) return undefined;
    return counted(uses, `t${hash(`${part.label}\n${part.text.slice(0, NAMING)}`)}`);
  });
}

function counted(uses: Map<string, number>, name: string): string {
  const nth = (uses.get(name) ?? 0) + 1;
  uses.set(name, nth);
  return nth === 1 ? name : `${name}-${nth}`;
}

/** FNV-1a over UTF-16 code units, in letters and digits. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(36);
}
