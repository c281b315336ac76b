import { findingsIn } from '../server/src/rules/check';
import assert from 'node:assert/strict';
import { Snapshot } from '../server/src/document/snapshot';
import type { SourceText } from '../server/src/text/sourceText';
import { codeActions, fixAll } from '../server/src/edits/fixes/codeActions';
import { lenses, lensText } from '../server/src/queries/display/codeLens';
import { completion } from '../server/src/edits/typing/completion';
import { declaration } from '../server/src/queries/navigation/declaration';
import { definition } from '../server/src/queries/navigation/definition';
import { folding } from '../server/src/queries/display/folding';
import { highlights } from '../server/src/queries/navigation/highlight';
import { hover } from '../server/src/queries/display/hover';
import { inlayHints } from '../server/src/queries/display/inlayHints';
import { markdownOfExchanges } from '../server/src/queries/exchanges/markdownOfExchanges';
import { outline, OUTLINES } from '../server/src/queries/outline/outline';
import { overview } from '../server/src/queries/overview/overview';
import { references } from '../server/src/queries/navigation/references';
import { relabelOffers } from '../server/src/edits/relabel/offers';
import { questionFor } from '../server/src/edits/relabel/question';
import { relabel } from '../server/src/edits/relabel/relabel';
import { RELABELLINGS } from '../server/src/shapes/relabelling';
import { prepareRename, rename } from '../server/src/edits/relabel/rename';
import { selectionRanges } from '../server/src/queries/navigation/selection';
import { semanticTokens } from '../server/src/queries/display/semanticTokens';
import { coloredLabels } from '../server/src/queries/speakers/speakerColors';
import { dedent } from './support/marks';

const DOCUMENT = dedent(`
  ---
  participants:
    - name: Ann
  ---

  On 3 March Ann spoke with Ben Holt.

  [00:01] Ann: The winters are long. When did you come here?

  Ben Holt: In March. [laughs]

  It snowed: for a week.

  Ann: And did you stay?

  Ben Holt: I did.
`);

const SELDOM = 9;

/** Asks everything of a document with the cursor at a place; whatever has a place must have it inside the text. */
function check(snapshot: Snapshot, offset: number): void {
  const at = { from: offset, to: offset };
  const answers = [
    ...OUTLINES.map((of) => outline(snapshot, of)),
    lenses(snapshot).map((lens) => [lens, lensText(snapshot, lens)]),
    inlayHints(snapshot, at, { turnNumbers: true, roles: true }),
    coloredLabels(snapshot, at),
    definition(snapshot, offset),
    references(snapshot, offset, { includeDeclaration: true }),
    declaration(snapshot, offset),
    highlights(snapshot, offset),
    hover(snapshot, offset),
    completion(snapshot, offset),
    selectionRanges(snapshot, offset),
    prepareRename(snapshot, offset),
    rename(snapshot, offset, 'Somebody'),
    findingsIn(snapshot),
    codeActions(snapshot, at),
    fixAll(snapshot),
    overview(snapshot),
    markdownOfExchanges(snapshot, [offset]),
    relabelOffers(snapshot, at),
    // Each of these reads the document anew: not at every letter.
    ...(offset % SELDOM === 0 ? RELABELLINGS : []).flatMap((action) => [
      questionFor(snapshot, { action, range: at }),
      relabel(snapshot, { action, range: at, to: 'Ann' }),
    ]),
  ];
  checkPlaces(answers, snapshot.text);
  for (const { line, endLine } of folding(snapshot)) {
    assert.ok(0 <= line && line < endLine && endLine < snapshot.text.lineCount);
  }
  for (const { line, column, length } of semanticTokens(snapshot)) {
    assert.ok(length > 0 && column + length <= snapshot.text.lineText(line).length);
  }
}

function checkPlaces(answer: unknown, text: SourceText): void {
  if (typeof answer !== 'object' || answer === null) return;
  if ('from' in answer && 'to' in answer) {
    const [from, to] = [offsetOf(answer.from, text), offsetOf(answer.to, text)];
    assert.ok(0 <= from && from <= to && to <= text.length, `${from}-${to} of ${text.length}`);
  }
  for (const value of Object.values(answer)) checkPlaces(value, text);
}

/** An offset as it is, or that of a line and a column, which must be in the text. */
function offsetOf(place: unknown, text: SourceText): number {
  if (typeof place === 'number') return place;
  assert.ok(typeof place === 'object' && place !== null && 'line' in place && 'column' in place);
  const { line, column } = place;
  assert.ok(typeof line === 'number' && typeof column === 'number');
  assert.ok(0 <= line && line < text.lineCount && 0 <= column && column <= text.lineText(line).length);
  return text.offsetAt({ line, column });
}

describe('a document broken off midway', () => {
  it('gets an answer from every feature at every letter typed', () => {
    for (let offset = 0; offset <= DOCUMENT.length; offset++) check(Snapshot.of(DOCUMENT.slice(0, offset)), offset);
  });

  it('gets an answer from every feature with the cursor anywhere', () => {
    const snapshot = Snapshot.of(DOCUMENT);
    for (let offset = 0; offset <= DOCUMENT.length; offset++) check(snapshot, offset);
  });

  it('gets an answer from every feature with a line torn in two', () => {
    for (let offset = 0; offset <= DOCUMENT.length; offset += 3) {
      check(Snapshot.of(`${DOCUMENT.slice(0, offset)}\n${DOCUMENT.slice(offset)}`), offset);
    }
  });
});
