/** What keeps a name from being written as a label, in a sentence for whoever wished it; undefined where nothing does. */
export function obstacleIn(name: string): string | undefined {
  if (name === '') return 'A speaker needs a name.';
  if (/[\r\n]/.test(name)) return 'A label stands on one line; this name has a line break.';
  if (/[:：]/.test(name)) return 'A label ends at its colon; this name has one in it.';
  return undefined;
}

export function unreadable(name: string): string {
  return `'${name}' would not be read as a speaker's label here.`;
}
