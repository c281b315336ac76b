import { READABLE, READABLE_JSON, TEXT_LANGUAGES } from '../shared/ids';

/** The part of an editor's document that tells what it is. */
export interface Named {
  readonly languageId: string;
  readonly uri: { readonly path: string };
}

/** Whether a document could be opened as a transcript, by its language and its name; menus go by the same in package.json. */
export function isReadable({ languageId, uri: { path } }: Named): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return TEXT_LANGUAGES.includes(languageId) || READABLE.test(name) || READABLE_JSON.test(name);
}
