/**
 * Remembers what a pure function says of an object, for as long as the object lives. Lines are the same objects from
 * one version of a document to the next, so what hangs on one line alone is computed once and survives keystrokes.
 */
export function perObject<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/** As `perObject`, for a function that also takes a number, which is nearly always the same for one object. */
export function perObjectAt<K extends object, V>(compute: (key: K, at: number) => V): (key: K, at: number) => V {
  const known = new WeakMap<K, { readonly at: number; readonly value: V }>();
  return (key, at) => {
    const old = known.get(key);
    if (old?.at === at) return old.value;
    const value = compute(key, at);
    known.set(key, { at, value });
    return value;
  };
}

/** How many answers `perKey` keeps: far more labels than any folder has, and still well below a megabyte. */
const KEPT = 2000;

/** Remembers what a pure function says of a short text. Forgets everything when it holds too much. */
export function perKey<V>(compute: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    if (known.size >= KEPT) known.clear();
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
