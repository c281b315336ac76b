/** Plays the recording from any time that is shown, and marks what is said while it sounds. */
export function playing(talk: HTMLElement): void {
  const sound = document.querySelector<HTMLAudioElement>('#recording');
  if (!sound) return;
  const times = [...talk.querySelectorAll<HTMLAnchorElement>('a.when')].map((link) => ({
    link,
    at: Number(/#t=([\d.]+)$/.exec(link.href)?.[1] ?? 0),
    paragraph: link.closest('p'),
  }));
  const byTime = times.toSorted((one, other) => one.at - other.at);
  for (const { link, at } of times)
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || sound.error) return;
      event.preventDefault();
      sound.currentTime = at;
      void sound.play().catch(() => undefined);
    });
  let shown: Element | null = null;
  sound.addEventListener('timeupdate', () => {
    const now = byTime.findLast(({ at }) => at <= sound.currentTime + 0.05)?.paragraph ?? null;
    if (now === shown) return;
    shown?.classList.remove('sounds');
    now?.classList.add('sounds');
    shown = now;
  });
  // It did not come along with the page.
  sound.addEventListener('error', () => {
    sound.closest<HTMLElement>('.player')?.toggleAttribute('hidden', true);
  });
}
