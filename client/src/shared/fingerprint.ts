/**
 * Tells texts apart without keeping them: two that differ have the same fingerprint by no chance that anybody will meet. It is
 * made for changes that happen, not against somebody who looks for two such texts.
 */
export function fingerprint(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let place = 0; place < text.length; place++) {
    const letter = text.charCodeAt(place);
    one = Math.imul(one ^ letter, 0x01000193);
    other = Math.imul(((other << 13) | (other >>> 19)) ^ letter, 0x85ebca6b);
  }
  return [text.length, one >>> 0, other >>> 0].map((part) => part.toString(36)).join(' ');
}
