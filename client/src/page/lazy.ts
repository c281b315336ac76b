import type { Event } from 'vscode';
import { Disposable, EventEmitter } from 'vscode';
import { once } from '../shared/once';

/** What is loaded. */
export interface Loaded {
  /** Fires when something has changed that can be seen from outside. */
  readonly onDidChange: Event<void>;
  dispose(): void;
}

/** Something that is loaded when it is first used. Where that fails, the next use tries again. */
export class Lazy<T extends Loaded> implements Disposable {
  private loaded: T | undefined;
  private isOver = false;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  /** What leads to it. */
  protected readonly parts: { dispose(): unknown }[] = [this.changed];
  /** Loads it, unless it is there. */
  protected readonly open: () => Promise<T>;

  constructor(load: () => Promise<T>) {
    this.open = once(async () => this.take(await load()));
  }

  /** Undefined until it was used. */
  get inside(): T | undefined {
    return this.loaded;
  }

  dispose(): void {
    this.isOver = true;
    this.loaded?.dispose();
    Disposable.from(...this.parts).dispose();
  }

  private take(made: T): T {
    this.loaded = made;
    if (this.isOver) made.dispose();
    else
      made.onDidChange(() => {
        this.changed.fire();
      });
    return made;
  }
}
