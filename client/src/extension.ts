import { extensionIn } from './activation';

/** Under Node. */
export const { activate, deactivate } = extensionIn(
  () => import('./connection/nodeClient.js'),
  async ({ scheme, fsPath }) =>
    scheme === 'file' ? (await import('./media/contents.js')).contentsOf(fsPath) : undefined,
);
