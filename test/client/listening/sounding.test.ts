import { deepEqual, equal } from 'node:assert/strict';
import type { PlayerState } from '../../../pages/shared/player';
import { Sounding } from '../../../client/src/listening/sounding';

const state = (told: Partial<PlayerState> = {}): PlayerState => ({
  ...{ type: 'state', source: 'a', time: 1000, length: 60_000, isPlaying: true },
  ...{ rate: 1, isLooping: false, mayStart: true },
  ...told,
});

describe('How the sound stands', () => {
  let clock = 0;
  const sounding = () => new Sounding(() => clock);

  it('goes on between what the page tells, at its speed', () => {
    const sound = sounding();
    equal(sound.hear(state({ rate: 2 })), true);
    clock += 500;
    equal(sound.time, 2000);
    equal(sound.hear(state({ time: 2100 })), false);
    equal(sound.time, 2100);
  });

  it('goes on no more once the page is gone, and the speed stays', () => {
    const sound = sounding();
    sound.hear(state({ rate: 1.5 }));
    clock += 1000;
    sound.stop();
    clock += 5000;
    deepEqual([sound.time, sound.now.isPlaying, sound.now.rate], [2500, false, 1.5]);
  });

  it('is known once the recording was read, and not of the next one before that was', () => {
    const sound = sounding();
    equal(sound.isKnown, false);
    sound.hear(state({ length: 0, isPlaying: false }));
    equal(sound.isKnown, false);
    sound.hear(state({ isPlaying: false }));
    equal(sound.isKnown, true);
    sound.hear(state({ source: 'b', length: 0, isPlaying: false }));
    equal(sound.isKnown, false);
    sound.hear(state({ source: 'b' }));
    equal(sound.isKnown, true);
    sound.change();
    deepEqual([sound.isKnown, sound.time, sound.now.isPlaying], [false, 0, false]);
  });

  it('is known of a recording that plays and has no length, also where it pauses', () => {
    const sound = sounding();
    sound.hear(state({ length: 0 }));
    sound.hear(state({ length: 0, isPlaying: false }));
    equal(sound.isKnown, true);
  });

  it('is known of nothing where nothing is loaded', () => {
    const sound = sounding();
    sound.hear(state());
    sound.hear(state({ source: '', time: 0, length: 0, isPlaying: false }));
    equal(sound.isKnown, false);
  });
});
