import fc from 'fast-check';
import { assertFormats } from './formatting';

const blanks = fc.constantFrom('', '', '', ' ', '  ', '   ', '\t');
const head = fc.tuple(
  fc.constantFrom('', '[0:12] ', '- ', '  '),
  fc.constantFrom('Ann', 'Ben', 'Mayor Okafor', '**Ann**', '记者'),
  fc.constantFrom(':', ':', ':', '：', ' :', '::', '', ';'),
);
const said = fc.constantFrom(
  'When did you come?',
  'In March.',
  'It  was cold,  ',
  '[laughs]',
  'Note: nothing.',
  '10:30 is too late.',
  '*I* was.',
  '是的。',
  '',
  '\f',
);
const turn = fc
  .tuple(head, blanks, said, blanks)
  .map(([[before, label, mark], gap, words, end]) => before + label + mark + gap + words + end);
const other = fc.constantFrom(
  'And it rained.',
  '***',
  '```',
  '## Part',
  '| Ann | Why? |',
  '12',
  '<!-- x -->',
  'Ann',
  '---',
  '> said he',
  '0:12',
  '[Music]  ',
);
const line = fc.oneof(
  { weight: 5, arbitrary: turn },
  { weight: 1, arbitrary: other },
  { weight: 4, arbitrary: blanks },
);
const regular = fc
  .array(fc.tuple(fc.constantFrom('Ann', 'Ben'), said), { minLength: 8, maxLength: 12 })
  .chain((turns) =>
    fc.constantFrom('\n', '\n\n').map((between) => turns.map(([name, words]) => `${name}: ${words}`).join(between)),
  );
const sloppy = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));

/** Formats so many made-up talks, of which one half has habits, and proves that nothing is harmed. */
export function formatsGenerated(numRuns: number): void {
  it('keeps all that is said, is done once, is undone, and no finding comes', () => {
    const talks = fc.tuple(regular, sloppy).map(([start, end]) => `${start}\n${end}`);
    fc.assert(
      fc.property(talks, (text) => {
        assertFormats(text);
      }),
      { numRuns },
    );
  });

  it('does so where nothing is regular', () => {
    fc.assert(
      fc.property(sloppy, (text) => {
        assertFormats(text);
      }),
      { numRuns },
    );
  });
}
