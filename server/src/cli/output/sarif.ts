import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RULES } from '../../rules/list';
import type { Rule } from '../../rules/rule';
import { rulePage } from '../../rules/rule';
import type { RuleLevel } from '../../model/findings';
import type { Finding, Fix, Place } from '../../api/shapes';
import type { CheckResult } from '../check';
import type { Complaint } from '../session';

/** What a run has found, as SARIF 2.1.0: for code scanning, and for programs that show findings of many tools. */
export function sarifOf({ files }: CheckResult, version: string, complaints: readonly Complaint[]): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'turnwise',
            version,
            informationUri: 'https://github.com/turnwise/turnwise',
            rules: RULES.map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: complaints.length === 0,
            toolExecutionNotifications: complaints.map(({ path, sentence }) => ({
              level: 'error',
              message: { text: sentence },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
            })),
          },
        ],
        artifacts: files.map(({ report }) => ({ location: { uri: uriOf(report.path) } })),
        results: files.flatMap(({ report: { path, findings } }) => findings.map((finding) => resultOf(path, finding))),
      },
    ],
  };
}

/** SARIF's words for the weight of a finding. */
const LEVELS: Readonly<Record<RuleLevel, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

function ruleOf({ code, level }: Rule): unknown {
  const words = code.replaceAll('-', ' ');
  return {
    id: code,
    shortDescription: { text: `${words.charAt(0).toUpperCase()}${words.slice(1)}` },
    helpUri: rulePage(code),
    // A level of `none` would mean that what it finds is nothing to be mended; a rule that is off does not run.
    defaultConfiguration: level === 'off' ? { enabled: false } : { level: LEVELS[level] },
  };
}

function resultOf(path: string, finding: Finding): unknown {
  const { code, severity, message, fixes } = finding;
  const artifactLocation = { uri: uriOf(path) };
  return {
    ruleId: code,
    ruleIndex: RULES.findIndex((rule) => rule.code === code),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding) } }],
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(artifactLocation, fix)) }),
  };
}

function fixOf(artifactLocation: unknown, { title, certain, edits }: Fix): unknown {
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf(edit),
    insertedContent: { text: edit.text },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation, replacements }],
    properties: { certain },
  };
}

function regionOf({ line, column, endLine, endColumn }: Place): unknown {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** Relative paths stay relative, to the folder in which the run was started. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  const parts = path.replace(/^(?:\.[/\\])+/, '').split(/[/\\]/);
  return parts.map(encodeURIComponent).join('/');
}
