/** A part of a URI as people write it; as it stands where it is not encoded as it ought to be. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The last part of a URI, as people write it. */
export function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The path of a file below a folder, whose URI ends with a slash, as people write it; undefined for any other file. */
export function pathWithin(folder: string, uri: string): string | undefined {
  if (!uri.startsWith(folder)) return undefined;
  const path = uri.slice(folder.length).replace(/[?#].*$/, '');
  return path === '' ? undefined : decoded(path);
}

/** The URI of a file by its path below a folder, with slashes. Encoded as VS Code does it. */
export function uriBelow(folder: string, path: string): string {
  return [folder.replace(/\/$/, ''), ...path.split('/').map(encoded)].join('/');
}

function encoded(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The same for all URIs of one file: editors encode different characters, and write the letter of a drive in either case. */
export function fileKey(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Z](?=:)/, (drive) => drive.toLowerCase());
}

/** What stands before the colon: `file`. */
export function schemeOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.indexOf(':')));
}
