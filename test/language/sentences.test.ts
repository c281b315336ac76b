import assert from 'node:assert/strict';
import { countWords, sentencesOf } from '../../server/src/language/sentences';

/** The sentences of a line, separated by a bar. */
function check(line: string, expected: string): void {
  assert.equal(
    sentencesOf(line)
      .map(({ from, to }) => line.slice(from, to))
      .join('|'),
    expected,
  );
}

describe('language: sentences', () => {
  it('end at full stops, question marks and exclamation marks', () => {
    check('Yes. Is it? Go!', 'Yes.|Is it?|Go!');
  });
  it('keep closing quotes', () => {
    check('They call it "the wall". What do you call it?', 'They call it "the wall".|What do you call it?');
  });
  it('go on behind a title, an initial and a number with a point', () => {
    check('Mr. Reh met J. Brandt at 3.30 p.m. today. Good.', 'Mr. Reh met J. Brandt at 3.30 p.m. today.|Good.');
  });
  it('go on behind an ellipsis in small letters', () => {
    check('Do you .... based on that, serve them? Good.', 'Do you .... based on that, serve them?|Good.');
    check('I saw it… once. I waited... Then it left.', 'I saw it… once.|I waited...|Then it left.');
    check('It is no. of course.', 'It is no. of course.');
    check('It left. of course.', 'It left.|of course.');
  });
  it('go on behind a short word before a number, as of what is cited', () => {
    check('Is it in art. 3? I see.', 'Is it in art. 3?|I see.');
    check('Siehe Nr. 12 unten. Gut.', 'Siehe Nr. 12 unten.|Gut.');
    check('We saw it. 3 of us went.', 'We saw it.|3 of us went.');
    check('He left in 1990. 3 others stayed.', 'He left in 1990.|3 others stayed.');
  });
  it('need no space in Chinese', () => {
    check('你好吗？我很好。', '你好吗？|我很好。');
  });
  it('end at the Greek question mark, but at no other semicolon', () => {
    check('Τι κάνετε; Καλά; one; two', 'Τι κάνετε;|Καλά;|one; two');
  });
  it('are none in a line of blanks', () => {
    check('  ', '');
  });
  it('begin behind the label where they are told to', () => {
    assert.deepEqual(sentencesOf('Ines: Yes. No.', 6), [
      { from: 6, to: 10 },
      { from: 11, to: 14 },
    ]);
  });
  it('are found in a megabyte of anything', () => {
    for (const part of ['我很好', 'α;', '?é', '. ', '.', '?', 'Mr. ']) {
      for (const end of ['', 'x']) {
        const text = part.repeat(1_000_000 / part.length) + end;
        const found = sentencesOf(text);
        // Each behind the one before, and the last one to the end, blanks aside.
        assert.ok(
          found.every(({ from, to }, at) => from < to && from >= (found[at - 1]?.to ?? 0)),
          part,
        );
        assert.equal(found.at(-1)?.to, text.trimEnd().length, part);
      }
    }
  });
  it('do not end in a line of dots before a page', () => {
    check('Contents ..... 3. Then?', 'Contents .....|3.|Then?');
    check('Contents.....3. Then?', 'Contents.....3.|Then?');
  });
});

describe('language: words', () => {
  it('are counted by gaps, apostrophes and hyphens being no gaps', () => {
    assert.equal(countWords("It wasn't a well-known yard, was it?"), 7);
  });
  it('are counted by characters in Chinese, about', () => {
    assert.equal(countWords('我们冬天开始修书'), 5);
  });
});
