/**
 * The same text in characters of its own. A part cut out of a long text is a view of it to V8, and keeps all of it in
 * memory: whoever keeps a part for longer than the text keeps this.
 * What is shorter than that V8 copies by itself.
 */
export function detached(text: string): string {
  return text.length < SHORTEST_VIEW ? text : Array.from(text).join('');
}

const SHORTEST_VIEW = 13;
