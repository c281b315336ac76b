import { labelKey } from '../../names/key';
import type { KeptColors } from '../../queries/speakers/speakerColors';
import { fileKey } from '../../text/uris';

/** Who was renamed in which file since the server was started: a person knows speakers by their colours, too. */
export class Renamed {
  private readonly files = new Map<string, Map<string, string>>();

  /**
   * Notes that a speaker is about to be renamed in a file. If the client does not make the edit after all, no speaker
   * has the new name, and the note is without effect.
   */
  note(uri: string, from: string, to: string): void {
    const file = this.files.get(fileKey(uri)) ?? new Map<string, string>();
    const key = labelKey(from);
    file.set(labelKey(to), file.get(key) ?? key);
    this.files.set(fileKey(uri), file);
  }

  /** Undefined where no speaker was renamed. */
  in(uri: string): KeptColors | undefined {
    return this.files.get(fileKey(uri));
  }
}
