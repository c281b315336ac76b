/** A label by its key, and at how many places it stands. */
export interface LabelCount {
  readonly key: string;
  readonly places: { readonly length: number };
}
