import type { CancellationToken, DataTransfer, DocumentSelector, Range, TextDocument } from 'vscode';
import * as vscode from 'vscode';
import { LANGUAGE } from './ids';
import type { Server } from './server';
import { tell } from './words';

/** What pasting a page as a transcript is called among the ways to paste. */
export const PAGE_KIND = 'turnwise.page';

/** The part of VS Code that newer versions have (1.97 and later), as far as it is used here. */
interface PasteApi {
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: Kind) => object;
  readonly DocumentDropOrPasteEditKind: { readonly Empty: Kind };
}

interface Kind {
  append(...parts: readonly string[]): Kind;
  contains(other: Kind): boolean;
}

interface PasteLanguages {
  registerDocumentPasteEditProvider(
    selector: DocumentSelector,
    provider: { provideDocumentPasteEdits: Provide },
    metadata: { readonly providedPasteEditKinds: readonly Kind[]; readonly pasteMimeTypes: readonly string[] },
  ): vscode.Disposable;
}

type Provide = (
  document: TextDocument,
  ranges: readonly Range[],
  data: DataTransfer,
  context: { readonly only?: Kind },
  token: CancellationToken,
) => Promise<readonly object[]>;

const HTML = 'text/html';
const PLAIN = 'text/plain';

/** What the clipboard holds, as a file that the server may read. */
interface Held {
  readonly name: string;
  readonly text: string;
}

/**
 * Offers to paste a web page into a transcript as a transcript, with its menu and its footer or without: in the list of ways
 * to paste, never unasked. What is no page is pasted so only by the command.
 */
export class PagePaste implements vscode.Disposable {
  private readonly registered: vscode.Disposable | undefined;
  private readonly noted = new Set<string>();

  constructor(private readonly server: Server) {
    const { DocumentPasteEdit: Edit, DocumentDropOrPasteEditKind: kinds } = vscode as unknown as Partial<PasteApi>;
    if (Edit === undefined || kinds === undefined) return;
    const whole = kinds.Empty.append(...PAGE_KIND.split('.'));
    const bare = whole.append('bare');
    const ways = [
      { title: tell`Paste as Transcript`, kind: whole, withoutPage: false },
      { title: tell`Paste as Transcript, without Menu and Footer`, kind: bare, withoutPage: true },
    ];
    const provideDocumentPasteEdits: Provide = async (_document, _ranges, data, { only }) => {
      const held = await heldIn(data, only !== undefined && whole.contains(only));
      if (held === undefined) return [];
      const edits = await Promise.all(
        (held.name === PAGE ? ways : ways.slice(0, 1)).map(async ({ title, kind, withoutPage }) => {
          const text = await this.read(held, withoutPage);
          // It yields to the text alone: what is copied from a page is pasted as text unless another way is asked for.
          return text === undefined
            ? []
            : Object.assign(new Edit(text, title, kind), { yieldTo: [kinds.Empty.append('text')] });
        }),
      );
      return edits.flat();
    };
    this.registered = (vscode.languages as Partial<PasteLanguages>).registerDocumentPasteEditProvider?.(
      { language: LANGUAGE },
      { provideDocumentPasteEdits },
      { providedPasteEditKinds: [whole, bare], pasteMimeTypes: [HTML, PLAIN] },
    );
  }

  /** Whether a command can have this done: a browser lets nobody see more than text but a person who pastes by a key. */
  get isPossible(): boolean {
    return this.registered !== undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
  }

  /** What was lost in pasting since this was asked last, in sentences. */
  takeLost(): readonly string[] {
    const lost = [...this.noted];
    this.noted.clear();
    return lost;
  }

  dispose(): void {
    this.registered?.dispose();
  }

  private async read({ name, text }: Held, withoutPage: boolean): Promise<string | undefined> {
    const read = await this.server.importFile(name, new TextEncoder().encode(text), withoutPage);
    for (const sentence of read?.lost ?? []) this.noted.add(sentence);
    return read?.text;
  }
}

/** What the server is told that a page is called. */
const PAGE = 'page.html';

/** A page, else, where `takesText`, the text; undefined where there is neither. */
async function heldIn(data: DataTransfer, takesText: boolean): Promise<Held | undefined> {
  const page = await data.get(HTML)?.asString();
  if (page !== undefined && page !== '') return { name: PAGE, text: page };
  const text = takesText ? await data.get(PLAIN)?.asString() : undefined;
  return text === undefined ? undefined : { name: '', text };
}
