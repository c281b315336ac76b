import assert from 'node:assert/strict';
import { hasColours } from '../../server/src/cli/colours';
import { frameOf } from '../../server/src/cli/output/frame';
import { wrapped } from '../../server/src/cli/output/printable';
import { Progress } from '../../server/src/cli/progress';
import { DRIFT, Place } from './support';

describe('turnwise check, for people', () => {
  let place: Place;
  beforeEach(() => (place = new Place().write('a.txt', DRIFT.join('\n'))));
  afterEach(() => {
    place.remove();
  });

  it('shows the line, what of it is meant, and how to mend it', async () => {
    assert.deepEqual((await place.run(['check', 'a.txt'])).out.split('\n'), [
      'a.txt',
      "  5:1  warning  'Ambassador' is another label for 'Ambassador Ray'.  label-drift",
      '       | Ambassador: It is spring.',
      "       | ^^^^^^^^^^ Change to 'Ambassador Ray'",
      '',
      '1 finding: 1 warning; 1 can be fixed with --fix.',
      '',
    ]);
  });

  it('keeps to the width of a terminal', async () => {
    const { out } = await place.run(['check', 'a.txt'], '', { width: 60 });
    assert.deepEqual(out.split('\n').slice(1, 5), [
      "  5:1  warning  'Ambassador' is another label  label-drift",
      "                for 'Ambassador Ray'.",
      '       | Ambassador: It is spring.',
      "       | ^^^^^^^^^^ Change to 'Ambassador Ray'",
    ]);
  });

  it('colours what is found where colours are seen', async () => {
    const { out } = await place.run(['check', 'a.txt'], '', { colours: true });
    assert.match(out, /\u001B\[33mwarning\u001B\[0m/);
    assert.match(out, /\u001B\[33m\^{10}\u001B\[0m/);
  });

  it('says nothing but what makes it fail, when quiet', async () => {
    assert.match((await place.run(['check', '--quiet', 'a.txt'])).out, /^a\.txt\n.*label-drift\n.*\n.*\n$/);
    const silent = { status: 0, out: '', err: '' };
    assert.deepEqual(await place.run(['check', '--quiet', '--fail-on', 'error', 'a.txt']), silent);
    place.write('notes/shopping.txt', 'Bread, milk.\n');
    assert.deepEqual(await place.run(['check', '--quiet', '--no-error-on-unmatched', 'notes']), silent);
    assert.equal(
      (await place.run(['check', '--quiet', 'none.txt'])).err,
      'turnwise: none.txt: no such file or folder\n',
    );
  });

  it('checks by named rules alone', async () => {
    const found = async (...rules: string[]) => {
      const { out } = await place.run([
        'check',
        '--format',
        'json',
        ...rules.flatMap((rule) => ['--rule', rule]),
        'b.txt',
      ]);
      return [...new Set([...out.matchAll(/"code": "(.*)"/g)].map(([, code]) => code))];
    };
    place.write('b.txt', [...DRIFT, 'Ann Lee: [inaudible]', 'Ambassador Ray: Yes.'].join('\n'));
    assert.deepEqual(await found('label-drift'), ['label-drift']);
    assert.deepEqual(await found('label-drift', 'unresolved-marker'), ['label-drift', 'unresolved-marker']);
    assert.deepEqual(await found('timestamp-order'), []);
  });

  it('wakes a rule that is off when it is named, unless it was put to sleep', async () => {
    const text = ['Ann: [laughs] So?', 'Ben: (coughs) No. [sighs]', 'Ann: [laughs] Why?', 'Ben: [sighs] So.'].join(
      '\n\n',
    );
    const status = async (head: string) =>
      (await place.write('b.txt', head + text).run(['check', '--rule', 'annotation-style', 'b.txt'])).status;
    assert.equal((await place.write('b.txt', text).run(['check', 'b.txt'])).status, 0);
    assert.equal(await status(''), 1);
    assert.equal(await status('---\nrules: { annotation-style: off }\n---\n\n'), 0);
  });

  it('mends by named rules alone', async () => {
    const { out } = await place.run(['check', '--fix', '--rule', 'speaker-typo', 'a.txt']);
    assert.equal(out, 'No findings in 1 file.\n');
    assert.match((await place.run(['check', '--fix', '--rule', 'label-drift', 'a.txt'])).out, /1 fixed/);
  });

  it('takes one file of declarations for all', async () => {
    place.write('house.yaml', 'rules: { label-drift: off }\n').write('bad.yaml', 'rules: [\n');
    place.write('sub/.turnwise.yaml', 'rules: { label-drift: error }\n').write('sub/b.txt', DRIFT.join('\n'));
    const status = async (...argv: string[]) => (await place.run(['check', ...argv])).status;
    assert.equal(await status('--config', 'house.yaml', 'a.txt', 'sub/b.txt'), 0);
    assert.equal(await status('--fail-on', 'error', 'sub/b.txt'), 1);
    assert.match(
      (await place.run(['check', '--config', 'bad.yaml', 'a.txt'])).out,
      /^bad\.yaml\n {2}\d.*participants-invalid$/m,
    );
    assert.deepEqual(await place.run(['check', '--config', 'none.yaml', 'a.txt']), {
      status: 2,
      out: '',
      err: 'turnwise: none.yaml: no such file or folder\n',
    });
  });
});

describe('A frame', () => {
  it('has marks under wide characters, behind tabs, and at least one', () => {
    assert.deepEqual(frameOf({ text: '王部长：好。', from: 0, to: 3 }, 40), { text: '王部长：好。', marks: '^^^^^^' });
    assert.deepEqual(frameOf({ text: '\tAnn: Hi', from: 1, to: 4 }, 40), { text: ' Ann: Hi', marks: ' ^^^' });
    assert.deepEqual(frameOf({ text: 'Ann:', from: 4, to: 4 }, 40), { text: 'Ann:', marks: '    ^' });
  });

  it('shows what is meant of a line that has no room', () => {
    const text = `${'a'.repeat(50)} Ben: ${'b'.repeat(50)}`;
    assert.deepEqual(frameOf({ text, from: 51, to: 55 }, 40), {
      text: `…${'a'.repeat(19)} Ben: ${'b'.repeat(13)}…`,
      marks: `${' '.repeat(21)}^^^^`,
    });
    assert.deepEqual(frameOf({ text: 'x'.repeat(99), from: 0, to: 99 }, 20), {
      text: `${'x'.repeat(19)}…`,
      marks: '^'.repeat(20),
    });
  });
});

describe('A long message', () => {
  it('is broken between words', () => {
    assert.deepEqual(wrapped('one two three', 8), ['one two', 'three']);
    assert.deepEqual(wrapped('incomprehensible it is', 6), ['incomprehensible', 'it is']);
    assert.deepEqual(wrapped('one two', Infinity), ['one two']);
  });
});

describe('Colours', () => {
  it('are for terminals, and for whoever asks', () => {
    assert.equal(hasColours(true, {}), true);
    assert.equal(hasColours(false, {}), false);
    assert.equal(hasColours(true, { TERM: 'dumb' }), false);
    assert.equal(hasColours(true, { NO_COLOR: '1' }), false);
    assert.equal(hasColours(true, { NO_COLOR: '' }), true);
    assert.equal(hasColours(false, { FORCE_COLOR: '1', NO_COLOR: '1' }), true);
    assert.equal(hasColours(true, { FORCE_COLOR: '0' }), false);
  });
});

describe('Progress', () => {
  function written(width: number | undefined): string {
    let text = '';
    let now = 0;
    const progress = new Progress({ colours: false, width, write: (more) => (text += more) }, () => now);
    for (const [at, time] of [0, 500, 800, 850, 1000].entries()) {
      now = time;
      progress.show(at, 5, `${at}.transcript`);
    }
    progress.clear();
    progress.clear();
    return text;
  }

  it('is one line of a terminal, after a while, and goes', () => {
    const clear = '\r\u001B[2K';
    assert.equal(written(80), `${clear}2 of 5  2.transcript${clear}4 of 5  4.transcript${clear}`);
    assert.equal(written(20), `${clear}2 of 5  2.${clear}4 of 5  4.${clear}`);
  });

  it('is for no file', () => {
    assert.equal(written(undefined), '');
  });
});
