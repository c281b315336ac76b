import type { Disposable } from 'vscode';
import { commands, EventEmitter } from 'vscode';
import type { Filter } from './filter';
import { EVERYTHING, isFiltering } from './filter';

/** The filter of both views; what an empty one offers goes by it. */
export class QuestionFilter implements Disposable {
  private now = EVERYTHING;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  get current(): Filter {
    return this.now;
  }

  set(filter: Filter): void {
    this.now = filter;
    void commands.executeCommand('setContext', 'turnwise.filtered', isFiltering(filter));
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
