import type { FolderNames, NamesElsewhere, NameUse } from '../../document/folderNames';
import { folderNames, NO_NAMES } from '../../document/folderNames';
import { fileKey, pathWithin } from '../../text/uris';

/** A transcript of the workspace, as far as it has names. */
interface Named {
  readonly uri: string;
  /** The folder file that counts for it. */
  readonly folder: { readonly uri: string } | undefined;
  readonly summary: { readonly names: readonly NameUse[] };
}

/** The names in the transcripts of one folder, by the keys of their files. */
type ByFile = ReadonlyMap<string, readonly NameUse[]>;

interface Known {
  readonly byFile: ByFile;
  readonly names: FolderNames;
}

/**
 * The names in all transcripts of the workspace, as they were read last. Those share their names for which one
 * `.turnwise.yaml` counts; where none does, those of one folder of the workspace.
 */
export class NamesOfFolders {
  private known: ReadonlyMap<string, Known> = new Map();
  private readonly views = new Map<string, NamesElsewhere>();

  constructor(private readonly workspace: { readonly outermost: readonly string[] }) {}

  /** What a document sees of the other transcripts: the same object for as long as no label comes or goes in any of them. */
  around(uri: string, folder: Named['folder']): NamesElsewhere {
    const at = this.folderOf(uri, folder);
    const names = at === undefined ? undefined : this.known.get(at)?.names;
    if (names === undefined) return NO_NAMES;
    const own = fileKey(uri);
    const view = this.views.get(own);
    if (view?.folder === names) return view;
    const now = { folder: names, own };
    this.views.set(own, now);
    return now;
  }

  /** Takes over the names of all transcripts, and says whether anything else is known now. */
  take(transcripts: readonly Named[]): boolean {
    const folders = new Map<string, Map<string, readonly NameUse[]>>();
    for (const { uri, folder, summary } of transcripts) {
      const at = this.folderOf(uri, folder);
      if (at === undefined) continue;
      const byFile = folders.get(at) ?? new Map<string, readonly NameUse[]>();
      folders.set(at, byFile.set(fileKey(uri), summary.names));
    }
    const before = this.known;
    this.known = new Map(Array.from(folders, ([at, byFile]) => [at, knownAs(byFile, before.get(at))]));
    const isSame = before.size === folders.size && [...this.known].every(([at, one]) => before.get(at) === one);
    if (!isSame) this.views.clear();
    return !isSame;
  }

  private folderOf(uri: string, folder: Named['folder']): string | undefined {
    if (folder !== undefined) return fileKey(folder.uri);
    return this.workspace.outermost.find((one) => pathWithin(one, uri) !== undefined);
  }
}

/** What was known before, where no label has come or gone, nor has other turns: by those it is decided which of two is the slip. */
function knownAs(byFile: ByFile, before: Known | undefined): Known {
  const isSame =
    before?.byFile.size === byFile.size && [...byFile].every(([file, names]) => hasSame(before, file, names));
  return isSame ? before : { byFile, names: folderNames(byFile) };
}

function hasSame({ byFile }: Known, file: string, names: readonly NameUse[]): boolean {
  const before = byFile.get(file);
  if (before === names) return true;
  const turnsOf = new Map(before?.map(({ label, turns }) => [label, turns]));
  return turnsOf.size === names.length && names.every(({ label, turns }) => turnsOf.get(label) === turns);
}
