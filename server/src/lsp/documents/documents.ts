import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { Snapshot } from '../../document/snapshot';
import type { ReadContext } from '../../document/context';
import type { LineBreak } from '../../text/lineBreaks';
import { isRanged, toChange, toRange } from '../../messages/fromProtocol';
import { fileKey } from '../../text/uris';

/** One version of an open document. Its text never changes: an edit makes the next version. */
export class Document {
  constructor(
    readonly uri: string,
    readonly languageId: string,
    readonly version: number,
    /** What ended the first break that came into it, the rest being made alike by editors. */
    readonly lineBreak: LineBreak,
    private latest: Snapshot,
  ) {}

  get text() {
    return this.latest.text;
  }

  /** This version seen among declarations and settings; the view is kept until it is asked for among others. */
  among(context: ReadContext): Snapshot {
    if (this.latest.context !== context) this.latest = this.latest.among(context);
    return this.latest;
  }

  /** The next version after changes made one after the other. */
  edit(changes: readonly TextDocumentContentChangeEvent[], version: number): Document {
    let [lineBreak, snapshot] = [this.lineBreak, this.latest];
    for (const change of changes) {
      if (isWhole(snapshot, change)) lineBreak = firstBreak(change.text) ?? lineBreak;
      snapshot = applyOne(snapshot, change);
    }
    return new Document(this.uri, this.languageId, version, lineBreak, snapshot);
  }
}

/** The documents that the client has open, each as its latest version. */
export function openDocuments(): TextDocuments<Document> {
  return new TextDocuments<Document>({
    create: (uri, languageId, version, text) =>
      new Document(uri, languageId, version, lineBreakOf(text), Snapshot.of(text)),
    update: (document, changes, version) => document.edit(changes, version),
  });
}

/** A document that is open, under whichever URI of its file. */
export function openAt(documents: TextDocuments<Document>, uri: string): Document | undefined {
  const key = fileKey(uri);
  return documents.get(uri) ?? documents.all().find((document) => fileKey(document.uri) === key);
}

/** What ends the first line of a text. */
export function lineBreakOf(text: string): LineBreak {
  return firstBreak(text) ?? '\n';
}

function firstBreak(text: string): LineBreak | undefined {
  const [first] = /\r\n|\r|\n/.exec(text) ?? [];
  return first as LineBreak | undefined;
}

/**
 * Whether all line breaks of a document come in with this change: it has one line so far, or all of it is replaced, as
 * editors do too when a person changes the line breaks.
 */
function isWhole({ text }: Snapshot, change: TextDocumentContentChangeEvent): boolean {
  if (!isRanged(change) || text.lineCount === 1) return true;
  const { from, to } = toRange(text, change.range);
  return from === 0 && to === text.length;
}

function applyOne(snapshot: Snapshot, change: TextDocumentContentChangeEvent): Snapshot {
  if (isRanged(change)) return snapshot.edit([toChange(snapshot.text, change)]);
  return Snapshot.of(change.text, snapshot.context);
}
