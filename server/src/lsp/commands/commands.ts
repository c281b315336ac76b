import type { ExecuteCommandParams, Range } from 'vscode-languageserver';
import { ErrorCodes, ExecuteCommandRequest } from 'vscode-languageserver';
import { withAlias } from '../../declaring/alias';
import { withApart } from '../../declaring/apart';
import { isRole } from '../../declaring/role';
import type { AliasProposal, ApartProposal } from '../../model/findings';
import { runConversion } from './converting';
import type { Declaring } from './declaring';
import { declare } from './declaring';
import { ErrorAnswer, guard, handleAny, look } from '../handle';
import type { ServerContext } from '../serverContext';
import type { WorkspaceContext } from '../workspaceContext';
import { SHOW_PLACES } from '../../protocol/client';
import { CONVERT_LABELS, DECLARE_ALIAS, DECLARE_APART, RELABEL } from '../../protocol/relabelling';
import type { Outcome } from '../../protocol/outcome';
import type { RolePlace } from '../../protocol/speakers';
import { SET_ROLE } from '../../protocol/speakers';
import { declareRecording } from './recordings';
import { isRelabelWish, runRelabel } from './relabelling';
import { setRole } from './roles';
import { DECLARE_RECORDING } from '../../protocol/recording';
import { CONVERT_TIMES, SHIFT_TIMES } from '../../protocol/writingTimes';
import { isRange } from '../../protocol/unknown';
import { runShift, runTimesConversion } from './times';
import { say } from '../../words/say';

/** Carries out the commands that code actions and clients name. */
export function provideCommands(context: WorkspaceContext): void {
  handleAny(context, ExecuteCommandRequest.type, null, async (params) => {
    const { uri, run } = readCommand(context, params);
    return guard(context, `${ExecuteCommandRequest.method} ${params.command}`, uri, null, run);
  });
}

/** A command about one document. */
interface Command {
  readonly uri: string;
  /** What it answers is null or an outcome. */
  readonly run: () => Promise<Outcome | null>;
}

function readCommand(context: WorkspaceContext, { command, arguments: given = [] }: ExecuteCommandParams): Command {
  const [uri, ...others] = given as readonly unknown[];
  if (typeof uri === 'string' && command === DECLARE_ALIAS) {
    const [name, label, alias] = others.filter((argument) => typeof argument === 'string');
    if (name !== undefined && label !== undefined && alias !== undefined)
      return { uri, run: () => silent(declareAlias(context, uri, { name, label, alias })) };
  }
  if (typeof uri === 'string' && command === DECLARE_APART) {
    const [name, label, apart] = others.filter((argument) => typeof argument === 'string');
    if (name !== undefined && label !== undefined && apart !== undefined)
      return { uri, run: () => silent(declareApart(context, uri, { name, label, apart })) };
  }
  if (typeof uri === 'string' && command === SET_ROLE) {
    const [name, label, role, where] = others;
    if (typeof name === 'string' && typeof label === 'string' && isRole(role) && isRolePlace(where))
      return { uri, run: () => setRole(context, uri, { name, label, role }, where) };
  }
  if (typeof uri === 'string' && command === RELABEL) {
    const [wish] = others;
    if (isRelabelWish(wish)) return { uri, run: () => runRelabel(context, uri, wish) };
  }
  if (typeof uri === 'string' && command === CONVERT_LABELS) {
    const [form] = others;
    if (form === undefined || typeof form === 'string')
      return { uri, run: () => silent(runConversion(context, uri, form)) };
  }
  if (typeof uri === 'string' && command === SHIFT_TIMES) {
    const [by, range] = others;
    if ((by == null || Number.isFinite(by)) && (range == null || isRange(range)))
      return {
        uri,
        run: () => silent(runShift(context, uri, (by ?? undefined) as number | undefined, range ?? undefined)),
      };
  }
  if (typeof uri === 'string' && command === CONVERT_TIMES) {
    const [form] = others;
    if (form === undefined || typeof form === 'string')
      return { uri, run: () => silent(runTimesConversion(context, uri, form)) };
  }
  if (typeof uri === 'string' && command === DECLARE_RECORDING) {
    const [recording] = others;
    if (typeof recording === 'string') return { uri, run: () => silent(declareRecording(context, uri, recording)) };
  }
  if (typeof uri === 'string' && command === SHOW_PLACES) {
    const [first] = Array.isArray(others[1]) ? (others[1] as readonly unknown[]) : [];
    if (isRange(first)) return { uri, run: () => silent(showPlace(context, uri, first)) };
  }
  throw new ErrorAnswer(ErrorCodes.InvalidParams, EXPECTED);
}

const EXPECTED =
  `Expected ${DECLARE_ALIAS} with [uri, name, label, alias], ${DECLARE_APART} with [uri, name, label, other], ` +
  `${SET_ROLE} with [uri, name, label, role, where], ` +
  `${RELABEL} with [uri, wish], ${CONVERT_LABELS} with [uri, form], ` +
  `${SHIFT_TIMES} with [uri, milliseconds, range], ${CONVERT_TIMES} with [uri, form], ` +
  `${DECLARE_RECORDING} with [uri, recording], ` +
  `or ${SHOW_PLACES} with [uri, position, ranges].`;

/** Most commands have nothing to answer. */
async function silent(work: Promise<void>): Promise<null> {
  await work;
  return null;
}

function isRolePlace(where: unknown): where is RolePlace | undefined {
  return where === undefined || where === 'transcript' || where === 'folder';
}

/** For a client without a list of places: the first of them, and the cursor at its start. */
async function showPlace({ connection }: ServerContext, uri: string, { start }: Range): Promise<void> {
  await connection.window.showDocument({ uri, selection: { start, end: start }, takeFocus: true });
}

async function declareAlias(context: ServerContext, uri: string, proposal: AliasProposal): Promise<void> {
  const asked = await look(context, uri);
  if (asked !== undefined) await declare(context, asked, aliasOf(proposal));
}

async function declareApart(context: ServerContext, uri: string, proposal: ApartProposal): Promise<void> {
  const asked = await look(context, uri);
  if (asked !== undefined) await declare(context, asked, apartOf(proposal));
}

function apartOf(proposal: ApartProposal): Declaring {
  return {
    write: (yaml) => withApart(yaml, proposal),
    label: say`Declare as two people`,
    failure: say`The two were not declared`,
  };
}

function aliasOf(proposal: AliasProposal): Declaring {
  return {
    write: (yaml) => withAlias(yaml, proposal),
    label: say`Declare as another label`,
    failure: say`The label was not declared`,
  };
}
