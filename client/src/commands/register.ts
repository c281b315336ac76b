import { commands, Disposable } from 'vscode';
import { SHOW_PLACES } from '../../../server/src/lsp/protocol';
import { COMMAND, RELABELLING } from '../ids';
import type { Server } from '../server';
import { backToQuestion } from './backToQuestion';
import { convertLabels } from './convertLabels';
import { goToAnswer } from './goToAnswer';
import { nextLabelToFix } from './nextLabelToFix';
import { nextQuestion } from './nextQuestion';
import { openAsTranscript } from './openAsTranscript';
import { previousQuestion } from './previousQuestion';
import { relabel } from './relabel';
import { showPlaces } from './showPlaces';
import { showQuestions } from './showQuestions';

/**
 * Every command of the extension; `turnwise.declareAlias`, `turnwise.relabel` and
 * `turnwise.convertLabels` are the server's. What a lens leads to has
 * arguments, and so is in no menu.
 */
export function registerCommands(server: Server): Disposable {
  const run: Record<keyof typeof COMMAND, () => Promise<void>> = {
    nextQuestion: () => nextQuestion(server),
    previousQuestion: () => previousQuestion(server),
    goToAnswer,
    backToQuestion,
    nextLabelToFix: () => nextLabelToFix(server),
    convertLabels: () => convertLabels(server),
    showQuestions: () => showQuestions(server),
    openAsTranscript,
    restartServer: () => server.restart(),
  };
  const names = Object.keys(run) as (keyof typeof COMMAND)[];
  const relabellings = Object.keys(RELABELLING) as (keyof typeof RELABELLING)[];
  return Disposable.from(
    ...names.map((name) => commands.registerCommand(COMMAND[name], run[name])),
    commands.registerCommand(SHOW_PLACES, showPlaces),
    ...relabellings.map((name) => commands.registerCommand(RELABELLING[name], () => relabel(server, name))),
  );
}
