/**
 * Gives what was made for a key before, for as long as all values are the same that it was made of; else makes it anew. So
 * findings are the same objects in many versions of a document, and the findings that are sent to an editor are written once.
 */
export function sameWhile<T>(): (key: object, values: readonly unknown[], make: () => T) => T {
  const known = new WeakMap<object, { readonly values: readonly unknown[]; readonly made: T }>();
  return (key, values, make) => {
    const before = known.get(key);
    if (before?.values.every((value, at) => Object.is(value, values[at])) === true) return before.made;
    const made = make();
    known.set(key, { values, made });
    return made;
  };
}
