import { deepEqual } from 'node:assert/strict';
import { cardPieces } from '../../../client/src/timeline/cardPieces';
import { Snapshot } from '../../../server/src/document/snapshot';
import { hover } from '../../../server/src/queries/display/hover';
import { english } from '../../../server/src/words/say';

/** Each paragraph as a line, what is strong between stars. */
function shown(markdown: string): readonly string[] {
  return cardPieces(markdown).map((pieces) =>
    pieces.map(({ text, isStrong }) => (isStrong ? `*${text}*` : text)).join(''),
  );
}

describe('the card of a turn', () => {
  it('is that of the editor without why its label is read so', () => {
    const snapshot = Snapshot.of('Ann: How are you?\n\nBo: Well.\n\nAnn: And she?\n\nBo: Well, too.\n');
    deepEqual(shown(english(hover(snapshot, 20, 'file:///a(b).txt')?.markdown ?? '')), [
      '*Bo*, respondent',
      '2 turns, 3 words (38 % of all)',
      'First turn on line 3, last on line 7',
      'Answers line 1: How are you?',
    ]);
  });

  it('shows whatever stands in a name as it is', () => {
    deepEqual(shown('**\\<img src\\=x\\>** \\*a\\* [b \\] c](<file:x>)'), ['*<img src=x>* *a* b ] c']);
    deepEqual(shown('**half'), ['**half']);
    deepEqual(shown(''), []);
  });
});
