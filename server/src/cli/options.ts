import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Severity } from '../model/findings';
import type { RuleCode } from '../model/ruleCodes';
import { nearest } from '../declarations/nearest';
import { RULES } from '../rules/list';
import { READ, WRITTEN } from '../convert/list';
import { LABEL_FORM_IDS } from '../edits/convertLabels/forms';
import type { Topic } from './output/explain';
import { TOPICS } from './output/explain';

/** What every command that reads transcripts can be told. */
export interface PathOptions {
  readonly stdinFilename: string;
  /** A file of declarations in place of those in the folders. */
  readonly config?: string;
  readonly errorOnUnmatched: boolean;
}

/** What every command that tells of transcripts can be told besides. */
export interface CommonOptions extends PathOptions {
  readonly format: 'text' | 'json';
  readonly threads?: number;
}

/** What `check` can be told besides. */
export interface CheckOptions extends Omit<CommonOptions, 'format'> {
  readonly format: CheckFormat;
  readonly quiet: boolean;
  readonly rule: readonly RuleCode[];
  readonly fix: boolean;
  readonly hints: boolean;
  readonly failOn: Severity;
  readonly maxWarnings: number;
}

export type CheckFormat = 'text' | 'json' | 'sarif' | 'github';

/** What `turns` can be told besides. */
export interface TurnsOptions extends CommonOptions {
  readonly explain?: Topic;
}

/** What `format` can be told. */
export interface FormatOptions extends PathOptions {
  readonly check: boolean;
  readonly write: boolean;
  /** The id of a form of label. */
  readonly labels?: string;
  readonly blankLines?: '0' | '1';
}

/** What `convert` can be told. */
export interface ConvertOptions extends PathOptions {
  /** The id of a format. */
  readonly to?: string;
  readonly from?: string;
  readonly output?: string;
  readonly out?: string;
  readonly withSurroundings: boolean;
  readonly force: boolean;
  /** The id of a form of label. */
  readonly labels?: string;
}

/** What `diff` can be told. */
export interface DiffOptions extends Pick<PathOptions, 'stdinFilename' | 'config'> {
  readonly format: 'text' | 'json' | 'github';
  readonly exitCode: boolean;
}

export function withDiffOptions(command: Command): Command {
  const format = new Option('--format <format>', 'how to answer; github is a comment in Markdown');
  return command
    .argument('<before>', 'a file, or - for standard input')
    .argument('<after>', 'a file, or - for standard input')
    .addOption(format.choices(['text', 'json', 'github']).default('text'))
    .option('--exit-code', 'end with status 1 where something differs', false)
    .option('--stdin-filename <name>', 'what standard input is called', '-')
    .option('--config <file>', 'take this file of declarations, in place of each .turnwise.yaml');
}

export function withCommonOptions(command: Command, formats: readonly CheckFormat[] = ['text', 'json']): Command {
  const format = new Option('--format <format>', 'how to answer');
  return withPaths(command)
    .addOption(format.choices(formats).default('text'))
    .option('--threads <number>', 'read with so many threads at once; one without it', readThreads);
}

function withPaths(command: Command): Command {
  return command
    .argument('<paths...>', 'files, folders (the transcripts in them), or - for standard input')
    .option('--stdin-filename <name>', 'what standard input is called', '-')
    .option('--config <file>', 'take this file of declarations, in place of each .turnwise.yaml')
    .option('--no-error-on-unmatched', 'end with status 0 though no transcript was found');
}

export function withFormatOptions(command: Command): Command {
  const check = new Option('--check', 'write nothing, and fail where something would change');
  const labels = new Option('--labels <form>', 'write all labels in this form');
  const blankLines = new Option('--blank-lines <number>', 'how many stand between turns; as in the text without it');
  return withPaths(command)
    .addOption(check.default(false).conflicts('write'))
    .option('--write', 'write into the files', false)
    .addOption(labels.choices(LABEL_FORM_IDS))
    .addOption(blankLines.choices(['0', '1']));
}

export function withConvertOptions(command: Command): Command {
  const to = new Option('--to <format>', 'what to write; seen from the name behind -o without it');
  const from = new Option('--from <format>', 'what the files are; seen from their names and contents without it');
  const output = new Option('-o, --output <file>', 'write into this file; - prints it');
  const labels = new Option('--labels <form>', 'write all labels in this form, in text and markdown');
  return withPaths(command)
    .addOption(to.choices(WRITTEN.map(({ id }) => id)))
    .addOption(from.choices(READ.map(({ id }) => id)))
    .addOption(output.conflicts('out'))
    .option('--out <folder>', 'write into this folder, each file under its own name')
    .option('--with-surroundings', "keep a page's menu and foot, comments, the head of a mail", false)
    .option('--force', 'write over files that are there', false)
    .addOption(labels.choices(LABEL_FORM_IDS));
}

export function withTurnsOptions(command: Command): Command {
  const explain = new Option('--explain [what]', 'tell the reasons too, of labels where it is not said of what');
  return withCommonOptions(command).addOption(explain.choices(TOPICS));
}

export function withCheckOptions(command: Command): Command {
  const failOn = new Option('--fail-on <level>', 'fail on a finding of this level or above');
  return withCommonOptions(command, ['text', 'json', 'sarif', 'github'])
    .option('--fix', 'fix what can mean one thing only', false)
    .addOption(failOn.choices(LEVELS).default('warning'))
    .option('--max-warnings <number>', 'let so many findings below an error pass', readCount, 0)
    .option('--hints', 'show hints too', false)
    .option('--quiet', 'show only what makes the check fail, and nothing where it passes', false)
    .option('--rule <code>', 'check by this rule alone; say it again for more of them', addRule, []);
}

function addRule(value: string, before: readonly RuleCode[]): readonly RuleCode[] {
  const rule = RULES.find(({ code }) => code === value);
  if (rule !== undefined) return [...before, rule.code];
  const like = nearest(
    value,
    RULES.map(({ code }) => code),
  );
  throw new InvalidArgumentError(like === undefined ? 'There is no such rule.' : `(Did you mean ${like}?)`);
}

const LEVELS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function readThreads(value: string): number {
  const count = readCount(value);
  if (count < 1) throw new InvalidArgumentError('It must be 1 or more.');
  return count;
}

function readCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
