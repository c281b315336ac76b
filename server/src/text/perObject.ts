/** Remembers what a pure function says of an object, for as long as the object lives. */
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
