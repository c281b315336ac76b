import type { Message } from 'vscode-languageserver/node';
import { StreamMessageWriter } from 'vscode-languageserver/node';
import { encode, piece } from '../lsp/encoded/encoded';

/** A stream that can hold back what is written until there is more, such as the standard output. */
type Corked = NodeJS.WritableStream & Pick<NodeJS.WriteStream, 'cork' | 'uncork'>;

/**
 * Writes messages to a stream, each in one go. An answer that is written already goes out in its pieces: the library by
 * itself would want them joined, and so copy a long outline once more at each letter.
 */
export class PieceWriter extends StreamMessageWriter {
  constructor(private readonly stream: Corked) {
    super(stream);
  }

  /** Ends when the stream has taken the message, and fails where it cannot. */
  override async write(message: Message): Promise<void> {
    const pieces = encode(message);
    const length = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
    await new Promise<void>((resolve, reject) => {
      this.stream.cork();
      this.stream.write(piece(`Content-Length: ${length}\r\n\r\n`));
      for (const part of pieces) this.stream.write(part);
      this.stream.write(NOTHING, (error) => {
        if (error) reject(error);
        else resolve();
      });
      this.stream.uncork();
    });
  }
}

/** Behind the last piece: the stream has taken it when it has taken all. */
const NOTHING = piece('');
