import type { Connection } from 'vscode-languageserver';
import type { Client } from '../../messages/client';
import type { FileState, Host, Readers } from '../host';
import type { FilesParams, ReadFileParams } from '../../protocol/files';
import { FILES, READ_FILE } from '../../protocol/files';
import { nameOf, schemeOf, uriBelow } from '../../text/uris';
import { field } from '../../protocol/unknown';

/** Files, read by the platform where that knows their scheme, else by the client. */
export class Files {
  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly host: Host,
  ) {}

  /** The text of a file; undefined where there is none, none that can be read, or one of more than `limit` bytes. */
  async read(uri: string, limit?: number): Promise<string | undefined> {
    if (this.isOurs(uri)) {
      if (limit !== undefined && ((await this.host.stat(uri))?.size ?? 0) > limit) return undefined;
      return this.host.readFile(uri);
    }
    if (!this.client.readsFiles) return undefined;
    const params: ReadFileParams = { uri, ...(limit === undefined ? {} : { limit }) };
    const text = field(await this.ask(READ_FILE, params), 'text');
    return typeof text === 'string' ? text : undefined;
  }

  /** Threads that read a file beside the server; undefined where the platform has none, or has not the file. */
  readersOf(uri: string): Readers | undefined {
    return this.isOurs(uri) ? this.host.readers : undefined;
  }

  /** What tells one state of a file from another; undefined where that is not known. */
  async state(uri: string): Promise<FileState | undefined> {
    return this.isOurs(uri) ? this.host.stat(uri) : undefined;
  }

  /**
   * The URIs of all files in a folder and below whose names end with one of some endings, without their dot; and
   * undefined for every folder that is looked into, so that who asks may stop there.
   */
  async *list(folder: string, endings: readonly string[]): AsyncIterable<string | undefined> {
    if (this.isOurs(folder)) {
      const wants = (name: string) => endsWithOneOf(name, endings);
      for await (const path of this.host.list(folder, wants))
        yield path === undefined ? undefined : uriBelow(folder, path);
    } else if (this.client.listsFiles) {
      const uris = field(await this.ask(FILES, { folder, endings } satisfies FilesParams), 'uris');
      for (const uri of Array.isArray(uris) ? (uris as unknown[]) : [])
        if (typeof uri === 'string' && endsWithOneOf(nameOf(uri), endings) && !isHidden(uri.slice(folder.length)))
          yield uri;
    }
  }

  private isOurs(uri: string): boolean {
    return this.host.schemes.includes(schemeOf(uri));
  }

  private async ask(method: string, params: ReadFileParams | FilesParams): Promise<unknown> {
    try {
      return await this.connection.sendRequest<unknown>(method, params);
    } catch (error) {
      this.connection.console.warn(`The client did not answer ${method}, ${JSON.stringify(params)}: ${String(error)}`);
      return undefined;
    }
  }
}

/** Whether a file's name ends with a dot and one of some endings, in either case. */
export function endsWithOneOf(name: string, endings: readonly string[]): boolean {
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase();
  return ending !== undefined && endings.includes(ending);
}

function isHidden(path: string): boolean {
  return /(?:^|\/)(?:\.[^/]*|node_modules)\//.test(path);
}
