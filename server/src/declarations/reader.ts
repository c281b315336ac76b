import type { ParsedNode, YAMLMap } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Range } from '../text/range';
import type { Severity } from '../model/findings';
import { nearest } from './nearest';
import type { ParsedYaml } from './parseYaml';
import { parseYaml } from './parseYaml';
import type { DeclarationProblem } from '../model/declarations';
import type { Words } from '../words/say';
import { inRow, say } from '../words/say';

/** A text in a declaration and where it stands. */
export interface Word {
  readonly text: string;
  readonly range: Range;
}

/** One `key: value` of a mapping. */
export interface Entry {
  readonly key: Word;
  readonly value: ParsedNode | undefined;
}

/** More references (`*name`) than this are not followed; a list of people needs none. */
const MAX_REFERENCES = 100;

/** Reads YAML nodes as what they ought to be, and notes what they are instead. It never throws. */
export class Reader {
  private readonly yaml: ParsedYaml;
  /** One for a place: what is noted there first explains the rest. */
  private readonly noted = new Map<string, DeclarationProblem>();
  private references = 0;

  constructor(text: string) {
    this.yaml = parseYaml(text);
  }

  get contents(): ParsedNode | undefined {
    return this.yaml.contents;
  }

  /** In the text's order. Where the text is no YAML, that alone is told: all else may follow from it. */
  get problems(): readonly DeclarationProblem[] {
    const { error } = this.yaml;
    if (error !== undefined) return [{ ...error, severity: 'error' }];
    return [...this.noted.values()].sort((a, b) => a.range.from - b.range.from);
  }

  note(problem: Omit<DeclarationProblem, 'severity'> & Partial<Pick<DeclarationProblem, 'severity'>>): void {
    const { from, to } = problem.range;
    const place = `${from}-${to}`;
    if (!this.noted.has(place)) this.noted.set(place, { severity: 'error', ...problem });
  }

  /** A word that is not one of those allowed there, with the likely one if there is any. */
  noteUnknown(word: Word, saying: Words, known: readonly string[], severity: Severity): void {
    const meant = nearest(word.text, known);
    if (meant !== undefined) this.noteMeant(word, saying, meant, severity);
    else
      this.note({ message: say`${saying} '${word.text}'; known are ${listed(known)}.`, range: word.range, severity });
  }

  noteMeant(word: Word, saying: Words, meant: string, severity: Severity = 'error'): void {
    const message = say`${saying} '${word.text}'; did you mean '${meant}'?`;
    this.note({ message, range: word.range, severity, suggestion: meant });
  }

  /** Notes every key of a mapping that is not one of `keys`. */
  noteOtherKeys(map: YAMLMap.Parsed, keys: readonly string[]): void {
    for (const pair of map.items) {
      const key = this.word(pair.key);
      if (key !== undefined && !keys.includes(key.text)) this.noteUnknown(key, say`Unknown key`, keys, 'warning');
    }
  }

  /** The node itself, or what a reference (`*name`) stands for. */
  resolve(node: ParsedNode | null | undefined): ParsedNode | undefined {
    if (node == null || !isAlias(node)) return node ?? undefined;
    const { document } = this.yaml;
    if (document === undefined || ++this.references > MAX_REFERENCES) return undefined;
    const target = node.resolve(document) as ParsedNode | undefined;
    const message = say`A text that begins with * must stand in quotes.`;
    if (target === undefined) this.note({ message, range: rangeOf(node) });
    return target;
  }

  /**
   * The entries of a mapping in order; given `keys`, only those. A key that stands there twice is noted and counts the
   * first time.
   */
  entries(map: YAMLMap.Parsed, keys?: readonly string[]): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const pair of map.items) {
      const key = this.word(pair.key);
      if (key === undefined || keys?.includes(key.text) === false) continue;
      if (entries.has(key.text)) this.note({ message: say`'${key.text}' stands here twice.`, range: key.range });
      else entries.set(key.text, { key, value: this.resolve(pair.value) });
    }
    return entries;
  }

  /** A text; numbers and the like count as they are written. Undefined for lists, mappings and nothing. */
  word(node: ParsedNode | null | undefined): Word | undefined {
    const found = this.resolve(node);
    if (!isScalar(found) || found.value === null) return undefined;
    const text = (typeof found.value === 'string' ? found.value : found.source).trim();
    return text === '' ? undefined : { text, range: rangeOf(found) };
  }

  /** A text that has to be there, as the value of `key`. */
  text({ key, value }: Entry): Word | undefined {
    const word = this.word(value);
    if (word === undefined) this.note({ message: say`'${key.text}' must be a text.`, range: key.range });
    return word;
  }

  /** A list of texts, as the value of `key`. Nothing at all is an empty list; a lone text is taken, and noted. */
  texts(entry: Entry): readonly Word[] {
    const { key, value } = entry;
    if (isNothing(value)) return [];
    const items = itemsOf(value);
    if (items !== undefined) return items.flatMap((item) => this.item(key, item));
    const word = this.word(value);
    this.note({ message: say`'${key.text}' must be a list, such as [${word?.text ?? 'one, two'}].`, range: key.range });
    return word === undefined ? [] : [word];
  }

  private item(key: Word, item: ParsedNode): readonly Word[] {
    const word = this.word(item);
    if (word !== undefined) return [word];
    this.note({ message: say`'${key.text}' must be a list of texts; this is none.`, range: rangeOf(item) });
    return [];
  }

  /** The mapping that is the value of `key`. Nothing at all is an empty mapping. */
  mapping({ key, value }: Entry, example: string): ReadonlyMap<string, Entry> {
    if (isParsedMap(value)) return this.entries(value);
    if (!isNothing(value))
      this.note({ message: say`'${key.text}' must hold entries, such as ${example}.`, range: key.range });
    return new Map();
  }
}

/** A node of a parsed text is a mapping of parsed nodes; the library's own test does not say so to the compiler. */
export function isParsedMap(node: ParsedNode | undefined): node is YAMLMap.Parsed {
  return isMap(node);
}

/** The nodes of a list; undefined where the node is none. */
export function itemsOf(node: ParsedNode | undefined): readonly ParsedNode[] | undefined {
  return isSeq(node) ? node.items : undefined;
}

/** Where a node stands, without the comment behind it. */
export function rangeOf(node: ParsedNode): Range {
  const [from, to] = node.range;
  return { from, to };
}

/** A key without a value. */
export function isNothing(node: ParsedNode | undefined): boolean {
  return node === undefined || (isScalar(node) && node.value === null);
}

function listed(words: readonly string[]): Words {
  return words.length < 2 ? words.join('') : say`${inRow(words.slice(0, -1), say`, `)} and ${words.at(-1) ?? ''}`;
}
