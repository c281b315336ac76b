import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Severity } from '../analysis/findings';

/** What every command that reads transcripts can be told. */
export interface CommonOptions {
  readonly format: 'text' | 'json';
  readonly stdinFilename: string;
}

/** What `check` can be told besides. */
export interface CheckOptions extends CommonOptions {
  readonly fix: boolean;
  readonly hints: boolean;
  readonly failOn: Severity;
  readonly maxWarnings: number;
}

/** What `turns` can be told besides. */
export interface TurnsOptions extends CommonOptions {
  readonly explain: boolean;
}

export function withCommonOptions(command: Command): Command {
  const format = new Option('--format <format>', 'how to answer');
  return command
    .argument('<paths...>', 'files, folders (their *.transcript files), or - for standard input')
    .addOption(format.choices(['text', 'json']).default('text'))
    .option('--stdin-filename <name>', 'what standard input is called', '-');
}

export function withCheckOptions(command: Command): Command {
  const failOn = new Option('--fail-on <level>', 'fail on a finding of this level or above');
  return withCommonOptions(command)
    .option('--fix', 'mend what can mean one thing only', false)
    .addOption(failOn.choices(LEVELS).default('warning'))
    .option('--max-warnings <number>', 'let so many findings below an error pass', readCount, 0)
    .option('--hints', 'show hints too', false);
}

const LEVELS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function readCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
