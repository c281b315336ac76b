import type { ExtensionContext, LogOutputChannel, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TurnwiseApi } from './api';
import type { Contents } from './listening/trouble';
import { inEditorsLanguage } from './shared/language';
import { Turnwise } from './turnwise';
import { speak } from './shared/words';

/** What differs from host to host: how the server is started. */
interface Host {
  createClient(context: ExtensionContext, log: LogOutputChannel): BaseLanguageClient;
}

/** Looks what is in a recording, where the host can read files in pieces. */
type Look = (recording: Uri) => Promise<Contents | undefined>;

/** What the editor calls of an extension. */
interface Extension {
  readonly activate: (context: ExtensionContext) => TurnwiseApi;
  readonly deactivate: () => Promise<void>;
}

/** The extension in a host, which is loaded when the server is needed: most plain texts are no transcripts. */
export function extensionIn(load: () => Promise<Host>, contentsOf: Look): Extension {
  let turnwise: Turnwise | undefined;
  return {
    activate: (context) => {
      speak(inEditorsLanguage);
      turnwise = new Turnwise(async (log) => (await load()).createClient(context, log), contentsOf, context);
      context.subscriptions.push(turnwise);
      return turnwise.api;
    },
    deactivate: async () => {
      await turnwise?.stop();
    },
  };
}
