/** How one label may be another form of the same name. */
export type Likeness = 'form' | 'slip' | 'title';

/** Why two labels are one person's. */
export interface Join {
  readonly label: string;
  readonly other: string;
  readonly why: 'declared' | 'same name' | Likeness;
  /** Whether somebody else could be meant, too, who speaks far less. */
  readonly isOpen?: boolean;
}
