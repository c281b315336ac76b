/** The language server's process, for tests in which it goes away. */
import { execFileSync } from 'node:child_process';

/** The id of the server that this extension host started; undefined while there is none. */
export function serverProcess(): number | undefined {
  const all = execFileSync('ps', ['-A', '-o', 'pid=', '-o', 'ppid=', '-o', 'args='], { encoding: 'utf8' });
  const own = all.split('\n').map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line));
  const server = own.find((parts) => Number(parts?.[2]) === process.pid && parts?.[3]?.includes('dist/server.js'));
  return server?.[1] === undefined ? undefined : Number(server[1]);
}

/** Ends the server without a warning, as a crash would. */
export function endServer(): number {
  const running = serverProcess();
  if (running === undefined) throw new Error('no server is running');
  process.kill(running, 'SIGKILL');
  return running;
}

/** Ends a server that was not ended before, if one runs; one that goes away meanwhile counts as ended. */
export function endOnce(ended: Set<number>): void {
  const running = serverProcess();
  if (running === undefined || ended.has(running)) return;
  ended.add(running);
  try {
    process.kill(running, 'SIGKILL');
  } catch {
    // It went away by itself between the look and the end.
  }
}
