import type { Event, TextEditor } from 'vscode';
import type { ColoredLabel } from '../../server/src/lsp/protocol';
import type { Offer, OfferChoice } from './offer';

/** What `activate` returns: enough for a test or another extension to see what a person sees. */
export interface TurnwiseApi {
  /** Resolves when the server answers; at once where no transcript has been opened yet. */
  ready(): Promise<void>;
  /** The one offer that this window makes, once it has been made. */
  offer(): Offer | undefined;
  /** Does what the button of the offer does. */
  accept(choice: OfferChoice): Promise<void>;
  /** What the status item says; undefined while it is hidden. */
  statusText(): string | undefined;
  /** The labels of an editor that are in the colours of their speakers, in the text's order. */
  coloredLabels(editor: TextEditor): readonly ColoredLabel[];
  /** Fires after the server, the offer, the status item or a colour has changed. */
  readonly onDidChange: Event<void>;
}
