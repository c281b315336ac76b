/** One at a time, over processes: two test runs that start together must not install into one folder. */
import { mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const HEARTBEAT_MS = 2_000;
const ABANDONED_MS = 30_000;

/**
 * Does `work` while no other process does the work of the same lock.
 * The lock is a folder whose time is renewed while its owner lives. One that stands still was left by a process that
 * was killed, and is taken over. (No process ids: the folder may be shared between containers.)
 *
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {() => void} onWait called once when another process is at work
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait) {
  mkdirSync(dirname(path), { recursive: true });
  for (let told = false; !take(path); told = true) {
    if (isAbandoned(path)) rmSync(path, { recursive: true, force: true });
    else if (!told) onWait();
    await wait(500);
  }
  const heartbeat = setInterval(() => utimesSync(path, new Date(), new Date()), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(path, { recursive: true, force: true });
  }
}

function take(path) {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(path) {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > ABANDONED_MS;
}
