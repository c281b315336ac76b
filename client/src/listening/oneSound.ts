import type { Disposable, Event } from 'vscode';

/** Something that sounds, once it is loaded. */
interface Sounding {
  readonly onDidChange: Event<void>;
  readonly inside: { readonly told: { readonly isPlaying: boolean }; pause(): void } | undefined;
}

/** Whatever begins to sound has the others pause. */
export function oneSound(...all: readonly Sounding[]): readonly Disposable[] {
  return all.map((own) => {
    let wasPlaying = false;
    return own.onDidChange(() => {
      const isPlaying = own.inside?.told.isPlaying ?? false;
      if (isPlaying && !wasPlaying) for (const other of all) if (other !== own) other.inside?.pause();
      wasPlaying = isPlaying;
    });
  });
}
