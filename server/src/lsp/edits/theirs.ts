/** Names of files that begin as another program wants it, whatever stands in them. */
const THEIRS = /\.(?:vtt|srt|cha|csv|tsv|json|html?)$/i;

/** Whether nothing of ours may stand at the top of a file, by its name. */
export function isTheirs(uri: string): boolean {
  return THEIRS.test(uri);
}
