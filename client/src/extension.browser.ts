import { extensionIn } from './activation';

/** In a web worker, as on vscode.dev; files cannot be read in pieces there. */
export const { activate, deactivate } = extensionIn(
  () => import('./connection/workerClient.js'),
  () => Promise.resolve(undefined),
);
