import { Command, CommanderError } from 'commander';
import { totalOf } from '../api/stats';
import { formatOf, formatOfName } from '../convert/list';
import { labelForm } from '../edits/convertLabels/forms';
import { Trouble } from '../files/trouble';
import type { SpeakingIn } from '../queries/transcripts/people';
import { peopleOf } from '../queries/transcripts/people';
import type { CheckResult } from './check';
import { check } from './check';
import { levelsOf } from './checkFile';
import { checkText, quietText } from './output/checkText';
import { convertEach } from './convert';
import { diff } from './diff';
import { answerEach } from './crew';
import { changedText, contentOf, formatEach } from './format';
import { githubText } from './output/githubText';
import { diffComment, diffText } from './output/diffText';
import { EXAMPLES } from './examples';
import { withTopics } from './output/explain';
import type { Io } from './io';
import type { AnswerTo, Job } from './jobs';
import type { CheckOptions, CommonOptions, ConvertOptions, DiffOptions, FormatOptions, TurnsOptions } from './options';
import {
  withCheckOptions,
  withCommonOptions,
  withConvertOptions,
  withDiffOptions,
  withFormatOptions,
  withTurnsOptions,
} from './options';
import { outlineText } from './output/outlineText';
import { peopleText } from './output/peopleText';
import { printable } from './output/printable';
import { sarifOf } from './output/sarif';
import { Session } from './session';
import { statsText } from './output/statsText';
import type { Style } from './output/style';
import { styleOf } from './output/style';
import { namesOfAll } from './namesOfAll';
import { turnsText } from './output/turnsText';

/**
 * The `turnwise` command. Resolves to the exit status: 0; 1 when a finding makes the check fail; 2 when something could
 * not be done. `argv` is what stands behind the command's name.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const outcome: Outcome = { status: 0 };
  try {
    await turnwise(io, outcome).parseAsync(withTopics(argv), { from: 'user' });
    return outcome.status;
  } catch (error) {
    // Help and version come this way too, with a status of 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : CANNOT;
    if (!(error instanceof Trouble)) throw error;
    io.stderr.write(`turnwise: ${printable(error.message)}\n`);
    return CANNOT;
  }
}

/** A command answers by writing here: the library passes no values on. */
interface Outcome {
  status: number;
}

const CANNOT = 2;

/** Where there is no terminal. */
const HELP_WIDTH = 100;

function turnwise(io: Io, outcome: Outcome): Command {
  const command = new Command('turnwise')
    .description('Speakers, questions and answers of interview transcripts.')
    .version(io.version)
    .exitOverride()
    .addHelpText('after', EXAMPLES.turnwise)
    .configureOutput({
      getOutHelpWidth: () => io.stdout.width ?? HELP_WIDTH,
      getErrHelpWidth: () => io.stderr.width ?? HELP_WIDTH,
      getOutHasColors: () => io.stdout.colours,
      getErrHasColors: () => io.stderr.colours,
      writeOut: (text) => {
        io.stdout.write(text);
      },
      writeErr: (text) => {
        io.stderr.write(text);
      },
      outputError: (text, write) => {
        write(
          `turnwise: ${printable(
            text
              .replace(/^error: /, '')
              .trim()
              .replace(/\s+/g, ' '),
          )}\n`,
        );
      },
    });
  addCheck(command, io, outcome);
  addOutline(command, io, outcome);
  addTurns(command, io, outcome);
  addStats(command, io, outcome);
  addPeople(command, io, outcome);
  addFormat(command, io, outcome);
  addConvert(command, io, outcome);
  addDiff(command, io, outcome);
  addServer(command, io, outcome);
  return command;
}

function addCheck(parent: Command, io: Io, outcome: Outcome): void {
  const command = parent
    .command('check')
    .description('tell what looks wrong, such as a second label for one speaker')
    .addHelpText('after', EXAMPLES.check);
  withCheckOptions(command).action(async (paths: readonly string[], options: CheckOptions) => {
    const { stdinFilename: stdinName, config, quiet } = options;
    const session = new Session(io, { config, quiet, levels: levelsOf(options.rule) });
    const result = await check({ paths, stdinName, ...options }, session);
    io.stdout.write(checkAnswer(result, options, session));
    outcome.status = session.failed ? CANNOT : result.passed ? 0 : 1;
  });
}

function checkAnswer(result: CheckResult, { format, quiet }: CheckOptions, session: Session): string {
  const { stdout, version } = session.io;
  switch (format) {
    case 'json':
      return filesJson(result.files.map(({ report }) => report));
    case 'sarif':
      return json(sarifOf(result, version, session.complaints));
    case 'github':
      return githubText(result);
    case 'text':
      return (quiet ? quietText : checkText)(result, styleOf(stdout));
  }
}

function addOutline(parent: Command, io: Io, outcome: Outcome): void {
  const command = parent
    .command('outline')
    .description('list the questions and who answers them')
    .addHelpText('after', EXAMPLES.outline);
  withCommonOptions(command).action(async (paths: readonly string[], options: CommonOptions) => {
    outcome.status = await tellEach(io, paths, options, { kind: 'outline' }, outlineText, filesJson);
  });
}

function addTurns(parent: Command, io: Io, outcome: Outcome): void {
  const command = parent
    .command('turns')
    .description('list who speaks from which line on')
    .addHelpText('after', EXAMPLES.turns);
  withTurnsOptions(command).action(async (paths: readonly string[], options: TurnsOptions) => {
    const { explain, stdinFilename: stdinName, config, threads } = options;
    const silent = { ...io, stderr: { ...io.stderr, width: undefined, write: () => undefined } };
    const request = { paths, stdinName, threads };
    const names = explain === 'people' ? await namesOfAll(request, new Session(silent, { config })) : undefined;
    outcome.status = await tellEach(io, paths, options, { kind: 'turns', explain, names }, turnsText, filesJson);
  });
}

function addStats(parent: Command, io: Io, outcome: Outcome): void {
  const command = parent
    .command('stats')
    .description('count turns, words, questions, answers and time of each speaker')
    .addHelpText('after', EXAMPLES.stats);
  withCommonOptions(command).action(async (paths: readonly string[], options: CommonOptions) => {
    const text = (files: readonly AnswerTo<{ kind: 'stats' }>[], style: Style) =>
      statsText(files, totalOf(files), style);
    outcome.status = await tellEach(io, paths, options, { kind: 'stats' }, text, (files) =>
      json({ version: 1, files, total: { files: files.length, ...totalOf(files) } }),
    );
  });
}

function addPeople(parent: Command, io: Io, outcome: Outcome): void {
  const command = parent
    .command('people')
    .description('list who speaks in which transcripts under which labels, and who is probably the same')
    .addHelpText('after', EXAMPLES.people);
  withCommonOptions(command).action(async (paths: readonly string[], options: CommonOptions) => {
    const inJson = (answers: readonly SpeakingIn[]) =>
      json({ version: 1, transcripts: answers.length, ...peopleOf(answers) });
    const text = (answers: readonly SpeakingIn[], style: Style) => peopleText(peopleOf(answers), style);
    outcome.status = await tellEach(io, paths, options, { kind: 'people' }, text, inJson);
  });
}

function addFormat(parent: Command, io: Io, outcome: Outcome): void {
  const command = parent
    .command('format')
    .description('set blanks, blank lines and labels alike, and print it; no spoken word is changed')
    .addHelpText('after', EXAMPLES.format);
  withFormatOptions(command).action(async (paths: readonly string[], options: FormatOptions) => {
    const { write, labels, blankLines, stdinFilename: stdinName, config, errorOnUnmatched } = options;
    const session = new Session(io, { config });
    const form = labels === undefined ? undefined : labelForm(labels);
    const request = {
      ...{ paths, stdinName, errorOnUnmatched, write },
      ...{ labels: form, blankLines: blankLines && BLANK_LINES[blankLines] },
    };
    const files = await formatEach(request, session);
    const isSilent = write || options.check;
    if (!isSilent && files.length > 1) {
      io.stderr.write('turnwise: say --write or --check to format more than one transcript\n');
      outcome.status = CANNOT;
      return;
    }
    io.stdout.write(isSilent ? changedText(files, write) : files.map(contentOf).join(''));
    const fails = options.check && files.some(({ changed }) => changed);
    outcome.status = session.failed ? CANNOT : fails ? 1 : 0;
  });
}

const BLANK_LINES = { 0: 0, 1: 1 } as const;

function addConvert(parent: Command, io: Io, outcome: Outcome): void {
  const command = parent
    .command('convert')
    .description('write transcripts in another format, and say what that cannot hold; no spoken word is changed')
    .addHelpText('after', EXAMPLES.convert);
  withConvertOptions(command).action(async (paths: readonly string[], options: ConvertOptions) => {
    const { output, out, from, labels, force, stdinFilename: stdinName, config, errorOnUnmatched } = options;
    const surroundings = options.withSurroundings;
    const session = new Session(io, { config });
    const to = options.to === undefined ? formatOfName(output ?? '') : formatOf(options.to);
    const target =
      output !== undefined && output !== '-' ? { file: output } : out !== undefined ? { folder: out } : undefined;
    const refused =
      to === undefined
        ? 'say --to FORMAT'
        : paths.length > 1 && out === undefined
          ? 'say --out FOLDER to convert more than one file'
          : undefined;
    if (to === undefined || refused !== undefined) {
      io.stderr.write(`turnwise: ${refused}\n`);
      outcome.status = CANNOT;
      return;
    }
    const form = labels === undefined ? undefined : labelForm(labels);
    const request = { paths, stdinName, to, from: from === undefined ? undefined : formatOf(from), labels: form };
    const answers = await convertEach({ ...request, target, surroundings, force, errorOnUnmatched }, session);
    io.stdout.write(answers.join(''));
    outcome.status = session.failed ? CANNOT : 0;
  });
}

function addDiff(parent: Command, io: Io, outcome: Outcome): void {
  const command = parent
    .command('diff')
    .description(
      'tell what differs between two transcripts of one talk, by turns; blank lines and wrapping are nothing',
    )
    .addHelpText('after', EXAMPLES.diff);
  withDiffOptions(command).action(async (before: string, after: string, options: DiffOptions) => {
    const { format, stdinFilename, config, exitCode } = options;
    const session = new Session(io, { config });
    const compared = await diff([before, after], stdinFilename, session);
    const written = {
      json: () => json({ version: 1, ...compared }),
      github: () => diffComment(compared),
      text: () => diffText(compared, styleOf(io.stdout)),
    };
    io.stdout.write(written[format]());
    outcome.status = session.failed ? CANNOT : exitCode && compared.changes.length > 0 ? 1 : 0;
  });
}

function addServer(parent: Command, io: Io, outcome: Outcome): void {
  parent
    .command('lsp')
    .description('run the language server, for any editor that speaks the Language Server Protocol')
    .option('--stdio', 'talk over standard input and output (the default)')
    .option('--clientProcessId <id>', 'end when this process ends')
    .action(() => {
      if (io.startServer()) return;
      io.stderr.write(
        'turnwise: the language server (server.js) is not beside this command; build or install it again\n',
      );
      outcome.status = CANNOT;
    });
}

/** Tells the same of every transcript; the exit status. */
async function tellEach<J extends Job>(
  io: Io,
  paths: readonly string[],
  { format, stdinFilename: stdinName, config, threads, errorOnUnmatched }: CommonOptions,
  job: J,
  text: (answers: readonly AnswerTo<J>[], style: Style) => string,
  inJson: (answers: readonly AnswerTo<J>[]) => string,
): Promise<number> {
  const session = new Session(io, { config });
  const { answers } = await answerEach({ paths, stdinName, threads, errorOnUnmatched }, session, job);
  io.stdout.write(format === 'json' ? inJson(answers) : text(answers, styleOf(io.stdout)));
  return session.failed ? CANNOT : 0;
}

function filesJson(files: readonly unknown[]): string {
  return json({ version: 1, files });
}

function json(answer: unknown): string {
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}
