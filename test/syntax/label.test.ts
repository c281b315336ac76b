import assert from 'node:assert/strict';
import { readShape } from '../../server/src/syntax/conventions/list';

/** What a line shows: `time|label|speech`, or nothing. */
function check(line: string, shown: string | undefined): void {
  const shape = readShape(line);
  const read = shape && {
    time: shape.time === undefined ? '' : line.slice(shape.time.from, shape.time.to),
    label: line.slice(shape.label.from, shape.label.to),
    speech: line.slice(shape.textFrom),
  };
  assert.equal(read && `${read.time}|${read.label}|${read.speech}`, shown);
}

describe('syntax: what could be a label', () => {
  const cases: readonly (readonly [name: string, line: string, shown: string | undefined])[] = [
    ['reads a name and what is said', 'Ines Brandt: Where to?', '|Ines Brandt|Where to?'],
    ['reads a label alone on its line', 'Ines Brandt:', '|Ines Brandt|'],
    ['reads a label with nothing but blanks behind it', 'Ines Brandt:   ', '|Ines Brandt|'],
    ['reads a fullwidth colon', '林远：一九八四年冬天。', '|林远|一九八四年冬天。'],
    ['reads a space before the colon', 'Tobias (Host) : Good evening', '|Tobias (Host)|Good evening'],
    [
      'keeps colons in parentheses in the label',
      'The Chair (Hon. A: B (X, Y.)): Order.',
      '|The Chair (Hon. A: B (X, Y.))|Order.',
    ],
    ['reads a label after blanks', '   Ines: Where to?', '|Ines|Where to?'],
    ['reads bold with the colon inside', '**Ines Brandt:** Where to?', '|Ines Brandt|Where to?'],
    ['reads bold with the colon outside', '**Ines Brandt**: Where to?', '|Ines Brandt|Where to?'],
    ['reads a time in brackets before the label', '[00:12:34] Ines: Where to?', '[00:12:34]|Ines|Where to?'],
    ['reads a bare time before the label', '00:12 Ines: Where to?', '00:12|Ines|Where to?'],
    ['reads a time and a dash before the label', '[00:12] - Ines: Where to?', '[00:12]|Ines|Where to?'],
    ['reads a time behind the label', 'Ines: [00:12] Where to?', '[00:12]|Ines|Where to?'],
    ['reads a bare time that ends the line', 'Ines: 00:01:02', '00:01:02|Ines|'],
    ['reads a time in the label', 'Ines (00:12): Where to?', '(00:12)|Ines|Where to?'],
    ['leaves a time in the speech alone', 'Ines: 3:30 is too late.', '|Ines|3:30 is too late.'],
    ['passes over a clock and looks on', 'At 3:30 he said: no', '|At 3:30 he said|no'],
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

  it('takes no longer for a hostile line than its length allows', () => {
    for (const mark of ['(', '**', '0:0 ', ' ', '[0:00', ':', '（：']) check(mark.repeat(1_000_000), undefined);
  });
});
