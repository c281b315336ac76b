import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS } from '../support/beside';
import { colours } from './colours';
import { grammar } from './engine';

interface Truth {
  readonly turns: readonly { readonly line: number; readonly label: string; readonly neutral?: boolean }[];
}

/** How the grammar fared on real transcripts. */
export interface Measure {
  /** Lines that are no turn and not blank. */
  prose: number;
  /** Those of them that got a label's colour, as `file:line text`. */
  readonly coloured: string[];
  /** Turns of the form `Label: text`. */
  turns: number;
  /** Those of them whose label, just as it stands, got its colour. */
  found: number;
  /** Turns of any form whose line got a label's colour. */
  readonly anyForm: { turns: number; found: number };
}

/** Skips the test, with a message, on machines without the corpus, and on no other. */
export function skipWithoutCorpus(test: Mocha.Context): void {
  if (CORPUS !== undefined) return;
  console.log('    (left out: there are no real transcripts beside the project)');
  test.skip();
}

/**
 * Colours every nth text and compares with its truth. The folder `negatives` holds texts that are no transcripts at all,
 * opened as if they were: a grammar sees one line at a time, and cannot know.
 */
export async function measure(every: number, of: (path: string) => boolean = () => true): Promise<Measure> {
  const folder = CORPUS ?? '';
  const ours = await grammar();
  const sum: Measure = { prose: 0, coloured: [], turns: 0, found: 0, anyForm: { turns: 0, found: 0 } };
  for (const path of transcripts(folder)
    .filter(of)
    .filter((_, nth) => nth % every === 0)) {
    const lines = readFileSync(join(folder, path), 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n?|\n/);
    const truth = JSON.parse(readFileSync(join(folder, path.replace(/transcript$/, 'truth.json')), 'utf8')) as Truth;
    const turns = new Map(truth.turns.map((turn) => [turn.line, turn]));
    colours(ours, lines).forEach((runs, nth) => {
      const line = lines[nth] ?? '';
      const label = runs
        .filter(({ kind }) => kind === 'label')
        .map(({ from, to }) => line.slice(from, to))
        .join('');
      const turn = turns.get(nth + 1);
      if (turn?.neutral || !line.trim()) return;
      if (!turn) {
        sum.prose += 1;
        if (label) sum.coloured.push(`${path}:${nth + 1} ${line.slice(0, 80)}`);
        return;
      }
      sum.anyForm.turns += 1;
      if (label) sum.anyForm.found += 1;
      if (!line.startsWith(turn.label) || !/^ ?(?:: |:$|：)/.test(line.slice(turn.label.length))) return;
      sum.turns += 1;
      if (label === turn.label) sum.found += 1;
    });
  }
  return sum;
}

function transcripts(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.transcript'))
    .sort();
}
