import { brokenHeads } from './brokenHeads';
import { innerLabels } from './innerLabels';
import type { Transcript } from '../model/transcript';
import { perObject } from '../text/perObject';

/**
 * The turns inside which another probably begins to speak, by their index: behind a label in a paragraph, or behind one
 * without its colon. They, and those behind them, look wrong until they are cut there.
 */
export const turnsToCut = perObject((transcript: Transcript): ReadonlySet<number> => {
  const begins = [...innerLabels(transcript), ...brokenHeads(transcript)];
  return new Set(begins.map(({ turn }) => turn.index));
});
