import type { Stats } from 'node:fs';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { Trouble } from './trouble';

/** Bytes. A year of hearings in one file is a fifth of it; what is larger is no transcript, and would need all memory. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Bytes: of a file that says something about others, such as a `.turnwise.yaml` or a `.gitignore`. */
export const LARGEST_SIDE_FILE = 1024 * 1024;

/**
 * The bytes of a file that a person named, wherever links lead. Throws `Trouble` where it is a pipe, a device or a socket,
 * whose end may never come, or longer than `limit`; and the system's error where it cannot be read.
 */
export function readRegular(path: string, limit = LARGEST_FILE): Uint8Array {
  // To open some devices does something already, and a pipe without a writer would be waited for.
  refuseOther(statSync(path));
  const descriptor = openSync(path, constants.O_RDONLY | NOT_WAITING);
  try {
    refuseOther(fstatSync(descriptor));
    return readAll(descriptor, limit);
  } finally {
    closeSync(descriptor);
  }
}

/** The first bytes of a regular file, as many as there are up to so many. Throws as `readRegular` does. */
export function readBeginning(path: string, count: number): Uint8Array {
  refuseOther(statSync(path));
  const descriptor = openSync(path, constants.O_RDONLY | NOT_WAITING);
  try {
    refuseOther(fstatSync(descriptor));
    const bytes = Buffer.allocUnsafe(count);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, count, 0));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The same of a file that is read only because it lies beside another: a link counts only where it leads
 * to a file in its own folder or below, lest a folder from elsewhere has files of the house read.
 */
export function readBeside(path: string): Uint8Array {
  if (!lstatSync(path).isSymbolicLink()) return readRegular(path, LARGEST_SIDE_FILE);
  const target = realpathSync(path);
  if (!isBelow(target, dirname(path))) throw new Trouble('this is a link out of its folder, and is not followed');
  return readRegular(target, LARGEST_SIDE_FILE);
}

/** Whether a real path leads into a folder. */
export function isBelow(target: string, folder: string): boolean {
  return target.startsWith(realpathSync(folder).replace(/[\\/]?$/, sep));
}

/** All that an open file has from here on. Throws `Trouble` where that is more than `limit` bytes. */
export function readAll(descriptor: number, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const count = readSync(descriptor, chunk, 0, CHUNK, null);
    if (count === 0) return Buffer.concat(chunks, size);
    size += count;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk.subarray(0, count));
  }
}

/** What is said of more bytes than are read. */
export function tooLarge(limit: number): Trouble {
  return new Trouble(`this is larger than ${limit / MEGABYTE} MB, and is not read`);
}

/** Where the system has it. */
const NOT_WAITING = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

const MEGABYTE = 1024 * 1024;
const CHUNK = 256 * 1024;

function refuseOther(stats: Stats): void {
  if (stats.isFIFO()) throw new Trouble('this is a pipe, not a file');
  if (stats.isSocket()) throw new Trouble('this is a socket, not a file');
  if (stats.isCharacterDevice() || stats.isBlockDevice()) throw new Trouble('this is a device, not a file');
}
