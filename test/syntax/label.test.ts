import assert from 'node:assert/strict';
import { readShapes } from '../../server/src/syntax/conventions/list';

/** What a line shows in a strong form: `time|label|speech`, or nothing. */
function check(line: string, shown: string | undefined): void {
  const shape = readShapes(line).find(({ strength }) => strength === 'strong');
  const read = shape && {
    time: shape.time === undefined ? '' : line.slice(shape.time.from, shape.time.to),
    label: line.slice(shape.label.from, shape.label.to),
    speech: line.slice(shape.textFrom),
  };
  assert.equal(read && `${read.time}|${read.label}|${read.speech}`, shown);
}

/** What a line shows in the first of its weak forms: `form|time|label|speech`, or nothing. */
function checkWeak(line: string, shown: string | undefined): void {
  const shape = readShapes(line).find(({ strength }) => strength === 'weak');
  const time = shape?.time === undefined ? '' : line.slice(shape.time.from, shape.time.to);
  const read =
    shape && `${shape.form}|${time}|${line.slice(shape.label.from, shape.label.to)}|${line.slice(shape.textFrom)}`;
  assert.equal(read, shown);
}

describe('syntax: what could be a label', () => {
  const cases: readonly (readonly [name: string, line: string, shown: string | undefined])[] = [
    ['reads a name and what is said', 'Ines Brandt: Where to?', '|Ines Brandt|Where to?'],
    ['reads a label alone on its line', 'Ines Brandt:', '|Ines Brandt|'],
    ['reads a label with nothing but blanks behind it', 'Ines Brandt:   ', '|Ines Brandt|'],
    ['reads a fullwidth colon', '林远：一九八四年冬天。', '|林远|一九八四年冬天。'],
    ['reads a small colon', '林先生﹕很冷。', '|林先生|很冷。'],
    ['reads an upright colon', '林先生︰很冷。', '|林先生|很冷。'],
    ['reads a space before the colon', 'Tobias (Host) : Good evening', '|Tobias (Host)|Good evening'],
    [
      'keeps colons in parentheses in the label',
      'The Chair (Hon. A: B (X, Y.)): Order.',
      '|The Chair (Hon. A: B (X, Y.))|Order.',
    ],
    ['reads a label after blanks', '   Ines: Where to?', '|Ines|Where to?'],
    ['leaves a tag that begins what is said', 'Ines: <b>Really</b>?', '|Ines|<b>Really</b>?'],
    [
      'leaves a link behind a label',
      'Ines: <a href="a.html">It</a> says so.',
      '|Ines|<a href="a.html">It</a> says so.',
    ],
    ['leaves a tag behind a label in tags', '<b>Ines:</b> <i>Oh</i>, no.', '|Ines|<i>Oh</i>, no.'],
    ['leaves a tag around a time that is said', 'Ines: <b>10:30</b> is late.', '|Ines|<b>10:30</b> is late.'],
    ['takes a tag around a time off the text', 'Ines: <span>[00:12]</span> <i>Oh</i>.', '[00:12]|Ines|<i>Oh</i>.'],
    ['reads bold with the colon inside', '**Ines Brandt:** Where to?', '|Ines Brandt|Where to?'],
    ['reads bold with the colon outside', '**Ines Brandt**: Where to?', '|Ines Brandt|Where to?'],
    ['reads bold that goes on over the text', '**Ines: Where to?**', '|Ines|Where to?**'],
    ['reads bold with a fullwidth colon', '**Ines：去哪里？**', '|Ines|去哪里？**'],
    ['reads an underscore in bold', '**SPEAKER_04:** Where to?', '|SPEAKER_04|Where to?'],
    ['reads a full stop that belongs to a label in bold', '**A.:** Where to?', '|A.|Where to?'],
    ['leaves a full time in the speech alone', 'Ann: 10:30 is too late.', '|Ann|10:30 is too late.'],
    ['reads a short time in the label', 'Ines 0:10: Where to?', '0:10|Ines|Where to?'],
    ['reads a short time in bold', '**Ines Brandt 0:10:** Where to?', '0:10|Ines Brandt|Where to?'],
    ['reads an item, a time and a dash', '- [0:12] - Ines: Where to?', '[0:12]|Ines|Where to?'],
    ['reads a colon behind a time', 'Ines: [0:10]: Where to?', '[0:10]|Ines|Where to?'],
    ['reads a dash behind a time', 'Ines: [0:10] - Where to?', '[0:10]|Ines|Where to?'],
    ['reads a comma between time and label', '0:12, Ines: Where to?', '0:12|Ines|Where to?'],
    ['reads emphasis inside bold', '**_Ines_**: Where to?', '|Ines|Where to?'],
    ['reads emphasis inside bold, colon and all', '**_Ines:_** Where to?', '|Ines|Where to?'],
    ['reads tags inside tags', '<b><i>Ines</i></b>: Where to?', '|Ines|Where to?'],
    ['reads a colon inside tags inside tags', '<strong><em>Ines:</em></strong> Where to?', '|Ines|Where to?'],
    ['reads a direction before the colon', 'Ines [laughs]: Where to?', '|Ines|Where to?'],
    ['reads a direction behind bold', '**Ines** [laughs]: Where to?', '|Ines|Where to?'],
    ['keeps a letter in brackets in the label', 'Speaker [A]: Where to?', '|Speaker [A]|Where to?'],
    ['reads a label behind an at sign', '@ines: Where to?', '|ines|Where to?'],
    ['reads a time in bold', '**Ines (0:12):** Where to?', '(0:12)|Ines|Where to?'],
    ['reads a time between bold and colon', '**Ines** *(0:12)*: Where to?', '(0:12)|Ines|Where to?'],
    ['reads a time before the name in bold', '**[0:12] Ines:** Where to?', '[0:12]|Ines|Where to?'],
    ['reads bold of HTML', '<p><strong>Ines:</strong> Where to?</p>', '|Ines|Where to?</p>'],
    ['reads a label in tags', '<cite>Ines :</cite> <time>0:12</time>', '0:12|Ines|'],
    ['reads a time in brackets before the label', '[00:12:34] Ines: Where to?', '[00:12:34]|Ines|Where to?'],
    ['reads a time with frames', '[01:00:00:12] Ines: Where to?', '[01:00:00:12]|Ines|Where to?'],
    ['reads a time with frames that were dropped', '01:00:00;12 Ines: Where to?', '01:00:00;12|Ines|Where to?'],
    ['reads a time with semicolons', 'Ines (01;00;00;12): Where to?', '(01;00;00;12)|Ines|Where to?'],
    ['reads a time before bold', '[00:12:34] **Ines:** Where to?', '[00:12:34]|Ines|Where to?'],
    ['reads an item of a list', '- **Ines:** Where to?', '|Ines|Where to?'],
    ['reads a numbered line', '12 Ines: Where to?', '|Ines|Where to?'],
    ['reads a bare time before the label', '00:12 Ines: Where to?', '00:12|Ines|Where to?'],
    ['reads a time and a dash before the label', '[00:12] - Ines: Where to?', '[00:12]|Ines|Where to?'],
    ['reads a time behind the label', 'Ines: [00:12] Where to?', '[00:12]|Ines|Where to?'],
    ['reads a bare time that ends the line', 'Ines: 00:01:02', '00:01:02|Ines|'],
    ['reads a date and a time before the label', '[12/03/24, 14:02:11] Ines: Yes', '[12/03/24, 14:02:11]|Ines|Yes'],
    ['reads a label behind a tag', '<i>MAN: Yes.</i>', '|MAN|Yes.</i>'],
    ['reads a label behind marks of direction', '\u200fالمذيع: نعم', '|المذيع|نعم'],
    ['sees no label in columns', 'HARLAN LOWRY          : no', undefined],
    ['reads a time in the label', 'Ines (00:12): Where to?', '(00:12)|Ines|Where to?'],
    ['leaves a time in the speech alone', 'Ines: 3:30 is too late.', '|Ines|3:30 is too late.'],
    ['passes over a clock and looks on', 'At 3:30 he said: no', '|At 3:30 he said|no'],
    ['reads a main tier of CHAT', '*CHI:\tda ball .', '|CHI|da ball .'],
    ['reads a voice tag', '<v Ines Brandt>Where to?', '|Ines Brandt|Where to?'],
    ['reads a name in brackets', '[SPEAKER 0]: Where to?', '|SPEAKER 0|Where to?'],
    ['reads a name in lenticular brackets', '【林远】：去哪里？', '|林远|去哪里？'],
    ['reads seconds in brackets', '[4.12] Ines: Where to?', '[4.12]|Ines|Where to?'],
    ['reads a stretch of seconds', '[0.00s -> 4.12s] Ines: Where to?', '[0.00s -> 4.12s]|Ines|Where to?'],
    ['sees no time in a footnote', '[4] Ines: Where to?', '|[4] Ines|Where to?'],
    ['reads the chat of a meeting', '14:02:11\t From Ines Brandt : Where to?', '14:02:11|Ines Brandt|Where to?'],
    ['reads to whom one writes', '14:02:11 From Ines Brandt to Everyone:', '14:02:11|Ines Brandt|'],
    ['reads a word before a name without a time', 'From Ines Brandt: Where to?', '|From Ines Brandt|Where to?'],
    ['sees no label in an address', 'https://example.org', undefined],
    ['sees no label in a heading', '## Part one: the yard', undefined],
    ['sees no label without a word', '— : no', undefined],
    ['sees no label where the colon is far away', `${'so '.repeat(60)}: no`, undefined],
    ['sees no label in a line of blanks', '   ', undefined],
  ];
  for (const [name, line, shown] of cases) {
    it(name, () => {
      check(line, shown);
    });
  }

  const weak: readonly (readonly [name: string, line: string, shown: string | undefined])[] = [
    ['reads bold alone on its line', '**Ines Brandt**', 'bold-alone||Ines Brandt|'],
    ['reads bold that lost its colon', '**Ines Brandt** Where to?', 'bold-run||Ines Brandt|Where to?'],
    ['reads capitals and a full stop', 'Q. Where to?', 'stop||Q|Where to?'],
    ['reads a full stop and a dash', 'P.- ¿Adónde?', 'stop-dash||P|¿Adónde?'],
    ['reads a name in small letters so', 'Inés de la Rúa (PT).– En mayo.', 'stop-dash||Inés de la Rúa (PT)|En mayo.'],
    ['reads a dash inside of parentheses', 'A SRA. ROSA (PT – SP) – Sim.', 'stop||A SRA|ROSA (PT – SP) – Sim.'],
    ['reads a letter and a dash', 'س - إلى أين؟', 'dash||س|إلى أين؟'],
    ['reads lenticular brackets', '【林远】去哪里？', 'bracket-run||林远|去哪里？'],
    ['reads a number behind ideographs', '说话人1 00:12', 'alone|00:12|说话人1|'],
    ['reads a comma before a date', 'Ines Brandt, [12.03.24 14:02]', 'alone|[12.03.24 14:02]|Ines Brandt|'],
    ['reads a day before a time', 'ines — Today at 2:05 PM', 'alone|Today at 2:05 PM|ines|'],
    ['reads a name and a dash', 'Mr Holt - In the House', 'dash||Mr Holt|In the House'],
    ['reads a time, a name and a dash', '[00:02] Ines - Where to?', 'dash|[00:02]|Ines|Where to?'],
    ['reads a name alone on its line', 'Ines Brandt', 'alone||Ines Brandt|'],
    ['reads a name alone and a time', 'Ines Brandt  0:15', 'timed|0:15|Ines Brandt|'],
    ['reads a heading as a name', '## Ines Brandt', 'heading||Ines Brandt|'],
    ['reads a name in a list', '- 糸井', 'alone||糸井|'],
    ['reads a name in angle brackets', '14:02 <@pelle> hi all', 'angle|14:02|pelle|hi all'],
    ['sees no name in a tag', '<u>where</u> to?', undefined],
    ['reads italics of HTML', '<em>Ines</em>&nbsp; Where to?', 'bold-run||Ines|Where to?'],
    ['reads bold of HTML that lost its colon', '<b>Ines</b> Where to?', 'bold-run||Ines|Where to?'],
    ['reads a heading with a colon', '## Ines Brandt:', 'heading-colon||Ines Brandt|'],
    ['reads a heading with a fullwidth colon', '### 問：', 'heading-colon||問|'],
    ['reads italics', '*Ines:* Where to?', 'italic||Ines|Where to?'],
    ['reads a heading of HTML', '<h3>Ines Brandt</h3>', 'heading||Ines Brandt|'],
    ['reads a time in a heading', '### [0:12] Ines', 'heading|[0:12]|Ines|'],

    ['reads a time in bold without a colon', '**Ines (0:12)** Where to?', 'bold-run|(0:12)|Ines|Where to?'],
    ['reads bold right before a question', '**Ines**¿Adónde?', 'bold-run||Ines|¿Adónde?'],
    ['reads a time behind brackets', '[Speaker 1] [0:12] Where to?', 'bracket-run|[0:12]|Speaker 1|Where to?'],
    ['reads brackets alone', '[SPEAKER_00]', 'bracket-alone||SPEAKER_00|'],
    ['reads chevrons without a name', '>> Where to?', 'chevrons||>>|Where to?'],
    ['reads chevrons behind a time', '[0:12] >> Where to?', 'chevrons|[0:12]|>>|Where to?'],
    ['reads a name, a bare time and text', 'Ines Brandt 00:15 Where to?', 'name-time|00:15|Ines Brandt|Where to?'],
    ['reads a dash before a time', 'Ines - 0:12', 'alone|0:12|Ines|'],
    ['reads a letter in angle brackets', '<Q> Where to?', 'angle||Q|Where to?'],
    ['reads a cell of a table', '| Ines | Where to? |', 'cell||Ines|Where to? |'],
    [
      'reads a cell behind one with a time',
      '| [0:12](https://example.org) | Ines | Where to? |',
      'cell|[0:12]|Ines|Where to? |',
    ],
    ['reads comma-separated values', 'Ines,0:12,"Where to?"', 'csv||Ines|Where to?"'],
    ['reads angle brackets as HTML spells them', '[14:02] &lt;pelle&gt; hi', 'angle|[14:02]|pelle|hi'],
    ['reads a date and time in one', '2024-03-12T14:02:11 <pelle> hi', 'angle|2024-03-12T14:02:11|pelle|hi'],
    ['sees no full stop behind an initial', 'Mr. Jan E. Hoeve', 'alone||Mr. Jan E. Hoeve|'],
    ['sees no full stop behind a title', 'The Hon. Ann Lee', 'alone||The Hon. Ann Lee|'],
    ['reads an office behind capitals alone', 'ANN LEE, MINISTER OF PORTS', 'alone||ANN LEE, MINISTER OF PORTS|'],
    ['reads a name and a tab', 'Ammann\tCan you eat them?', 'tab||Ammann|Can you eat them?'],
    ['reads a row of a table', '00:00:04\tLiesl\tOkay.', 'tab|00:00:04|Liesl|Okay.'],
    ['reads Q and blanks', '     Q    Mr. Secretary, when?', 'spaced||Q|Mr. Secretary, when?'],
    ['reads two bars', '――いつからですか。', 'bars||――|いつからですか。'],
    ['reads a name and a wide space', '藤波　二十二年です。', 'wide-space||藤波|二十二年です。'],
    ['reads a name in brackets without a colon', '[JW] Eleven buses.', 'bracket-run||JW|Eleven buses.'],
    ['reads capitals in parentheses', '(MALE) Through the years', 'bracket-run||MALE|Through the years'],
    ['reads a question in bold with its label', '**D. Perché non balla?**', 'bold-question||D|Perché non balla?**'],
    ['reads a title with a full stop in a label', 'MRS. PELLOW. Where to?', 'stop||MRS. PELLOW|Where to?'],
    ['reads a party behind capitals', 'ELDA FIORI (PD). Grazie.', 'stop||ELDA FIORI (PD)|Grazie.'],
    ['reads a numbered question', 'Q12. Where to?', 'stop||Q12|Where to?'],
    [
      'reads a title, a name and a full stop',
      'Mr. Haskin of Ohio. Thank you.',
      'titled-stop||Mr. Haskin of Ohio|Thank you.',
    ],
    ['reads an office in small letters', 'M. le président. La séance', 'titled-stop||M. le président|La séance'],
    ['reads a semicolon', 'Weinberger; Yes, certainly.', 'semicolon||Weinberger|Yes, certainly.'],
    ['reads offices behind a name alone', 'Ann Lee – Harbour Board – Chair', 'dash||Ann Lee|Harbour Board – Chair'],
    ['reads constituency and party', 'Ms Dora Kell (Haver) (Lab/Co-op)', 'alone||Ms Dora Kell (Haver) (Lab/Co-op)|'],
    ['reads a cue of a screenplay', '@McALLAN (O.S.) ^', 'alone||McALLAN (O.S.)|'],
    ['reads a half of the day', 'Madam Speaker 10:05 a.m.', 'alone|10:05 a.m.|Madam Speaker|'],
    ['reads whatever stands before a time', '+49 *******31   2:01', 'timed|2:01|+49 *******31|'],
    ['sees no name in a sentence', 'Where did you learn to weld', undefined],
    ['sees no name before a full stop in small letters', 'Then. Go on.', undefined],
  ];
  for (const [name, line, shown] of weak) {
    it(`${name}, in a weak form`, () => {
      checkWeak(line, shown);
    });
  }

  it('takes no longer for a hostile line than its length allows @large', () => {
    for (const mark of [
      '(',
      '**',
      '0:0 ',
      ' ',
      '[0:00',
      ':',
      '（：',
      'A. ',
      'Ab ',
      '<v ',
      '[',
      '- ',
      '# ',
      'A',
      'A\t',
      '—',
      '　',
      '[A] ',
      'Mr. ',
      'The ',
      '<a',
      'A; ',
      '金　',
      'Q ',
      '(A) ',
      '>> ',
      '| A ',
      '*A',
      '**A',
      '_A',
      'A,0:00,',
      'A 00:00 ',
      '[0:00](a',
      '<b>',
      '<em>A</em> ',
      '&nbsp;',
      '@A ',
      '{A} ',
      'A [b] ',
      '## A [0:00] ',
    ])
      check(mark.repeat(1_000_000), undefined);
  });
});
