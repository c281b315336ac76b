import type { CancellationToken, DataTransfer, DocumentSelector, Range, TextDocument } from 'vscode';
import * as vscode from 'vscode';
import { tellLosses } from './imported';
import { LANGUAGE } from '../shared/ids';
import type { Server } from '../connection/server';
import { tell } from '../shared/words';

/** What pasting a page as a transcript is called among the ways to paste. */
export const PAGE_KIND = 'turnwise.page';

/** The part of VS Code that newer versions have (1.97 and later), as far as it is used here. */
interface PasteApi {
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: Kind) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: { readonly Empty: Kind };
}

interface Kind {
  append(...parts: readonly string[]): Kind;
  contains(other: Kind): boolean;
}

interface PasteLanguages {
  registerDocumentPasteEditProvider(
    selector: DocumentSelector,
    provider: { provideDocumentPasteEdits: Provide; resolveDocumentPasteEdit: Resolve },
    metadata: { readonly providedPasteEditKinds: readonly Kind[]; readonly pasteMimeTypes: readonly string[] },
  ): vscode.Disposable;
}

type Provide = (
  document: TextDocument,
  ranges: readonly Range[],
  data: DataTransfer,
  context: { readonly only?: Kind },
  token: CancellationToken,
) => Promise<readonly PasteEdit[]>;

type Resolve = (edit: PasteEdit, token: CancellationToken) => Promise<PasteEdit>;

interface PasteEdit {
  insertText: string;
}

const HTML = 'text/html';
const PLAIN = 'text/plain';

/** What the clipboard holds, as a file that the server may read; and what an editor would paste by itself. */
interface Clipping {
  readonly name: string;
  readonly text: string;
  readonly plain: string;
}

/**
 * Offers to paste a web page into a transcript as a transcript, with its menu and its footer or without: in the list of ways
 * to paste, never unasked. What is no page is pasted so only by the command.
 */
export class PagePaste implements vscode.Disposable {
  private readonly registered: vscode.Disposable | undefined;

  constructor(private readonly server: Server) {
    const { DocumentPasteEdit: Edit, DocumentDropOrPasteEditKind: kinds } = vscode as unknown as Partial<PasteApi>;
    if (Edit === undefined || kinds === undefined) return;
    const whole = kinds.Empty.append(...PAGE_KIND.split('.'));
    const bare = whole.append('bare');
    const ways = [
      { title: tell`Paste as Transcript`, kind: whole, withoutPage: false },
      { title: tell`Paste as Transcript, without Menu and Footer`, kind: bare, withoutPage: true },
    ];
    // The editor asks at each paste of a page, and most are pasted as text: nothing is read before a way is chosen.
    const waiting = new WeakMap<PasteEdit, Waiting>();
    const provideDocumentPasteEdits: Provide = async (_document, _ranges, data, { only }) => {
      const held = await heldIn(data, only !== undefined && whole.contains(only));
      if (held === undefined) return [];
      return (held.name === PAGE ? ways : ways.slice(0, 1)).map(({ title, kind, withoutPage }) => {
        // It yields to the text alone: what is copied from a page is pasted as text unless another way is asked for.
        const edit = Object.assign(new Edit('', title, kind), { yieldTo: [kinds.Empty.append('text')] });
        waiting.set(edit, { held, withoutPage });
        return edit;
      });
    };
    const resolveDocumentPasteEdit: Resolve = async (edit, token) => {
      const chosen = waiting.get(edit);
      if (chosen !== undefined) edit.insertText = await this.read(chosen, token);
      return edit;
    };
    this.registered = (vscode.languages as Partial<PasteLanguages>).registerDocumentPasteEditProvider?.(
      { language: LANGUAGE },
      { provideDocumentPasteEdits, resolveDocumentPasteEdit },
      { providedPasteEditKinds: [whole, bare], pasteMimeTypes: [HTML, PLAIN] },
    );
  }

  /** Whether a command can paste a page: a browser gives a command text alone, and the page only to the paste key. */
  get isPossible(): boolean {
    return this.registered !== undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
  }

  dispose(): void {
    this.registered?.dispose();
  }

  /** The text to paste, and what of it is lost is told; where it cannot be read, the text as it is. */
  private async read({ held, withoutPage }: Waiting, token: CancellationToken): Promise<string> {
    const bytes = new TextEncoder().encode(held.text);
    const read = await this.server.importFile(held.name, bytes, { withoutPage, token });
    tellLosses(read?.lost ?? []);
    return read?.text ?? held.plain;
  }
}

/** A way to paste that somebody may choose. */
interface Waiting {
  readonly held: Clipping;
  readonly withoutPage: boolean;
}

/** What the server is told that a page is called. */
const PAGE = 'page.html';

/** A page, else, where `takesText`, the text; undefined where there is neither. */
async function heldIn(data: DataTransfer, takesText: boolean): Promise<Clipping | undefined> {
  const page = await data.get(HTML)?.asString();
  const plain = await data.get(PLAIN)?.asString();
  if (page !== undefined && page !== '') return { name: PAGE, text: page, plain: plain ?? '' };
  return takesText && plain !== undefined ? { name: '', text: plain, plain } : undefined;
}
