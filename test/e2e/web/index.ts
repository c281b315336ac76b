/** What VS Code on the web calls to run the suite: in a worker, without Node and without files of its own. */
import type MochaClass from 'mocha';
import 'mocha/mocha.js';

/**
 * The suites that need neither: all but those that look for the server's process, and those that read files beside the
 * extension. They are loaded when mocha has set up the words that they begin with.
 */
const SUITES = [
  () => import('../alias.test.js'),
  () => import('../converting.test.js'),
  () => import('../folder.test.js'),
  () => import('../formatting.test.js'),
  () => import('../judging.test.js'),
  () => import('../labels.test.js'),
  () => import('../listening.test.js'),
  () => import('../outline.test.js'),
  () => import('../plainText.test.js'),
  () => import('../questionsView.test.js'),
  () => import('../reading.test.js'),
  () => import('../readerPage.test.js'),
  () => import('../readingAids.test.js'),
  () => import('../recordings.test.js'),
  () => import('../relabelling.test.js'),
  () => import('../speakersView.test.js'),
  () => import('../typing.test.js'),
  () => import('../walkthrough.test.js'),
  () => import('../ways.test.js'),
];

/** All that is printed reaches the runner by the console; its last line tells that the suite came to its end. */
export async function run(): Promise<void> {
  const { Mocha, mocha } = globalThis as unknown as { Mocha: typeof MochaClass; mocha: BrowserMocha };
  mocha.setup({ ui: 'bdd', reporter: Mocha.reporters.Spec, timeout: 20_000, color: false });
  Mocha.reporters.Base.consoleLog = (...data: unknown[]) => {
    console.log(formatted(data.map(String)));
  };
  for (const load of SUITES) await load();
  const { passes, failures, pending } = await finished(mocha);
  console.log(`${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} skipped` : ''}`);
  if (failures > 0) throw new Error(`${failures} failed`);
}

type BrowserMocha = Mocha & { setup(options: Mocha.MochaOptions): void };

function finished(mocha: Mocha): Promise<Mocha.Stats> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run(() => {
      if (runner.stats) resolve(runner.stats);
      else reject(new Error('mocha counted nothing'));
    });
  });
}

/** `%s` and the like in the first word of mocha's lines, which the console of a worker passes on as they are. */
function formatted([first = '', ...others]: readonly string[]): string {
  const text = first.replace(/%[sd]/g, (mark) => others.shift() ?? mark);
  return [text, ...others].join(' ');
}
