import type { ExecuteCommandParams } from 'vscode-languageserver';
import { ErrorCodes, ExecuteCommandRequest, ResponseError } from 'vscode-languageserver';
import { withAlias } from '../analysis/declareAlias';
import type { AliasProposal } from '../analysis/findings';
import type { Declaring } from './declaring';
import { declare } from './declaring';
import { guard, look } from './handle';
import type { House } from './house';
import { DECLARE_ALIAS, RELABEL } from './protocol';
import { isRelabelWish, runRelabel } from './relabelling';

/** Carries out the commands that code actions and clients name. */
export function provideCommands(house: House): void {
  house.connection.onExecuteCommand(async (params) => {
    const { uri, run } = readCommand(house, params);
    await guard(house, `${ExecuteCommandRequest.method} ${params.command}`, uri, undefined, run);
    return null;
  });
}

/** A command about one document. */
interface Command {
  readonly uri: string;
  readonly run: () => Promise<void>;
}

function readCommand(house: House, { command, arguments: given = [] }: ExecuteCommandParams): Command {
  const [uri, ...others] = given as readonly unknown[];
  if (typeof uri === 'string' && command === DECLARE_ALIAS) {
    const [name, label, alias] = others.filter((argument) => typeof argument === 'string');
    if (name !== undefined && label !== undefined && alias !== undefined)
      return { uri, run: () => declareAlias(house, uri, { name, label, alias }) };
  }
  if (typeof uri === 'string' && command === RELABEL) {
    const [wish] = others;
    if (isRelabelWish(wish)) return { uri, run: () => runRelabel(house, uri, wish) };
  }
  throw new ResponseError(ErrorCodes.InvalidParams, EXPECTED);
}

const EXPECTED = `Expected ${DECLARE_ALIAS} with [uri, name, label, alias], or ${RELABEL} with [uri, wish].`;

async function declareAlias(house: House, uri: string, proposal: AliasProposal): Promise<void> {
  const asked = await look(house, uri);
  if (asked !== undefined) await declare(house, asked, aliasOf(proposal));
}

function aliasOf(proposal: AliasProposal): Declaring {
  return {
    write: (yaml) => withAlias(yaml, proposal),
    label: 'Declare as alias',
    kind: 'aliases',
    failure: 'The alias was not declared',
  };
}
