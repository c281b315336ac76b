/** Of papaparse, what is used here: its own types would bring those of Node and of browsers into rooms that know neither. */
declare module 'papaparse' {
  export interface Parsed {
    readonly data: readonly (readonly string[])[];
    /** `delimiter`: the mark between cells, given or found. */
    readonly meta: { readonly delimiter: string };
    readonly errors: readonly { readonly code: string; readonly row?: number }[];
  }
  export function parse(
    text: string,
    config: { readonly skipEmptyLines: 'greedy'; readonly delimiter: string },
  ): Parsed;
  export function unparse(rows: readonly (readonly string[])[], config: { readonly newline: string }): string;
  const papaparse: { readonly parse: typeof parse; readonly unparse: typeof unparse };
  export default papaparse;
}
