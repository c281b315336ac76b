/** What a person is asked to choose or to type. `Text` is what is shown, in one language or in none yet. */
export interface Question<Text> {
  /** What is done, and for whom something is said, some of it. */
  readonly title: Text;
  /** What is to be done for an answer, in a sentence. */
  readonly hint: Text;
  /** The likeliest first. */
  readonly choices: readonly Choice<Text>[];
  /** Whether a name that is none of the choices will do. */
  readonly takesNewName: boolean;
  /** What something is that is typed, where it is no new name. */
  readonly typed?: Text | undefined;
  /** The place of the choice that Enter alone takes, from 0; without, the first, or none where a new name will do. */
  readonly likely?: number | undefined;
  /** The name that is to be changed: it stands in the box, selected, in place of a list. */
  readonly present?: string | undefined;
}

/** A participant in a list, or something else that can be chosen. */
export interface Choice<Text> {
  readonly name: Text;
  /** A participant's number in all lists of a document, from 1; other choices have none. */
  readonly number?: number;
  /** What they do and how many turns they have: `interviewer · 12 turns`. */
  readonly description: Text;
  /** Some of what they say; empty for a participant who has not spoken yet. */
  readonly excerpt: Text;
}
