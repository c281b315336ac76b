import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { Shift } from '../times/shiftTimes';
import type { Client } from '../messages/client';
import type { Document } from './documents/documents';
import type { Files } from './workspace/files';
import type { Folders } from './workspace/folders';
import type { NamesOfFolders } from './workspace/namesOfFolders';
import type { Renamed } from './documents/renamed';
import type { Shown } from '../setting/reader';
import type { Settings } from './settings';
import type { Traffic } from './traffic';
import type { WorkspaceFolders } from './workspace/workspaceFolders';

/** What lives as long as the connection does, and answers about one document need. */
export interface ServerContext {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: TextDocuments<Document>;
  readonly files: Files;
  readonly folders: Folders;
  readonly names: NamesOfFolders;
  readonly renamed: Renamed;
  readonly settings: Settings;
  /** The last shift of times in each document: to take it back has them written as before. */
  readonly shifts: Map<string, Shift>;
  /** How each transcript that a reader shows was set when it was asked for last. */
  readonly shown: Map<string, Shown>;
  readonly traffic: Traffic;
  readonly workspace: WorkspaceFolders;
}
