import type { Stats } from 'node:fs';
import { closeSync, openSync, statSync } from 'node:fs';
import { LARGEST_FILE, readAll, readRegular } from '../../files/readRegular';

/**
 * Whether an absolute path is no file of a folder, but a pipe or the like that the program that started this one has opened
 * and handed over: `/dev/stdin`, or what a shell puts in place of `<(…)`. It ends as standard input does, whereas any other
 * pipe or device may never end.
 */
export function isHandedOver(path: string, stats: Stats): boolean {
  return HANDED.test(path) && !stats.isFile();
}

/** Whether what was handed over is our standard input. */
export function isStandardInput(path: string): boolean {
  return /(?:stdin|\/0)$/.test(path);
}

const HANDED = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/self\/fd\/\d+)$/;

/**
 * The bytes of a file, or of what was handed over, by an absolute path. Throws as `readRegular` does. To read what was
 * handed over takes it away: it can be read once.
 */
export function readNamed(path: string, limit = LARGEST_FILE): Uint8Array {
  if (!isHandedOver(path, statSync(path))) return readRegular(path, limit);
  const descriptor = openSync(path, 'r');
  try {
    return readAll(descriptor, limit);
  } finally {
    closeSync(descriptor);
  }
}
