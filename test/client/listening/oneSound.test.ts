import { deepEqual } from 'node:assert/strict';
import { oneSound } from '../../../client/src/listening/oneSound';

/** Something that can sound; it notes when it is told to pause. */
function sounding(name: string, paused: string[]) {
  let tell = (): void => undefined;
  const onDidChange = (listener: () => void) => {
    tell = listener;
    return { dispose: () => undefined };
  };
  const told = { isPlaying: false };
  const becomes = (isPlaying: boolean) => {
    told.isPlaying = isPlaying;
    tell();
  };
  return { part: { onDidChange, inside: { told, pause: () => paused.push(name) } }, becomes };
}

describe('Of all that can sound', () => {
  it('one sounds at a time: whatever begins has the others pause', () => {
    const paused: string[] = [];
    const [one, other] = [sounding('one', paused), sounding('other', paused)];
    oneSound(one.part, other.part);
    one.becomes(true);
    one.becomes(true);
    deepEqual(paused, ['other']);
    other.becomes(true);
    deepEqual(paused, ['other', 'one']);
    // It was still on its way to say so.
    one.becomes(true);
    one.becomes(false);
    deepEqual(paused, ['other', 'one']);
    one.becomes(true);
    deepEqual(paused, ['other', 'one', 'other']);
  });

  it('what was not loaded yet has nothing to pause', () => {
    const paused: string[] = [];
    const one = sounding('one', paused);
    oneSound(one.part, { onDidChange: one.part.onDidChange, inside: undefined });
    one.becomes(true);
    deepEqual(paused, []);
  });
});
