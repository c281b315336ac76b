import type { FromEach } from '../shared/each';
import type { Shape } from '../shared/shape';

/** What the editor gives to a page, once. */
interface Editor {
  postMessage(message: unknown): void;
}

declare function acquireVsCodeApi(): Editor;

/** Messages to the extension and from it. What does not have its shape counts for nothing. */
export class Channel<To extends { readonly type: string }, From> {
  private readonly editor = acquireVsCodeApi();

  constructor(shape: Shape<From>, receive: (message: From) => void) {
    addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (shape(data)) receive(data);
    });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      this.say({ type: 'violation', what: `${violatedDirective} ${blockedURI}` });
    });
  }

  /** The page can be told things from now on. */
  begin(): void {
    this.say({ type: 'ready' });
  }

  tell(message: To): void {
    this.editor.postMessage(message);
  }

  private say(message: FromEach): void {
    this.editor.postMessage(message);
  }
}
