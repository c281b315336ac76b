import { equal } from 'node:assert/strict';
import { Unsaved } from '../../../client/src/plainText/unsaved';

const TALK = 'Ines: Where did you learn to bake?\n';

/** What an editor keeps from one window to the next. */
class Memory {
  updates = 0;
  private readonly values = new Map<string, unknown>();

  get<T>(key: string, otherwise?: T): T {
    return (this.values.get(key) ?? otherwise) as T;
  }

  update(key: string, value: unknown): Promise<void> {
    this.values.set(key, value);
    this.updates++;
    return Promise.resolve();
  }
}

describe('a transcript that is not saved', () => {
  let memory: Memory;
  /** What a window knows that is loaded again. */
  const again = () => new Unsaved(memory);
  beforeEach(() => (memory = new Memory()));

  it('is one again when its window is loaded again', () => {
    new Unsaved(memory).remember('untitled:Untitled-1', TALK);
    equal(again().isOne('untitled:Untitled-1', TALK), true);
    equal(again().isOne('untitled:Untitled-2', TALK), false);
  });

  it('is known as it was typed last', () => {
    const unsaved = new Unsaved(memory);
    unsaved.remember('untitled:Untitled-1', '');
    unsaved.remember('untitled:Untitled-1', TALK);
    equal(again().isOne('untitled:Untitled-1', TALK), true);
  });

  it('is no new document that has its name', () => {
    new Unsaved(memory).remember('untitled:Untitled-1', TALK);
    equal(again().isOne('untitled:Untitled-1', ''), false);
    equal(again().isOne('untitled:Untitled-1', 'Bread, milk\n'), false);
  });

  it('is forgotten when it is closed', () => {
    const unsaved = new Unsaved(memory);
    unsaved.remember('untitled:Untitled-1', TALK);
    unsaved.forget('untitled:Untitled-1');
    equal(again().isOne('untitled:Untitled-1', TALK), false);
  });

  it('is written down only where its beginning changes', () => {
    const unsaved = new Unsaved(memory);
    unsaved.remember('untitled:Untitled-1', TALK.repeat(10));
    unsaved.remember('untitled:Untitled-1', TALK.repeat(11));
    equal(memory.updates, 1);
  });
});
