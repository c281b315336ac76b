import type { Words } from '../words/say';
import type { Range } from '../text/range';
import type { RuleLevel, Severity } from './findings';
import type { Role } from './transcript';

/** One entry of `participants`. */
export interface DeclaredParticipant {
  readonly name: string;
  /** What fixes write; the name where the entry does not say. */
  readonly label: string;
  readonly role: Role | undefined;
  /** Accepted as they are and never flagged. */
  readonly aliases: readonly string[];
  /** Where the name stands, in offsets of the document that declares it. */
  readonly range: Range;
  /** Where the label stands; undefined where the entry gives none. */
  readonly labelRange: Range | undefined;
}

/** A role that is to be declared. */
export interface RoleProposal {
  readonly name: string;
  /** Written where the participant is not declared yet and is called otherwise. */
  readonly label: string;
  readonly role: Role;
}

/** A name that another program's key lists, and the role that the key gives to it. */
export interface NamedPerson {
  readonly name: string;
  readonly role: Role | undefined;
}

/** The recording of a transcript. */
export interface DeclaredMedia {
  /** As it stands there; undefined where only the offset is given, of a recording that is found otherwise. */
  readonly file: string | undefined;
  /** Where the file stands; the key without one. */
  readonly range: Range;
  /** What the times of the transcript show where the recording begins, in milliseconds; undefined where that is not said. */
  readonly offset: number | undefined;
}

/** A mistake in a declaration, at its place. */
export interface DeclarationProblem {
  readonly message: Words;
  readonly range: Range;
  readonly severity: Severity;
  /** What was probably meant; it would replace the text of `range`. */
  readonly suggestion?: string;
}

/** What is told of a text where it is published; each is left out where it is not said. */
export interface Published {
  readonly date?: string;
  /** Under which licence: a name, such as `CC BY 4.0`, or an address. */
  readonly licence?: string;
  /** The code of its language: `en`, `zh-Hant`. */
  readonly language?: string;
}

/** What a front matter or a `.turnwise.yaml` declares; both have one shape. */
export interface Declarations {
  readonly participants: readonly DeclaredParticipant[];
  readonly notSpeakers: readonly string[];
  readonly profile: string | undefined;
  readonly rules: ReadonlyMap<string, RuleLevel>;
  readonly media: DeclaredMedia | undefined;
  /** Globs of files that are not checked; `.turnwise.yaml` only. */
  readonly ignore: readonly string[];
  /** Names that a front matter of another making lists (`speakers:`, `host:`): evidence for the cast, no declaration. */
  readonly named: readonly NamedPerson[];
  /** The text's own title, where its front matter says it. */
  readonly title: string | undefined;
  /** What else a front matter says of a text that is published; as it stands there. */
  readonly published: Published;
  readonly problems: readonly DeclarationProblem[];
}

export const NO_DECLARATIONS: Declarations = {
  participants: [],
  notSpeakers: [],
  profile: undefined,
  rules: new Map(),
  media: undefined,
  ignore: [],
  named: [],
  title: undefined,
  published: {},
  problems: [],
};
