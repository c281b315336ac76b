import assert from 'node:assert/strict';
import { check, convert, fix, format, outline, parse, Refused, stats } from '../../server/src/api/index';
import { READ } from '../../server/src/convert/list';
import { DRIFT } from './support';

describe('the library', () => {
  it('answers with plain values that JSON leaves as they are', () => {
    const text = DRIFT.join('\n');
    for (const answer of [parse(text), outline(text), check(text), fix(text), stats(text)]) {
      assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
    }
    assert.deepEqual(
      outline(text).questions.map(({ line, answers }) => [line, ...answers.map((answer) => answer.line)]),
      [
        [1, 3],
        [4, 5],
        [6, 7],
        [8, 9],
      ],
    );
  });

  it('takes declarations as text', () => {
    const findings = (declarations?: string) =>
      check(DRIFT.join('\n'), { ...(declarations !== undefined && { declarations }) }).findings.length;
    assert.deepEqual([findings(), findings('rules: { label-drift: off }'), findings('rules: [')], [1, 0, 1]);
  });

  it('does not count a byte order mark', () => {
    assert.deepEqual(parse(`\uFEFF${DRIFT.join('\r\n')}`), parse(DRIFT.join('\n')));
  });

  it('has nothing to say of an empty text', () => {
    assert.deepEqual(
      [parse(''), outline(''), check(''), fix('')],
      [
        { participants: [], turns: [], matter: [] },
        { questions: [] },
        { findings: [] },
        { text: '', fixed: 0, findings: [] },
      ],
    );
    assert.equal(format(''), '');
  });

  it('fixes what is certain, and leaves line ends and the byte order mark', () => {
    const text = `\uFEFF${DRIFT.join('\r\n')}`;
    const mended = text.replace('Ambassador:', 'Ambassador Ray:');
    assert.deepEqual(fix(text), { text: mended, fixed: 1, findings: [] });
    const off = fix(text, { declarations: 'rules: { label-drift: off }' });
    assert.deepEqual(off, { text, fixed: 0, findings: [] });
  });

  it('formats, and leaves line ends and the byte order mark', () => {
    const lines = ['Ann: When did you come?', 'Ben: In March. ', 'Ann: And did you stay?', 'Ben: I did.', 'Ann: Why?'];
    const clean = lines.map((line) => line.trimEnd());
    const text = `\uFEFF${lines.join('\r\n')}\r\n`;
    assert.equal(format(text), `\uFEFF${clean.join('\r\n')}\r\n`);
    const apart = `${clean.join('\n\n')}\n`;
    assert.equal(format(lines.join('\n'), { declarations: 'profile: podcast' }), apart);
    const bold = format(lines.join('\n'), { labels: 'bold', blankLines: 1 });
    assert.equal(bold, apart.replace(/^(\w+):/gm, '**$1:**'));
    assert.equal(format(bold, { labels: 'bold' }), bold);
    assert.equal(format('Milk'), 'Milk');
  });

  it('counts', () => {
    const { turns, words, unanswered, speakers } = stats('Ann: Where to?\n\nBen: There.\n\nAnn: Why?\n');
    assert.deepEqual([turns, words, unanswered, speakers.map(({ name }) => name)], [3, 4, 1, ['Ann', 'Ben']]);
  });

  it('converts from one format to another, and says what is lost', () => {
    const srt = '1\n00:00:01,000 --> 00:00:02,000\nAnn: Where to?\n\n2\n00:00:02,000 --> 00:00:03,000\nBen: There.\n\n';
    const captions = `${srt}3\n00:00:03,000 --> 00:00:04,000\nAnn: Why?\n`;
    assert.deepEqual(convert(captions, { name: 'a.srt', to: 'csv' }), {
      content: [
        'turn,speaker,start,end,text',
        '1,Ann,00:00:01.000,00:00:02.000,Where to?',
        '2,Ben,00:00:02.000,00:00:03.000,There.',
        '3,Ann,00:00:03.000,00:00:04.000,Why?\r\n',
      ].join('\r\n'),
      lost: [],
    });
    const { content } = convert(captions, { from: 'srt', to: 'docx' });
    assert.deepEqual(convert(content, { to: 'text', labels: 'bold' }), {
      content: convert(captions, { name: 'a.srt', to: 'text', labels: 'bold' }).content,
      lost: [],
    });
  });

  it('refuses in a sentence what cannot be done', () => {
    const refuses = (wish: () => unknown, sentence: RegExp) => {
      assert.throws(wish, (error) => error instanceof Refused && sentence.test(error.message));
    };
    refuses(() => convert('Ann: Where to?', { to: 'vtt' }), /^This transcript has no times/);
    refuses(() => convert('', { to: 'vtt' }), /^There is nothing in it\.$/);
    refuses(() => convert('Ann: Where to?', { from: 'docx', to: 'text' }), /another format/);
    refuses(() => convert('Ann: Where to?', { to: 'whisper' as 'text' }), /is only read\.$/);
    refuses(() => format('Milk', { labels: 'bold' }), /^No speaker was found in this text\.$/);
  });

  it('refuses whatever is no file of a format in less than thirty words', () => {
    const odd = ['', '{', '{"a":[1]}', '<a', '\0'.repeat(9), '{\\rtf1 a}', '%PDF-1.7', 'PK\u0003\u0004', 'a,b\n1,2'];
    for (const { id } of READ) {
      for (const file of odd.flatMap((text) => [text, new TextEncoder().encode(text)])) {
        try {
          convert(file, { from: id as 'text', to: 'json' });
        } catch (error) {
          assert.ok(error instanceof Refused, `${id}: ${String(error)}`);
          assert.match(error.message, /^\S+(?: \S+){1,28}\.$/);
        }
      }
    }
  });

  it('knows no other formats and forms than there are', () => {
    const wrong = (message: string) => ({ name: 'RangeError', message });
    const text = 'Ann: Where to?';
    assert.throws(() => convert(text, { to: 'text', labels: 'pink' }), wrong("'pink' is no form of label."));
    assert.throws(() => format(text, { labels: 'pink' }), wrong("'pink' is no form of label."));
    assert.throws(() => convert(text, { to: 'pdf' as 'text' }), wrong("'pdf' is no format."));
  });
});
