import type { Host } from '../host';
import type { ServerContext } from '../serverContext';

/** In UTF-16 code units: what is read of a shorter text is little, and to look for garbage more often takes time. */
const HUGE = 2_000_000;

/** Has the platform let less garbage lie, once a text is opened that takes much memory. */
export function watchMemory(
  { documents }: { readonly documents: Pick<ServerContext['documents'], 'onDidOpen'> },
  host: Pick<Host, 'spareMemory'>,
): void {
  documents.onDidOpen(({ document: { text } }) => {
    if (text.length > HUGE) host.spareMemory?.();
  });
}
