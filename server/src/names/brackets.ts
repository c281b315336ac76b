/** `ann lee` of `ann lee (north) (green)`: constituency and party stand behind a name where it comes first, and not again. */
export function withoutBrackets(key: string): string {
  return key.endsWith(')') ? key.replace(BEHIND, '') : key;
}

const BEHIND = /(?<=\S)(?: ?\([^()]*\))+$/u;
