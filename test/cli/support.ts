import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../server/src/cli/run';

/** What a run of the command left behind. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A terminal's colours and columns. */
export interface Terminal {
  readonly colours?: boolean;
  readonly width?: number;
}

/** A folder of its own for each test, and the command run in it. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'turnwise-'));

  /** Writes a file; folders on the way are made. */
  write(path: string, content: string | Uint8Array): this {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return this;
  }

  /** `terminal`: what standard output is, where it is no file. */
  async run(argv: readonly string[], stdin = '', terminal: Terminal = {}): Promise<Ran> {
    const out: string[] = [];
    const err: string[] = [];
    const status = await run(argv, {
      cwd: this.folder,
      version: '1.2.3',
      stdout: { colours: false, width: undefined, ...terminal, write: (text) => out.push(text) },
      stderr: { colours: false, width: undefined, write: (text) => err.push(text) },
      readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
      startServer: () => false,
      startHelper: () => {
        throw new Error('one thread is enough');
      },
    });
    return { status, out: out.join(''), err: err.join('') };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** An interview with one label too many, `Ambassador` on line 5. */
export const DRIFT = [
  'Ann Lee: How are you today?',
  '',
  'Ambassador Ray: Fine.',
  'Ann Lee: Why is that?',
  'Ambassador: It is spring.',
  'Ann Lee: And where do you live?',
  'Ambassador Ray: Here.',
  'Ann Lee: Since when is that?',
  'Ambassador Ray: Since May.',
];
