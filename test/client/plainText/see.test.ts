import { deepEqual, equal, ok } from 'node:assert/strict';
import { see } from '../../../client/src/plainText/see';

/** Sixteen turns of an interview. */
const TALK = Array.from({ length: 8 }, (_, at) => [
  `Ines: What came in ${1990 + at}?`,
  'Warden: Rain, and more of it.',
]).flat();

describe('a look at a plain text', () => {
  it('sees a whole interview', () => {
    deepEqual(see(documentOf(TALK)), { turns: 16, speakers: 2, whole: true });
  });

  it('sees nothing in anything else', () => {
    equal(see(documentOf(['Milk', 'Eggs', 'Note: bread'])), undefined);
  });

  it('takes no more than 64 KB of an endless one @large', () => {
    let taken = 0;
    const endless = {
      lineCount: Infinity,
      lineAt(line: number) {
        const text = TALK[line % TALK.length] ?? '';
        taken += text.length + 1;
        return { text };
      },
    };
    equal(see(endless)?.whole, false);
    ok(taken < 65 * 1024, String(taken));
  });
});

function documentOf(lines: readonly string[]): Parameters<typeof see>[0] {
  return { lineCount: lines.length, lineAt: (line) => ({ text: lines[line] ?? '' }) };
}
