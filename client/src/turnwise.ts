import type { Extension, ExtensionContext, TextDocument } from 'vscode';
import { Disposable, EventEmitter, workspace } from 'vscode';
import type { TurnwiseApi } from './api';
import { registerCommands } from './registerCommands';
import { announced } from './editor/announce';
import { JudgeDoor } from './judging/door';
import { ReaderDoor } from './reader/door';
import { Chosen } from './listening/chosen';
import { Door } from './listening/door';
import { oneSound } from './listening/oneSound';
import { TimelineDoor } from './timeline/door';
import type { ContentsOf } from './listening/disc';
import { Front } from './front/front';
import { FOLDER_FILE, LANGUAGE } from './shared/ids';
import { PlainText } from './plainText/plainText';
import type { Connect } from './connection/server';
import { Server } from './connection/server';
import { SpeakerColors } from './front/speakerColors';
import { Status } from './front/status';
import { tellFacts } from './front/tellFacts';
import type { DeclaredColor } from './views/speakerIcon';
import { Views } from './views/views';

/** The extension's parts, wired together; the hosts differ only in how they connect to the server. */
export class Turnwise implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly server: Server;
  private readonly plainText: PlainText;
  private readonly front: Front;
  private readonly status: Status;
  private readonly speakerColors: SpeakerColors;
  private readonly views: Views;
  private readonly door: Door;
  private readonly judging: JudgeDoor;
  private readonly timeline: TimelineDoor;
  private readonly reader: ReaderDoor;
  private readonly parts: Disposable;

  constructor(
    connect: Connect,
    contentsOf: ContentsOf,
    {
      globalState,
      workspaceState,
      extensionUri,
      extension,
    }: Pick<ExtensionContext, 'globalState' | 'workspaceState' | 'extensionUri' | 'extension'>,
  ) {
    this.plainText = new PlainText(workspaceState, globalState);
    this.server = new Server(connect);
    this.front = new Front(this.server);
    this.status = new Status(this.server, this.front, this.plainText);
    this.views = new Views(this.server, this.front, globalState, colorsOf(extension));
    this.speakerColors = new SpeakerColors(this.server);
    const chosen = new Chosen(workspaceState);
    this.door = new Door(this.server, this.front, workspaceState, chosen, extensionUri, contentsOf);
    this.judging = new JudgeDoor(this.server, this.front, workspaceState, chosen, extensionUri);
    this.timeline = new TimelineDoor(this.server, this.front, chosen, extensionUri, this.door);
    this.reader = new ReaderDoor(this.server, this.front, extensionUri);
    const fire = () => {
      this.changed.fire();
    };
    this.parts = Disposable.from(
      chosen,
      this.server.onDidChangeState(fire),
      this.plainText.onDidChange(fire),
      this.status.onDidChange(fire),
      this.speakerColors.onDidChange(fire),
      this.views.onDidChange(fire),
      this.door.onDidChange(fire),
      this.judging.onDidChange(fire),
      this.timeline.onDidChange(fire),
      this.reader.onDidChange(fire),
      this.views.transcripts.onDidChoose((uri) => {
        this.plainText.choose(uri);
      }),
      ...oneSound(this.door, this.judging),
      tellFacts(this.server, this.front),
      registerCommands(
        this.server,
        this.front,
        extensionUri,
        this.views,
        this.door,
        this.judging,
        this.timeline,
        this.reader,
      ),
      workspace.onDidOpenTextDocument(this.opened),
      this.speakerColors,
      this.door,
      this.judging,
      this.timeline,
      this.reader,
      this.views,
      this.status,
      this.front,
      this.plainText,
      this.server,
      this.changed,
    );
    workspace.textDocuments.forEach(this.opened);
  }

  get api(): TurnwiseApi {
    return {
      ready: () => this.server.ready(),
      offer: () => this.plainText.offer,
      accept: (choice) => this.plainText.accept(choice),
      statusText: () => this.status.text,
      announced,
      messages: () => this.server.messages,
      coloredLabels: (editor) => this.speakerColors.labelsOf(editor),
      filterMessage: () => this.views.questions.message,
      questions: () => this.views.questions.questions,
      askers: () => this.views.questions.askers,
      speakers: () => this.views.speakers.speakers,
      transcripts: () => this.views.transcripts.transcripts,
      selectedQuestions: () => this.views.questions.selection,
      selectedSpeakers: () => this.views.speakers.selection,
      sound: () => this.door.inside?.told,
      mediaOffer: () => this.door.inside?.offered ?? '',
      answerMediaOffer: async (choice) => this.door.inside?.answerOffer(choice),
      judging: () => this.judging.inside?.told,
      pressInJudging: (key) => this.judging.inside?.press(key),
      timeline: () => this.timeline.inside?.told,
      pressInTimeline: (key) => this.timeline.inside?.press(key),
      reader: () => this.reader.inside?.told,
      onDidChange: this.changed.event,
    };
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  dispose(): void {
    this.parts.dispose();
  }

  /** A document that changes its language is opened again under the new one. */
  private readonly opened = ({ languageId, uri }: TextDocument): void => {
    if (languageId === LANGUAGE || uri.path.endsWith(`/${FOLDER_FILE}`)) void this.server.start();
  };
}

/** The colours that package.json declares. */
function colorsOf({ packageJSON }: Extension<unknown>): readonly DeclaredColor[] {
  const { contributes } = packageJSON as { readonly contributes: { readonly colors: readonly DeclaredColor[] } };
  return contributes.colors;
}
