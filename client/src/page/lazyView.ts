import type { WebviewView } from 'vscode';
import { window } from 'vscode';
import type { Loaded } from './lazy';
import { Lazy } from './lazy';

/** What is behind a view: a page and all that it needs. */
export interface Viewed extends Loaded {
  /** The editor made a view for the page. */
  resolve(view: WebviewView): void;
}

/** A view with a page of ours, of which nothing is loaded before the view is shown or a command asks for it. */
export class LazyView<T extends Viewed> extends Lazy<T> {
  constructor(id: string, load: () => Promise<T>) {
    super(load);
    const provider = {
      resolveWebviewView: async (view: WebviewView) => {
        (await this.open()).resolve(view);
      },
    };
    // While another view is in front, a page goes on as it was: it sounds, and keeps its place.
    const whileHidden = { webviewOptions: { retainContextWhenHidden: true } };
    this.parts.push(window.registerWebviewViewProvider(id, provider, whileHidden));
  }
}
