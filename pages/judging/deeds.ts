/** What the buttons do. */
export interface Deeds {
  listen(): void;
  go(clip: number): void;
  verdict(id: string): void;
  named(name: string): void;
  skip(): void;
  undo(): void;
  toText(): void;
}
