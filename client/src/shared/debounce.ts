export interface Debounced {
  (): void;
  /** Forgets a call that still waits. */
  dispose(): void;
}

/** A function that runs `work` once it has not been called for `quiet` milliseconds. */
export function debounce(work: () => void, quiet: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispose = () => {
    clearTimeout(timer);
  };
  const call = () => {
    dispose();
    timer = setTimeout(work, quiet);
  };
  return Object.assign(call, { dispose });
}
