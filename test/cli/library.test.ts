import assert from 'node:assert/strict';
import { check, convert, outline, parse } from '../../server/src/api/index';
import { DRIFT } from './support';

describe('the library', () => {
  it('answers with plain values that JSON leaves as they are', () => {
    const text = DRIFT.join('\n');
    for (const answer of [parse(text), outline(text), check(text)]) {
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
      [parse(''), outline(''), check('')],
      [{ participants: [], turns: [], matter: [] }, { questions: [] }, { findings: [] }],
    );
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
    assert.ok(content instanceof Uint8Array);
    assert.deepEqual(convert(content, { to: 'text', labels: 'bold' }), {
      content: convert(captions, { name: 'a.srt', to: 'text', labels: 'bold' }).content,
      lost: [],
    });
  });

  it('throws a sentence where it cannot convert', () => {
    assert.throws(() => convert('Ann: Where to?', { to: 'vtt' }), /has no times/);
    assert.throws(() => convert('', { to: 'vtt' }), /nothing in it/);
    assert.throws(() => convert('Ann: Where to?', { from: 'docx', to: 'text' }), /another format/);
    assert.throws(() => convert('Ann: Where to?', { to: 'text', labels: 'pink' }), /'pink' is no form/);
    assert.throws(() => convert('Ann: Where to?', { to: 'pdf' as 'text' }), /'pdf' is no format/);
  });
});
