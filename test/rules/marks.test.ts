import assert from 'node:assert/strict';
import { found, mended, said } from '../support/findings';

/** A talk in which one says this. */
function saying(text: string): string {
  return `Ann: Where to?\n\nBo: ${text}\n\nAnn: Why?\n\nBo: It is late.`;
}

describe('unresolved-marker', () => {
  it('finds gaps of all kinds in speech', () => {
    const text = saying('To [inaudible 00:12], or (unverständlich), {indistinct} home.');
    assert.deepEqual(found(text, 'unresolved-marker'), ['[inaudible 00:12]', '(unverständlich)', '{indistinct}']);
  });

  it('leaves sounds, words and what stands before the talk alone', () => {
    const text = `[inaudible] marks a gap.\n\n${saying('[laughs] It was inaudible.')}`;
    assert.deepEqual(found(text, 'unresolved-marker'), []);
  });
});

describe('annotation-style', () => {
  const many = '[laughs] Home. [sighs] Now. [coughs] Well.';

  it('finds other brackets than most, sounds and gaps apart', () => {
    const text = saying(`${many} (laughs) And (inaudible) it is.`);
    assert.deepEqual(found(text, 'annotation-style'), ['(laughs)']);
    assert.equal(mended(text, 'annotation-style'), text.replace('(laughs)', '[laughs]'));
  });

  it('writes brackets as most are written, escaped for Markdown', () => {
    const text = saying(`${many.replaceAll('[', '\\[').replaceAll(']', '\\]')} [laughs]`);
    assert.deepEqual(found(text, 'annotation-style'), ['[laughs]']);
    assert.equal(mended(text, 'annotation-style'), text.replace('[laughs]', '\\[laughs\\]').replace('\\\\[', '\\['));
  });

  it('says nothing where there are few, or as many of one as of the other', () => {
    assert.deepEqual(found(saying('[laughs] Home. (laughs)'), 'annotation-style'), []);
    assert.deepEqual(found(saying(`${many} (laughs) (sighs) (coughs)`), 'annotation-style'), []);
  });

  it('leaves alone what has its line to itself', () => {
    assert.deepEqual(found(saying(`${many}\n\n(laughter)\n\nWell.`), 'annotation-style'), []);
  });
});

describe('unbalanced-bracket', () => {
  for (const [text, bracket, closed] of [
    ['Home [laughs and so on.', '[', 'Home [laughs] and so on.'],
    ['Home [inaudible 00:12 and so on.', '[', 'Home [inaudible 00:12] and so on.'],
    ['Home (the old one. It is late.', '(', 'Home (the old one). It is late.'],
    ['Home. (It was the old one. It is late.', '(', 'Home. (It was the old one.) It is late.'],
    ['Home (laughs] and so on.', ']', 'Home (laughs) and so on.'],
    ['回家（很晚。', '（', '回家（很晚）。'],
  ] as const)
    it(`closes: ${text}`, () => {
      assert.deepEqual(found(saying(text), 'unbalanced-bracket'), [bracket]);
      assert.equal(mended(saying(text), 'unbalanced-bracket'), saying(closed));
    });

  it('finds what was never opened, without a fix', () => {
    assert.deepEqual(said(saying('Home laughs] and so on.'), 'unbalanced-bracket'), [
      "']' closes what was never opened.",
    ]);
    assert.equal(mended(saying('Home laughs].'), 'unbalanced-bracket'), saying('Home laughs].'));
  });

  it("finds each of several, in the text's order", () => {
    assert.deepEqual(found(saying('Home [so (late and] so on).'), 'unbalanced-bracket'), ['(', ')']);
  });

  for (const text of [
    'Home :) or :( or ;-) or : )',
    'a) home, b) away, 3) or (iv) both',
    'the interval [0, 10) of `f(` numbers',
    'Home (which is\n\nfar away).',
    'Home [see ((there))], {so} 【so】（so）.',
  ])
    it(`leaves alone: ${text.replace(/\s+/g, ' ')}`, () => {
      assert.deepEqual(found(saying(text), 'unbalanced-bracket'), []);
    });

  it('takes a bracket that is left open again and again for a notation', () => {
    const text = saying('no [so').replace('Where to?', 'Where [to').replace('Why?', 'Why [so').replace('late', 'l[ate');
    assert.deepEqual(found(text, 'unbalanced-bracket'), []);
  });

  it('takes no longer than the text is long @large', () => {
    const text = saying(`${'('.repeat(200_000)}${']'.repeat(200_000)}`);
    assert.deepEqual(found(text, 'unbalanced-bracket'), []);
  });
});

describe('boilerplate-in-turn', () => {
  it('finds a foot that stands right below the last answer, and sets it apart', () => {
    const text = `${saying('Home.')}\nShare this on Facebook\n© 2024 The Gazette`;
    assert.deepEqual(found(text, 'boilerplate-in-turn'), ['Share this on Facebook\n© 2024 The Gazette']);
    assert.equal(mended(text, 'boilerplate-in-turn'), text.replace('\nShare', '\n\nShare'));
    assert.deepEqual(found(mended(text, 'boilerplate-in-turn'), 'boilerplate-in-turn'), []);
  });

  it('finds lines of a page between paragraphs, each once', () => {
    const text = saying('Home.\n\nAdvertisement\n\nNow.\n\nAdvertisement\n\nWell.');
    assert.deepEqual(found(text, 'boilerplate-in-turn'), ['Advertisement']);
    assert.deepEqual(said(text, 'boilerplate-in-turn'), [
      'This looks like a line of the page, not of the interview. It stands here 2 times.',
    ]);
  });

  it('leaves what somebody says about such things', () => {
    const text = `${saying('An advertisement.\n\nShare this. All rights are reserved for us.')}\nFollow us on Twitter.`;
    assert.deepEqual(found(text, 'boilerplate-in-turn'), []);
  });
});
