import { extensionIn } from './activation';

/** In a web worker, as on vscode.dev. */
export const { activate, deactivate } = extensionIn(() => import('./connection/workerClient.js'));
