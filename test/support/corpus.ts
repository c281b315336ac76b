import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS } from './beside';

export const hasCorpus = CORPUS !== undefined;

/** One transcript of the collection. */
export interface Sample {
  readonly source: string;
  readonly path: string;
  readonly text: string;
  /** The lines, from 1, on which a turn begins; `open` ones may be read either way. */
  readonly turns: readonly number[];
  readonly open: ReadonlySet<number>;
}

/** Every transcript of the collection, one after the other; none where there is no collection. */
export function* corpus(): Iterable<Sample> {
  if (CORPUS === undefined) return;
  for (const source of readdirSync(CORPUS)) {
    const folder = join(CORPUS, source);
    if (!statSync(folder).isDirectory()) continue;
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.truth.json'))) {
      yield readSample(source, folder, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Truth);
    }
  }
}

interface Truth {
  readonly file: string;
  readonly turns: readonly { readonly line: number; readonly neutral?: boolean; readonly defect?: string }[];
}

/** A label that has lost its form: a reader may see it or not. */
const NO_FORM = /colon|middle of a line|stray marks/;

function readSample(source: string, folder: string, { file, turns }: Truth): Sample {
  const isOpen = ({ neutral, defect = '' }: Truth['turns'][number]) => neutral === true || NO_FORM.test(defect);
  return {
    source,
    path: `${source}/${file}`,
    text: readFileSync(join(folder, file), 'utf8'),
    turns: turns.filter((turn) => !isOpen(turn)).map(({ line }) => line),
    open: new Set(turns.filter(isOpen).map(({ line }) => line)),
  };
}
