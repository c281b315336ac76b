/** A kind of text that is no talk: records of the same captions, one after the other. */
export interface NoTalk {
  readonly name: string;
  readonly language: string;
  /** What the records are headed with; where there are none, they follow each other without. */
  readonly titles: readonly string[];
  readonly captions: readonly Caption[];
}

export interface Caption {
  /** A caption's word, and others that could stand there. */
  readonly words: readonly string[];
  /** What may stand behind it. */
  readonly contents: readonly string[];
}

/**
 * Reads a kind that was written down here: `=` and titles, and a line for each caption, its words divided by bars, a colon, and
 * what may stand behind it, divided by tildes.
 */
export function noneFrom(name: string, language: string, written: string): NoTalk {
  const lines = written.split('\n').filter((line) => line.trim() !== '');
  const titles = lines.filter((line) => line.startsWith('=')).flatMap((line) => parts(line.slice(1), '~'));
  const captions = lines
    .filter((line) => !line.startsWith('='))
    .map((line) => {
      const at = line.indexOf(': ');
      return { words: parts(line.slice(0, at), '|'), contents: parts(line.slice(at + 2), '~') };
    });
  return { name, language, titles, captions };
}

function parts(text: string, mark: string): readonly string[] {
  return text.split(mark).map((part) => part.trim());
}
