import type { JudgingWords } from '../../../pages/shared/judging';
import { tell } from '../shared/words';

/** The words of the page, in the editor's language. */
export function judgingWords(): JudgingWords {
  return {
    play: tell`Play again`,
    stop: tell`Stop`,
    space: tell`Space`,
    nextClip: tell`Next clip`,
    previousClip: tell`Previous clip`,
    clips: tell`What is said`,
    verdicts: tell`Who is it?`,
    about: tell`about`,
    typeName: tell`Another name…`,
    name: tell`New name`,
    nameHint: tell`Enter takes it, Escape leaves it`,
    skip: tell`Skip`,
    undo: tell`Undo the last`,
    toText: tell`To the text`,
    judged: tell`What was judged`,
    startHint: tell`Space starts the sound.`,
  };
}
