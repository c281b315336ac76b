/**
 * Notification from server to client `turnwise/readAnew`: something outside of the documents has changed, settings or what
 * is declared, so that what the requests here answer may be otherwise. Only for a client that says in
 * `initializationOptions`, or as the experimental capability `turnwise: { readAnew: true }`, that it listens.
 */
export const READ_ANEW = 'turnwise/readAnew';

/**
 * Command of a code lens: `[uri, position, ranges]`, from a place to one or more places of the same document. The server
 * carries it out by `window/showDocument` and goes to the first of them. A client with a list for several of them has a
 * command of this name itself, and says so in `initializationOptions`, or as the experimental capability
 * `turnwise: { showPlaces: true }`. To any other client that cannot show a document, no lens is sent.
 */
export const SHOW_PLACES = 'turnwise.showPlaces';

/** What a client may say when it starts the server. */
export interface InitializationOptions {
  /** It answers `turnwise/readFile`. */
  readonly readFile?: boolean;
  /** It answers `turnwise/files`. */
  readonly files?: boolean;
  /** It answers `turnwise/pick`. */
  readonly pick?: boolean;
  /** It tells what the commands have done (`Outcome`). */
  readonly outcomes?: boolean;
  /** It has a command `turnwise.showPlaces`. */
  readonly showPlaces?: boolean;
  /**
   * The language of transcripts, from a client that sends other files too and takes registrations: formatting is offered for
   * that language alone, since another formatter may care for the others.
   */
  readonly language?: string;
  /** It listens to `turnwise/readAnew`. */
  readonly readAnew?: boolean;
  /** Rule levels by code, as in the settings; this and the rest is for a client that cannot be asked for its settings. */
  readonly rules?: Readonly<Record<string, string>>;
  readonly outline?: 'questions' | 'turns' | 'speakers';
  readonly codeLens?: { readonly enabled?: boolean };
  readonly format?: { readonly blankLinesBetweenTurns?: 'asInText' | 'one' | 'none' };
  readonly inlayHints?: { readonly turnNumbers?: boolean; readonly roles?: boolean };
}
