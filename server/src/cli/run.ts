import { Command, CommanderError } from 'commander';
import { outlineReport, turnsReport } from '../api/report';
import { formatOf, formatOfName } from '../convert/list';
import { labelForm } from '../features/convertLabels/forms';
import { check } from './check';
import { checkText } from './checkText';
import { convertEach } from './convert';
import type { Document } from './documents';
import { askEach } from './documents';
import { candidatesOf } from './explain';
import { changedText, contentOf, formatEach } from './format';
import type { Io } from './io';
import type { CheckOptions, CommonOptions, ConvertOptions, FormatOptions, TurnsOptions } from './options';
import { withCheckOptions, withCommonOptions, withConvertOptions, withFormatOptions } from './options';
import { outlineText } from './outlineText';
import { printable } from './printable';
import { Session } from './session';
import type { Style } from './style';
import { styleOf } from './style';
import type { ToldTurns } from './turnsText';
import { turnsText } from './turnsText';

/**
 * The `turnwise` command. Resolves to the exit status: 0; 1 when a finding makes the check fail; 2 when something could
 * not be done. `argv` is what stands behind the command's name.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const outcome: Outcome = { status: 0 };
  try {
    await turnwise(io, outcome).parseAsync(argv, { from: 'user' });
    return outcome.status;
  } catch (error) {
    // Help and version come this way too, with a status of 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : CANNOT;
    throw error;
  }
}

/** A command answers by writing here: the library passes no values on. */
interface Outcome {
  status: number;
}

const CANNOT = 2;

function turnwise(io: Io, outcome: Outcome): Command {
  const command = new Command('turnwise')
    .description('Speakers, questions and answers of interview transcripts.')
    .version(io.version)
    .exitOverride()
    .configureOutput({
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
  addFormat(command, io, outcome);
  addConvert(command, io, outcome);
  addServer(command, io, outcome);
  return command;
}

function addCheck(parent: Command, io: Io, outcome: Outcome): void {
  const command = parent.command('check').description('tell what looks wrong, such as a second label for one speaker');
  withCheckOptions(command).action(async (paths: readonly string[], options: CheckOptions) => {
    const session = new Session(io);
    const result = await check({ paths, stdinName: options.stdinFilename, ...options }, session);
    print(io, options, result.files, (style) => checkText(result, style));
    outcome.status = session.failed ? CANNOT : result.passed ? 0 : 1;
  });
}

function addOutline(parent: Command, io: Io, outcome: Outcome): void {
  const command = parent.command('outline').description('list the questions and who answers them');
  withCommonOptions(command).action(async (paths: readonly string[], options: CommonOptions) => {
    const tell = ({ path, snapshot }: Document) => outlineReport(path, snapshot);
    outcome.status = await answerEach(io, paths, options, tell, outlineText);
  });
}

function addTurns(parent: Command, io: Io, outcome: Outcome): void {
  const command = parent.command('turns').description('list who speaks from which line on');
  withCommonOptions(command)
    .option('--explain', 'tell of every possible label why it was taken for one or not', false)
    .action(async (paths: readonly string[], options: TurnsOptions) => {
      const tell = ({ path, snapshot }: Document): ToldTurns => ({
        ...turnsReport(path, snapshot),
        ...(options.explain && { candidates: candidatesOf(snapshot.transcript) }),
      });
      outcome.status = await answerEach(io, paths, options, tell, turnsText);
    });
}

function addFormat(parent: Command, io: Io, outcome: Outcome): void {
  const command = parent
    .command('format')
    .description('set blanks, blank lines and labels alike, and print it; no spoken word is changed');
  withFormatOptions(command).action(async (paths: readonly string[], options: FormatOptions) => {
    const { write, labels, blankLines, stdinFilename: stdinName } = options;
    const session = new Session(io);
    const form = labels === undefined ? undefined : labelForm(labels);
    const request = { paths, stdinName, write, labels: form, blankLines: blankLines && BLANK_LINES[blankLines] };
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
    .description('write transcripts in another format, and say what that cannot hold; no spoken word is changed');
  withConvertOptions(command).action(async (paths: readonly string[], options: ConvertOptions) => {
    const { output, out, from, labels, force, stdinFilename: stdinName } = options;
    const session = new Session(io);
    const to = options.to === undefined ? formatOfName(output ?? '') : formatOf(options.to);
    const target = output !== undefined ? { file: output } : out !== undefined ? { folder: out } : undefined;
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
    const answers = await convertEach({ ...request, target, force }, session);
    io.stdout.write(answers.join(''));
    outcome.status = session.failed ? CANNOT : 0;
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
async function answerEach<Answer>(
  io: Io,
  paths: readonly string[],
  options: CommonOptions,
  tell: (document: Document) => Answer,
  text: (answers: readonly Answer[], style: Style) => string,
): Promise<number> {
  const session = new Session(io);
  const answers = await askEach({ paths, stdinName: options.stdinFilename }, session, tell);
  print(io, options, answers, (style) => text(answers, style));
  return session.failed ? CANNOT : 0;
}

function print(io: Io, { format }: CommonOptions, files: readonly unknown[], text: (style: Style) => string): void {
  const json = () => `${JSON.stringify({ version: 1, files }, undefined, 2)}\n`;
  io.stdout.write(format === 'json' ? json() : text(styleOf(io.stdout.colours)));
}
