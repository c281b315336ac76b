import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { Client } from './client';
import type { Document } from './documents';
import type { Files } from './files';
import type { Folders } from './folders';
import type { Renamed } from './renamed';
import type { Settings } from './settings';
import type { Traffic } from './traffic';
import type { Transcripts } from './transcripts';
import type { WorkspaceFolders } from './workspaceFolders';

/** All that lives as long as the connection does. */
export interface House {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: TextDocuments<Document>;
  readonly files: Files;
  readonly folders: Folders;
  readonly renamed: Renamed;
  readonly settings: Settings;
  readonly traffic: Traffic;
  readonly workspace: WorkspaceFolders;
  readonly transcripts: Transcripts;
}
