import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Snapshot } from '../../server/src/document/snapshot';
import { found } from '../support/findings';
import { at } from '../support/root';

/** Blanks that look like others: no-break, narrow no-break, of a letter's width, ideographic. */
const BLANKS = ['\u00a0', '\u202f', '\u2003', '\u3000'];

/** Each turn by its line, the columns of its label, where its speech begins, who speaks and what it does. */
function readingOf(text: string): readonly string[] {
  return Snapshot.of(text).transcript.turns.map(({ line, endLine, labelSpan, textFrom, participant, kind }) => {
    const name = participant.name.replace(/\s/g, ' ');
    return `${line}-${endLine} ${labelSpan.from}-${labelSpan.to} ${textFrom} ${name} ${participant.role ?? ''} ${kind}`;
  });
}

/** Whether a text is read in the same way with any other blank, in the same columns. */
function check(text: string, turns: number): void {
  const plain = readingOf(text);
  assert.equal(plain.length, turns, plain.join('\n'));
  for (const blank of BLANKS) {
    const written = text.replace(/(?<=\S) +(?=\S)/g, ({ length }) => blank.repeat(length));
    assert.deepEqual(readingOf(written), plain, `with U+${blank.charCodeAt(0).toString(16)}`);
  }
}

describe('blanks of other kinds than the plain one', () => {
  it('stand behind Q and around names as plain ones do', () => {
    check(
      [
        'MS. HOLLOWAY:  Good morning, everybody.  We have a full day ahead of us.',
        'Q    When does the ferry leave?',
        'MS. HOLLOWAY:  It leaves at noon.',
        'Q    And who pays for it?',
        'MR. DE VRIES:  The harbour does, as it did before.',
        'Q    For how long?',
        'MS. HOLLOWAY:  Until the spring.',
      ].join('\n\n'),
      7,
    );
  });

  it('part a name from what is said by a full stop, a dash or a bracket', () => {
    check(
      [
        'Mr. Van Holt. Did you see the lighthouse that night?',
        'Mrs. Adeyemi. I saw it from the pier, and it was dark.',
        'Mr. Van Holt. Why was it dark?',
        'Mrs. Adeyemi. Nobody had paid the keeper.',
        'Mr. Van Holt. Who should have paid him?',
        'Mrs. Adeyemi. The harbour board, I think.',
      ].join('\n\n'),
      6,
    );
    check('[Ann Lee] Where to?\n\n[Bo Ray] To the dam.\n\n[Ann Lee] Is it far?\n\n[Bo Ray] No, not far.', 4);
  });

  it('hide no label in the middle of a line', () => {
    const talk = [
      'Ann Lee: Where to?',
      'Bo Ray: To the dam. It is not far.',
      'Ann Lee: Who goes there?',
      'Bo Ray: Nobody does. It is closed. Ann Lee: And then?',
      'Bo Ray: We turn back.',
    ].join('\n\n');
    assert.deepEqual(found(talk, 'missing-turn-break'), ['Ann Lee']);
    assert.deepEqual(found(talk.replaceAll(' ', '\u00a0'), 'missing-turn-break'), ['Ann\u00a0Lee']);
  });

  it('leave Japanese labels what they are', () => {
    const text =
      '藤波　いつ来ましたか。\n橋本　二十二年です。\n藤波　なぜですか。\n橋本　仕事です。\n藤波　そうですか。';
    assert.equal(Snapshot.of(text).transcript.turns.length, 5);
  });

  it('may follow a tab', () => {
    const talk = ['Ann\t Where to?', 'Bo\t To the dam.', 'Ann\t Is it far?', 'Bo\t No, not far.'];
    assert.equal(Snapshot.of(talk.join('\n')).transcript.turns.length, 4);
  });

  it('change nothing in samples, with what stands around their talk', () => {
    for (const name of ['harbour-master', 'timed']) {
      const text = readFileSync(at(`samples/${name}.transcript`), 'utf8');
      assert.deepEqual(readingOf(text.replaceAll(' ', '\u00a0')), readingOf(text), name);
    }
  });
});
