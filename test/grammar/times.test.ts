import { shows } from './colours';

describe('grammar: times', () => {
  it('colours a time before a label', () =>
    shows(`
      [00:12:34] Maren: By ferry.
      ^^^^^^^^^^ time
                 ^^^^^ label
    `));

  it('colours a time after a label', () =>
    shows(`
      Maren: [00:12:34] By ferry.
      ^^^^^ label
             ^^^^^^^^^^ time
    `));

  it('colours a bare time after a label that stands alone', () =>
    shows(`
      Speaker 1: 00:12:34
      ^^^^^^^^^ label
                 ^^^^^^^^ time
    `));

  it('colours a bare time before a label', () =>
    shows(`
      00:15 Maren: By ferry.
      ^^^^^ time
            ^^^^^ label
    `));

  it('colours a time inside a label', () =>
    shows(`
      Speaker 1 (00:01): By ferry.
      ^^^^^^^^^^ label
                ^^^^^^^ time
    `));

  it('colours a name and a time above the text', () =>
    shows(`
      Maren Oduya  0:15
      ^^^^^^^^^^^ label
                   ^^^^ time
      We came by ferry.
    `));

  it('colours a bracketed time within a sentence', () =>
    shows(`
      Then, [00:02:00] when the bridge was up again
            ^^^^^^^^^^ time
    `));

  it('colours escaped brackets with the time', () =>
    shows(`
      **Maren:** \\[04:09\\] By ferry.
        ^^^^^ label
                 ^^^^^^^^^ time
    `));

  it('colours a time alone on its line', () =>
    shows(`
      00:12:34
      ^^^^^^^^ time
    `));

  it('colours a time before text without a label', () =>
    shows(`
      [00:12:34.5] [laughs] and so on
      ^^^^^^^^^^^^ time
                   ^^^^^^^^ annotation
    `));

  it('colours the times of a cue and the label below, in small letters too', () =>
    shows(`
      WEBVTT

      00:00:01.000 --> 00:00:04.500
      ^^^^^^^^^^^^ time
                       ^^^^^^^^^^^^ time
      maren: We came by ferry.
      ^^^^^ label
    `));

  it('takes no small letters for a label after a cue', () =>
    shows(`
      00:00:01,000 --> 00:00:04,500
      ^^^^^^^^^^^^ time
                       ^^^^^^^^^^^^ time
      We came by ferry.

      maren: We came by ferry.
    `));
});
