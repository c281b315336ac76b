/** A part of a URI as people write it; as it stands where it is not encoded as it ought to be. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The last part of a URI's path, as people write it; of a document that has no file yet, its name. */
export function nameOf(uri: string): string {
  const path = withoutQuery(uri);
  return decoded(path.replace(/^untitled:/, '').replace(/^.*\//s, ''));
}

/**
 * The path of a file below a folder, as people write it, however both are encoded; undefined for any other file, and for
 * one that is named by a way back out: `talks/../other.txt`.
 */
export function pathWithin(folder: string, uri: string): string | undefined {
  const [above, path] = [fileKey(withoutQuery(folder)).replace(/\/?$/, '/'), fileKey(withoutQuery(uri))];
  if (!path.startsWith(above) || path === above) return undefined;
  const within = path.slice(above.length);
  return /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(within) ? undefined : within;
}

/** To be cut off before anything is decoded: a mark that belongs to a name is encoded. */
function withoutQuery(uri: string): string {
  return uri.replace(/[?#].*$/s, '');
}

/** The URI of a file by its path below a folder, with slashes. Encoded as VS Code does it. */
export function uriBelow(folder: string, path: string): string {
  return [folder.replace(/\/$/, ''), ...path.split('/').map(encoded)].join('/');
}

function encoded(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * The same for all URIs of one file: editors encode different characters, write the letter of a drive in either case, and
 * accents as part of a letter or behind it. It is no URI, and is not to be decoded again.
 */
export function fileKey(uri: string): string {
  return decoded(uri)
    .normalize('NFC')
    .replace(/^file:\/\/\/[A-Z](?=:)/, (drive) => drive.toLowerCase());
}

/** What stands before the colon: `file`. */
export function schemeOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.indexOf(':')));
}

/**
 * The URI of a file that another one names, by a path from its folder or from the top, with slashes of either kind, or by a
 * URI of a file. Undefined for an address on the network, and where the other one is no file.
 */
export function uriNamed(by: string, file: string): string | undefined {
  if (/^file:\/\/\//i.test(file)) return localUri(file);
  if (/^[a-z][a-z0-9+.-]+:/i.test(file)) return undefined;
  const [, root, path] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)(\/[^?#]*)/i.exec(by) ?? [];
  if (root === undefined || path === undefined) return undefined;
  const parts = partsOf(file);
  const isFromTop = parts[0] === '' || isDrive(parts[0] ?? '');
  return walked(root, isFromTop ? [] : path.split('/').slice(1, -1), parts);
}

/**
 * A URI of a file, written anew. Undefined where a server could be meant: Windows asks one for a path that begins with two
 * slashes of either kind, however they are encoded.
 */
function localUri(uri: string): string | undefined {
  const path = withoutQuery(uri).slice('file:///'.length);
  if (/%(?:2f|5c)/i.test(path)) return undefined;
  const parts = partsOf(decoded(path));
  return parts[0] === '' ? undefined : walked('file://', [], parts);
}

function partsOf(path: string): readonly string[] {
  return path.replaceAll('\\', '/').split('/');
}

/** Where parts of a path lead from a folder; never above the root. Slashes that follow one another count as one. */
function walked(root: string, from: readonly string[], parts: readonly string[]): string {
  const folders = [...from];
  for (const part of parts) {
    if (part === '..') folders.pop();
    else if (part !== '' && part !== '.') folders.push(isDrive(part) ? part : encoded(part));
  }
  return [root, ...folders].join('/');
}

function isDrive(part: string): boolean {
  return /^[a-z]:$/i.test(part);
}

/** Parts of a URI before its path, between slashes. */
const TOP = 3;

/**
 * The path by which one file names another, with slashes: from its own folder, with `..` where it has to go up, or from the top
 * where they have no folder in common. Undefined where none leads there, as from one server to another.
 */
export function pathFrom(by: string, uri: string): string | undefined {
  const [own, other] = [decoded(withoutQuery(by)).split('/'), decoded(withoutQuery(uri)).split('/')];
  let same = 0;
  while (same < Math.min(own.length, other.length) - 1 && own[same] === other[same]) same++;
  const below = other.slice(same).join('/');
  const isFromTop = same <= TOP && same < own.length - 1;
  const path = isFromTop ? `/${below}`.replace(/^\/(?=[a-z]:\/)/i, '') : '../'.repeat(own.length - 1 - same) + below;
  const there = uriNamed(by, path);
  return there !== undefined && fileKey(there) === fileKey(uri) ? path : undefined;
}
