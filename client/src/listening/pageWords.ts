import type { PlayerWords } from '../../../pages/shared/player';
import { tell } from '../shared/words';

/** The words of the player's page, in the editor's language. */
export function pageWords(): PlayerWords {
  return {
    play: tell`Play`,
    pause: tell`Pause`,
    back: tell`3 seconds back`,
    on: tell`3 seconds on`,
    previousQuestion: tell`Previous question`,
    nextQuestion: tell`Next question`,
    slower: tell`Slower`,
    faster: tell`Faster`,
    usualSpeed: tell`Speed; press for the usual one`,
    loop: tell`Repeat this turn`,
    strip: tell`Place in the recording`,
    nobody: tell`Nobody speaks`,
    about: tell`about`,
    aboutHint: tell`No time stands at this turn: its place in the recording is an estimate by the length of the text.`,
    startHint: tell`Enter on Play starts the sound.`,
    reading: tell`The recording is being read…`,
    question: tell`question`,
    answer: tell`answer`,
    unanswered: tell`question without an answer`,
  };
}
