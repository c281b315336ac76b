/** Where things are kept that outlive a run: outside the checkout, so that a fresh clone finds them again. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The cache folder of this project. */
export function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'turnwise');
}

/** Where the npm-provided VS Code is installed; `TURNWISE_VSCODE_HOST` moves it. */
export function hostFolder() {
  return process.env.TURNWISE_VSCODE_HOST || join(cacheFolder(), 'vscode-host');
}
