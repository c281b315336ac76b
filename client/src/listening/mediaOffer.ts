import type { Memento, TextDocument } from 'vscode';
import { Uri, window } from 'vscode';
import { say } from '../../../server/src/words/say';
import { announce } from '../editor/announce';
import { FOLDER_FILE } from '../shared/ids';
import { Remembered } from '../shared/remembered';
import { tell } from '../shared/words';
import type { Asking } from './asking';
import { filesIn, nameOf, recordingOf } from './recording';

/** The buttons of the offer. */
export type MediaChoice = 'write' | 'never';

/** Which recording a transcript has. */
interface Offer {
  readonly document: TextDocument;
  readonly recording: Uri;
}

const NEVER = 'turnwise.neverOfferMedia';

/** Offers to write down which recording a transcript has, once it was chosen: on this machine alone it is remembered anyway. */
export class MediaOffer {
  private readonly refused: Remembered<boolean>;
  /** The offer in sight that was made last. */
  private made: Offer | undefined;

  constructor(
    private readonly asking: Asking,
    private readonly memory: Memento,
  ) {
    this.refused = new Remembered(memory, 'turnwise.refusedMedia');
  }

  /** The name of the recording that the offer in sight is about; empty where none was made. */
  get name(): string {
    return this.made ? nameOf(this.made.recording) : '';
  }

  /** Nothing is offered for what is found by itself, where it was refused, and where there is no place for it. */
  async make(document: TextDocument, recording: Uri): Promise<void> {
    if (document.isUntitled || this.memory.get<boolean>(NEVER, false) || this.refused.get(document) === true) return;
    const told = await this.asking.recording(document);
    const found = await recordingOf(document, told, undefined);
    if (!told || found.recording?.uri.toString() === recording.toString()) return;
    const isForFolder = told.place === 'folder';
    // What is declared for a folder counts for all that is in it.
    if (isForFolder && !(await isAlone(document.uri))) return;
    const offer = { document, recording };
    this.made = offer;
    const [write, never] = [tell`Write It`, tell`Never`];
    const question = isForFolder
      ? tell`${this.name} is remembered on this machine. Write it into ${FOLDER_FILE} too (media:), so that it is found elsewhere?`
      : tell`${this.name} is remembered on this machine. Write it at the top of the transcript too (media:), so that it is found elsewhere?`;
    const answer = await window.showInformationMessage(question, write, never);
    if (answer === write) await this.accept('write', offer);
    else if (answer === never) await this.accept('never', offer);
    else await this.refused.set(document, true);
  }

  /** Does what a button of an offer does. Several may be in sight, each about another transcript. */
  async accept(choice: MediaChoice, offer = this.made): Promise<void> {
    if (offer === this.made) this.made = undefined;
    if (choice === 'never') await this.memory.update(NEVER, true);
    else if (offer?.document.isClosed === true)
      announce(say`The transcript was closed meanwhile: nothing was written.`);
    else if (offer) await this.asking.declare(offer.document, offer.recording);
  }
}

/** Whether no other file of its kind lies in the folder of a transcript. */
async function isAlone(uri: Uri): Promise<boolean> {
  const ending = uri.path.slice(uri.path.lastIndexOf('.'));
  const files = await filesIn(Uri.joinPath(uri, '..'));
  return files.filter((file) => file.endsWith(ending)).length === 1;
}
