import { DocumentDiagnosticRequest, PublishDiagnosticsNotification } from 'vscode-languageserver';
import type { Document } from '../documents/documents';
import { guard, handle, look } from '../handle';
import { diagnosticsOf, handleDiagnostics } from '../handlers/diagnostics';
import type { Host } from '../host';
import type { ServerContext } from '../serverContext';
import { Reports } from './reports';

/** How findings reach the client. */
export interface Diagnostics {
  /** Something changed that the client cannot see, so that findings may be others now. */
  refresh(): void;
}

/** Lets the client pull findings, or pushes them where it cannot pull. */
export function provideDiagnostics(context: ServerContext, host: Host): Diagnostics {
  return context.client.pullsDiagnostics ? pulled(context) : pushed(context, host);
}

function pulled(context: ServerContext): Diagnostics {
  const { connection, client, documents } = context;
  const reports = new Reports(client);
  documents.onDidClose(({ document }) => {
    reports.forget(document.uri);
  });
  const nothing = { kind: 'full' as const, items: [] };
  handle(context, DocumentDiagnosticRequest.type, nothing, handleDiagnostics(reports), { folderFiles: true });
  return {
    refresh() {
      // A client that cannot be told asks again at the next edit.
      if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
    },
  };
}

/** Findings are pushed when typing pauses for so many milliseconds. */
const PAUSE = 150;

function pushed(context: ServerContext, host: Host): Diagnostics {
  const { connection, documents } = context;
  const publish = ({ uri, version }: Document, pause = 0): Promise<void> =>
    guard(context, PublishDiagnosticsNotification.method, uri, undefined, async () => {
      await host.pause(pause);
      const asked = documents.get(uri)?.version === version ? await look(context, uri) : undefined;
      // A newer version is told of by the push that its own edit began.
      if (asked?.document.version !== version) return;
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(asked) });
    });
  documents.onDidChangeContent(({ document }) => void publish(document, PAUSE));
  documents.onDidClose(({ document: { uri } }) => {
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(() => undefined);
  });
  return {
    refresh() {
      for (const document of documents.all()) void publish(document);
    },
  };
}
