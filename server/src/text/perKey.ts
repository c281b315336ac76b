import { detached } from './detached';

/** So many answers `perKey` keeps, and as many older ones: far more labels than any folder has, and still few megabytes. */
const KEPT = 4000;

/**
 * Remembers what a pure function says of a short text, and nothing of the document it was in. When it holds too much it
 * forgets what nobody has asked for lately: in a text with thousands of labels each is compared with the usual ones. What
 * it remembers is the same object for as long as it does.
 *
 * @param most of how many texts it remembers the answers at least; few, where texts are long
 */
export function perKey<V>(compute: (key: string) => V, most = KEPT): (key: string) => V {
  let known = new Map<string, V>();
  let older = new Map<string, V>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    if (known.size >= most) {
      older = known;
      known = new Map();
    }
    const before = older.get(key);
    const own = detached(key);
    const value = before ?? compute(own);
    known.set(own, value);
    return value;
  };
}
