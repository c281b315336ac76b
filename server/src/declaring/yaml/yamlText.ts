import { stringify } from 'yaml';

/** A text as YAML, in quotes where it needs them. */
export function plain(value: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

/** The same inside brackets, where commas and brackets need quotes too; right in any place. */
export function inline(value: string): string {
  const options = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 } as const;
  return stringify([value], options).trimEnd().slice(1, -1);
}
