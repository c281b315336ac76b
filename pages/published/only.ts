/** Shows what one speaker says alone, or everything again. */
export function only(tools: HTMLElement, talk: HTMLElement): void {
  const choice = tools.querySelector<HTMLSelectElement>('#only');
  choice?.addEventListener('change', () => {
    for (const paragraph of talk.querySelectorAll<HTMLElement>('[data-by]'))
      paragraph.classList.toggle('away', choice.value !== 'all' && paragraph.dataset.by !== choice.value);
  });
  // Browsers keep a choice when a page is loaded again, and show the page as it was written.
  if (choice) choice.value = 'all';
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!choice || target?.classList.contains('away') !== true) return;
    choice.value = 'all';
    choice.dispatchEvent(new Event('change'));
    target.scrollIntoView();
  });
}
