import type { Memento } from 'vscode';
import { commands, Disposable, EventEmitter, Location, Range, Uri } from 'vscode';
import type { OverviewQuestion } from '../../../server/src/protocol/overview';
import type { Passage } from '../commands/copyMarkdown';
import { copyMarkdown } from '../commands/copyMarkdown';
import { announce } from '../editor/announce';
import { positionOf, show } from '../editor/goTo';
import type { Front } from '../front/front';
import { VIEW } from '../shared/ids';
import type { TextPosition } from '../shared/places';
import type { Server } from '../connection/server';
import { Following } from './following';
import { EVERYTHING, isFiltering, narrowed, without } from './filter';
import { pickFilter } from './filterPick';
import { QuestionFilter } from './questionFilter';
import { QuestionsView } from './questionsView';
import type { AnswerRow, QuestionRow, ViewRow } from './rows';
import { placeOf } from './rows';
import { SpeakerCommands } from './speakerCommands';
import type { DeclaredColor } from './speakerIcon';
import { SpeakerPalette } from './speakerPalette';
import { SpeakersView } from './speakersView';
import { TranscriptsView } from './transcriptsView';
import type { ViewCommands } from './viewCommands';
import { say } from '../../../server/src/words/say';

/** The views in the side bar, and what can be done in them. */
export class Views implements Disposable {
  private readonly filter = new QuestionFilter();
  /** The document that was in front last. */
  private shown: string | undefined;
  private readonly following: Following;
  readonly questions: QuestionsView;
  readonly speakers: SpeakersView;
  readonly transcripts: TranscriptsView;
  readonly speakerCommands: SpeakerCommands;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly parts: Disposable;

  constructor(
    private readonly server: Server,
    private readonly front: Front,
    memory: Memento,
    colors: readonly DeclaredColor[],
  ) {
    this.following = new Following(memory);
    const palette = new SpeakerPalette(colors);
    this.questions = new QuestionsView(server, front, this.filter, this.following, palette);
    this.speakers = new SpeakersView(server, front, this.following, palette);
    this.transcripts = new TranscriptsView(server, front, this.filter);
    this.speakerCommands = new SpeakerCommands(server, front, this.speakers);
    const fire = () => {
      this.changed.fire();
    };
    this.parts = Disposable.from(
      this.filter,
      this.following,
      palette,
      this.questions,
      this.speakers,
      this.transcripts,
      this.speakerCommands,
      this.front.onDidChange(this.wentOn),
      this.questions.onDidChangeTreeData(fire),
      this.questions.onDidChangeSelection(fire),
      this.speakers.onDidChangeTreeData(fire),
      this.speakers.onDidChangeSelection(fire),
      this.transcripts.onDidChangeTreeData(fire),
      this.questions.onDidChangeVisibility(this.looked),
      this.speakers.onDidChangeVisibility(this.looked),
      this.changed,
    );
    this.looked();
  }

  dispose(): void {
    this.parts.dispose();
  }

  /** A filter is for one transcript, but goes on counting in what is opened from the filtered list of transcripts. */
  private readonly wentOn = (): void => {
    const uri = this.front.document?.uri.toString();
    if (uri === undefined || uri === this.shown) return;
    const isFirst = this.shown === undefined;
    this.shown = uri;
    if (!isFirst && isFiltering(this.filter.current) && !this.transcripts.isChosen(uri)) this.filter.set(EVERYTHING);
  };

  /** Where the views are in sight, the transcripts of the folder may be wanted before one of them is opened. */
  private readonly looked = (): void => {
    if (!this.questions.isVisible && !this.speakers.isVisible) return;
    void this.server.start();
    this.transcripts.want();
  };

  get commands(): ViewCommands {
    return {
      own: {
        filterQuestions: (wanted?: unknown) => {
          if (wanted === NO_FILTER) this.filter.set(EVERYTHING);
          else pickFilter(this.filter, this.known);
        },
        toggleUnanswered: () => {
          const { current } = this.filter;
          this.filter.set(
            current.unanswered ? without(current, 'unanswered') : narrowed(current, { unanswered: true }),
          );
        },
        followCursor: () => {
          announce(
            this.following.toggle()
              ? say`The views follow the cursor.`
              : say`The views do not follow the cursor any more.`,
          );
        },
        copyAllQuestions: () => this.copyAll(),
      },
      ofRows: {
        ...this.speakerCommands.ofRows,
        backToQuestion: (given: CommandTarget) =>
          this.withExchange(given, ({ uri, question }) => open(uri, question.range.start)),
        goToAnswer: (given: CommandTarget) =>
          this.withExchange(given, ({ uri, answers }) => openAnswer(uri, answers[0])),
        peekAnswer: (given: CommandTarget) => this.withExchange(given, peek),
        copyQuestion: (given: CommandTarget, rows?: readonly ViewRow[]) =>
          this.copy(passagesOf(rows ?? this.rowsOf(given))),
      },
    };
  }

  /** The questions of the transcript in front, and of all others that have been looked into. */
  private get known(): readonly OverviewQuestion[] {
    const front = this.front.document?.uri.toString();
    const others = this.transcripts.questions.filter(({ uri }) => uri !== front).map(({ question }) => question);
    return [...(this.front.overview?.questions ?? []), ...others];
  }

  /** All that is listed of the transcript in front. */
  private async copyAll(): Promise<void> {
    const uri = this.front.document?.uri.toString();
    if (uri === undefined) return;
    const places = isFiltering(this.filter.current) ? { places: this.questions.questions.map(placeOf) } : {};
    await this.copy([{ uri, ...places }]);
  }

  private async copy(passages: readonly Passage[]): Promise<void> {
    if (this.server.isThere()) announce(await copyMarkdown(this.server, passages));
  }

  private async withExchange(given: CommandTarget, work: (exchange: Shown) => Promise<void>): Promise<void> {
    const [row] = this.rowsOf(given);
    if (row?.kind === 'question') await work(row);
    if (row?.kind !== 'answer') return;
    const all = [...this.questions.questions, ...this.transcripts.questions];
    const asked = all.find(({ id }) => id === row.questionId);
    if (asked) await work({ ...asked, answers: [row] });
  }

  private rowsOf(given: CommandTarget): readonly ViewRow[] {
    if (typeof given === 'object') return [given];
    return (given === VIEW.transcripts ? this.transcripts : this.questions).selection;
  }
}

/** What a link of an empty view gives to the filter. */
const NO_FILTER = 'none';

/** What a command is given: the row of a menu, or from a key the view that has the keyboard. */
type CommandTarget = ViewRow | string | undefined;

type Shown = Pick<QuestionRow, 'uri' | 'question' | 'answers'>;

async function openAnswer(uri: string, answer: AnswerRow | undefined): Promise<void> {
  if (answer) await open(uri, placeOf(answer));
  else announce(say`Nobody answers this question.`);
}

async function open(uri: string, place: TextPosition): Promise<void> {
  const position = positionOf(place);
  await show(Uri.parse(uri), { selection: new Range(position, position) });
}

/** The answers in a frame below the question, over the text around them. */
async function peek({ uri, question, answers }: Shown): Promise<void> {
  if (answers.length === 0) return openAnswer(uri, undefined);
  // Else it would open in the group in front, over a page that may be there.
  await show(Uri.parse(uri));
  // Beginnings alone: the frame would cover all of a longer place.
  const places = answers.map((row) => new Location(Uri.parse(uri), positionOf(placeOf(row))));
  await commands.executeCommand(
    'editor.action.peekLocations',
    ...[Uri.parse(uri), positionOf(question.range.start), places, 'peek'],
  );
}

/** What some rows stand for, document by document: a transcript for all of its questions, an answer for its own. */
function passagesOf(rows: readonly ViewRow[]): readonly Passage[] {
  const uris = [...new Set(rows.map(({ uri }) => uri))];
  return uris.map((uri) => {
    const own = rows.filter((row) => row.uri === uri);
    return own.some(({ kind }) => kind === 'transcript') ? { uri } : { uri, places: own.map(placeOf) };
  });
}
