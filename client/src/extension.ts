import { extensionIn } from './activation';

/** Under Node. */
export const { activate, deactivate } = extensionIn(
  () => import('./connection/nodeClient.js'),
  () => Promise.resolve(undefined),
);
