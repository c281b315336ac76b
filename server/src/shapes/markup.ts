/** A piece of a page before it is HTML or an element of a browser: what is a text there can become nothing else. */
export type Markup = string | Tag;

export interface Tag {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly Markup[];
}
