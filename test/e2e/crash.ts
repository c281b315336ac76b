/** A suite that does not come to its end: the runner must not take that for a pass, whatever VS Code's exit status. */
export function run(): Promise<void> {
  process.kill(process.pid, 'SIGKILL');
  return Promise.resolve();
}
