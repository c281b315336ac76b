import type { Uri } from 'vscode';
import { commands, Disposable } from 'vscode';
import { SHOW_PLACES } from '../../../server/src/lsp/protocol/client';
import type { Front } from '../front';
import { COMMAND, NUMBERED, RELABELLING } from '../ids';
import { MOVES, WHOLES } from '../moves';
import { PagePaste } from '../pagePaste';
import type { Server } from '../server';
import { convertLabels } from './convertLabels';
import { copyQuestion } from './copyMarkdown';
import type { ExportWish } from './exportAs';
import { exportAs } from './exportAs';
import { fixAll } from './fixAll';
import { move, peekAnswer, select } from './move';
import { openAsTranscript } from './openAsTranscript';
import { openSample } from './openSample';
import { pasteAsTranscript } from './pasteAsTranscript';
import { pasteAsTurns } from './pasteAsTurns';
import { relabel } from './relabel';
import { showPlaces } from './showPlaces';
import { showQuestions } from './showQuestions';
import { chooseSpeaker, writeLabel } from './writeLabel';

/**
 * Every command of the extension but those of its views; `turnwise.declareAlias`, `turnwise.relabel` and
 * `turnwise.convertLabels` are the server's. What a lens leads to has arguments, and so is in no menu.
 */
export function registerCommands(server: Server, front: Front, extension: Uri): Disposable {
  const pages = new PagePaste(server);
  const run: Record<Exclude<keyof typeof COMMAND, keyof typeof MOVES | keyof typeof WHOLES>, () => Promise<void>> = {
    peekAnswer: () => peekAnswer(server, front),
    convertLabels: () => convertLabels(server, front),
    showQuestions: () => showQuestions(server, front),
    copyQuestion: () => copyQuestion(server, front),
    setSpeaker: () => chooseSpeaker(server, front),
    nextSpeaker: () => writeLabel(server, front, { what: 'speaker' }),
    newTurn: () => writeLabel(server, front, { what: 'turn' }),
    pasteAsTurns: () => pasteAsTurns(server, front),
    // The explorer gives the file that was clicked, and all that are selected.
    openAsTranscript: (uri?: Uri, all: readonly Uri[] = uri === undefined ? [] : [uri]) =>
      openAsTranscript(server, all),
    pasteAsTranscript: () => pasteAsTranscript(server, pages),
    exportAs: (wish?: ExportWish) => exportAs(server, front, wish),
    fixAll: () => fixAll(server, front),
    openSample: () => openSample(extension),
    restartServer: () => server.restart(),
  };
  return Disposable.from(
    pages,
    ...namesOf(run).map((name) => commands.registerCommand(COMMAND[name], run[name])),
    ...namesOf(MOVES).map((name) => commands.registerCommand(COMMAND[name], () => move(server, front, MOVES[name]))),
    ...namesOf(WHOLES).map((name) =>
      commands.registerCommand(COMMAND[name], () => select(server, front, WHOLES[name])),
    ),
    ...namesOf(RELABELLING).map((name) =>
      commands.registerCommand(RELABELLING[name], () => relabel(server, front, name)),
    ),
    ...NUMBERED.map(({ number, command }) =>
      commands.registerCommand(command, () => writeLabel(server, front, { what: 'speaker', to: number })),
    ),
    commands.registerCommand(SHOW_PLACES, showPlaces),
  );
}

function namesOf<T extends object>(table: T): readonly (keyof T)[] {
  return Object.keys(table) as (keyof T)[];
}
