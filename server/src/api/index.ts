import { readDeclarations } from '../analysis/declarations';
import { Snapshot } from '../analysis/snapshot';
import { ALONE } from '../analysis/surroundings';
import { findingsOf, outlineOf, turnsOf } from './report';
import type { Findings, Options, Outline, Turns } from './shapes';

export type * from './shapes';

/**
 * Reads a transcript: who speaks, from which line to which, and what each turn does. Never throws on any text; one that is
 * no transcript has no turns.
 *
 * @param text all of it; lines may end in any way, and a byte order mark does not count
 * @param options what is known besides
 */
export function parse(text: string, options: Options = {}): Turns {
  return turnsOf(read(text, options));
}

/**
 * The questions of an interview and who answers them where, in the text's order. Never throws on any text.
 *
 * @param text as for {@link parse}
 * @param options what is known besides
 */
export function outline(text: string, options: Options = {}): Outline {
  return outlineOf(read(text, options));
}

/**
 * Everything that looks wrong with a transcript, hints included, with the ways to mend it. Never throws on any text; what
 * is wrong with the declarations of `options` is not among it.
 *
 * @param text as for {@link parse}
 * @param options what is known besides
 */
export function check(text: string, options: Options = {}): Findings {
  return findingsOf(read(text, options));
}

function read(text: string, { declarations = '' }: Options): Snapshot {
  const folder = readDeclarations(declarations.replace(/\r\n?/g, '\n'), { kind: 'folder' });
  // A byte order mark is not text.
  return Snapshot.of(text.replace(/^\uFEFF/, ''), { ...ALONE, folder });
}
