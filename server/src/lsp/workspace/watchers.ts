import { FileChangeType, WatchKind } from 'vscode-languageserver';
import { ENDINGS } from '../../observations/glance';
import { nameOf } from '../../text/uris';
import { OTHER_ENDINGS } from './closedText';
import { endsWithOneOf } from './files';

/**
 * Whether the list may be another because of a file or folder that is not on it. Of a folder that comes or goes, its name
 * may be all that is told, such as `14.05.2024` or `talks.v2`.
 */
export function couldMatter(uri: string, type: FileChangeType): boolean {
  const name = nameOf(uri);
  return name === '.gitignore' || (type !== FileChangeType.Changed && !endsWithOneOf(name, OTHER_ENDINGS));
}

/** Patterns tell small letters from capitals on most systems, and we do not. */
const WRITTEN = ENDINGS.flatMap((ending) => [
  ending,
  ending.toUpperCase(),
  ending.charAt(0).toUpperCase() + ending.slice(1),
]);

/** What a client is asked to tell of: files that could be transcripts, and what may change which of them count. */
export const WATCHERS = [
  { globPattern: `**/*.{${WRITTEN.join(',')}}` },
  { globPattern: '**/.gitignore' },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];
