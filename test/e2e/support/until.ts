import type { Disposable, Event } from 'vscode';

/**
 * Waits until `look` finds something: it looks now, and again after each event. No clock: mocha's own limit ends a wait
 * that is in vain.
 */
export function until<T>(event: Event<unknown>, look: () => T | false | null | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const subscriptions: Disposable[] = [];
    const check = () => {
      try {
        const found = look();
        if (found === undefined || found === null || found === false) return;
        resolve(found);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
      for (const subscription of subscriptions) subscription.dispose();
    };
    subscriptions.push(event(check));
    check();
  });
}
