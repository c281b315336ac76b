import { commands, Disposable, Uri } from 'vscode';
import { SHOW_PLACES } from '../../server/src/protocol/client';
import type { Front } from './front/front';
import type { CommandName } from './shared/ids';
import { COMMAND } from './shared/ids';
import type { Action } from './listening/actions';
import { ACTIONS } from './listening/actions';
import type { JudgeDoor } from './judging/door';
import type { ReaderDoor } from './reader/door';
import type { Door } from './listening/door';
import type { TimelineDoor } from './timeline/door';
import { MOVES } from './commands/moves';
import { PagePaste } from './commands/pagePaste';
import type { Server } from './connection/server';
import { isOfView } from './views/viewCommands';
import type { Views } from './views/views';
import { convertLabels } from './commands/convertLabels';
import { copyQuestion } from './commands/copyMarkdown';
import type { ExportWish } from './commands/exportAs';
import { exportAs } from './commands/exportAs';
import { fixAll } from './commands/fixAll';
import { move, peekAnswer, selectTurn } from './commands/move';
import { newTranscript } from './commands/newTranscript';
import { openAsTranscript } from './commands/openAsTranscript';
import { openSample } from './commands/openSample';
import { openSpokenSample } from './commands/openSpokenSample';
import { pasteAsTranscript } from './commands/pasteAsTranscript';
import { pasteAsTurns } from './commands/pasteAsTurns';
import { relabel, relabelSomehow } from './commands/relabel';
import { showPlaces } from './commands/showPlaces';
import { showQuestions } from './commands/showQuestions';
import { convertTimes, shiftTimes } from './commands/times';
import { newTurn, setSpeaker } from './commands/writeLabel';

/**
 * Every command of the extension. What a lens leads to has arguments, and so is in no menu. A command that is given a row of
 * a view, or the view that has the keyboard, is carried out there.
 */
export function registerCommands(
  server: Server,
  front: Front,
  extension: Uri,
  views: Views,
  door: Door,
  judging: JudgeDoor,
  timeline: TimelineDoor,
  reader: ReaderDoor,
): Disposable {
  const pages = new PagePaste(server);
  const { own, ofRows } = views.commands;
  const moves = namesOf(MOVES).map((name) => [name, () => moveAndListen(server, front, door, name)] as const);
  const sounds = ACTIONS.map((name) => [name, () => door.act(name)] as const);
  const run: Record<CommandName, (...given: never[]) => unknown> = {
    ...own,
    ...(Object.fromEntries(moves) as Record<keyof typeof MOVES, () => unknown>),
    ...(Object.fromEntries(sounds) as Record<Action, () => unknown>),
    peekAnswer: () => peekAnswer(server, front),
    selectTurn: () => selectTurn(server, front),
    convertLabels: () => convertLabels(server, front),
    showQuestions: () => showQuestions(server, front),
    copyQuestion: () => copyQuestion(server, front),
    fixAll: () => fixAll(server, front),
    setSpeaker: (to?: unknown) => setSpeaker(server, front, to),
    setSpeakerFromHere: () => relabel(server, front, 'giveTurnsFromHere'),
    newTurn: (of?: unknown) => newTurn(server, front, of),
    mergeTurn: () => relabelSomehow(server, front, 'mergeTurn'),
    moveSentence: () => relabelSomehow(server, front, 'moveSentence'),
    makeTurn: () => relabelSomehow(server, front, 'makeTurn'),
    writeLabels: () => relabelSomehow(server, front, 'writeLabels'),
    swapSpeakers: () => relabelSomehow(server, front, 'swapSpeakers'),
    mergeSpeakers: () => relabel(server, front, 'mergeSpeakers'),
    whoIsThis: () => judge(door, judging),
    showTimeline: () => timeline.show(),
    showReader: () => reader.show(),
    renameSpeaker: () => relabel(server, front, 'nameSpeaker'),
    renameInFolder: () => relabel(server, front, 'renameInFolder'),
    notSpeaker: () => relabel(server, front, 'notSpeaker'),
    setRole: () => views.speakerCommands.setRoleAtCursor(),
    declareAlias: () => views.speakerCommands.declareAliasAtCursor(),
    shiftTimes: () => shiftTimes(server, front),
    convertTimes: () => convertTimes(server, front),
    pasteAsTurns: () => pasteAsTurns(server, front),
    // The explorer gives the file that was clicked, and all that are selected.
    openAsTranscript: (uri?: Uri, all: readonly Uri[] = uri === undefined ? [] : [uri]) =>
      openAsTranscript(server, all),
    pasteAsTranscript: () => pasteAsTranscript(server, pages),
    exportAs: (wish?: ExportWish) => exportAs(server, front, wish),
    newTranscript,
    openSample: () => openSample(extension),
    chooseRecording: (file?: unknown) => door.choose(file instanceof Uri ? file : undefined),
    openSpokenSample: () => openSpokenSample(extension, door),
    restartServer: () => server.restart(),
  };
  return Disposable.from(
    pages,
    ...namesOf(COMMAND).map((name) =>
      commands.registerCommand(COMMAND[name], (...given: readonly unknown[]) => {
        const work = (isOfView(given[0]) ? ofRows[name] : undefined) ?? run[name];
        return work(...(given as [never, never]));
      }),
    ),
    commands.registerCommand(SHOW_PLACES, showPlaces),
  );
}

async function moveAndListen(server: Server, front: Front, door: Door, name: keyof typeof MOVES): Promise<void> {
  await move(server, front, MOVES[name]);
  await door.follow();
}

/** What sounds in the player is not to sound along with it. */
async function judge(door: Door, judging: JudgeDoor): Promise<void> {
  door.inside?.pause();
  await judging.begin();
}

function namesOf<T extends object>(table: T): readonly (keyof T)[] {
  return Object.keys(table) as (keyof T)[];
}
