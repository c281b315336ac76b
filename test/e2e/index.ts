/** What VS Code calls to run the suite. */
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * Runs every *.test.js beside this file. All that mocha prints goes to the file TURNWISE_E2E_REPORT, because an extension
 * host has no output of its own; its last line tells the runner that the suite came to its end.
 */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...data: unknown[]) => {
    print(format(...data));
  };
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false });
  const names = readdirSync(__dirname).filter((name) => name.endsWith('.test.js'));
  // What sounds comes first: a window in which much else was opened holds documents and pages for minutes.
  const isHeard = (name: string) => /^(?:recordings|timeline|listening|judging)\./.test(name);
  for (const name of [...names.filter(isHeard), ...names.filter((name) => !isHeard(name))])
    mocha.addFile(join(__dirname, name));
  const { passes, failures, pending } = await finished(mocha);
  print(`${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} skipped` : ''}`);
  if (failures > 0) throw new Error(`${failures} failed`);
}

function finished(mocha: Mocha): Promise<Mocha.Stats> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run(() => {
      if (runner.stats) resolve(runner.stats);
      else reject(new Error('mocha counted nothing'));
    });
  });
}

function print(line: string): void {
  appendFileSync(process.env.TURNWISE_E2E_REPORT ?? '', `${line}\n`);
}
