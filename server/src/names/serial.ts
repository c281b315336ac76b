/** So many numbered turns of one stem are a series; fewer could be people (`P1`, `P2`), but no questions and answers. */
const SERIES = 4;
const ASKED = 2;

/**
 * Keys for labels that number the turns: `T1`, `C1`, `T2`, `C2`… Each stands once, and the numbers of one stem rise
 * through the text; all turns of a stem are one speaker's. Empty where labels are no such series.
 */
export function serialKeys(places: readonly { readonly label: string }[]): ReadonlyMap<string, string> {
  const stems = new Map<string, { readonly label: string; readonly number: number }[]>();
  for (const { label } of places) {
    const { stem, number } = /^(?<stem>\p{Lu}{1,4}|[QA])\s?(?<number>\d{1,4})[a-z]?$/u.exec(label)?.groups ?? {};
    if (stem === undefined) continue;
    const series = stems.get(stem) ?? [];
    series.push({ label, number: Number(number) });
    stems.set(stem, series);
  }
  const keys = new Map<string, string>();
  for (const [stem, series] of stems)
    if (isSeries(series, /^[QA]$/.test(stem) ? ASKED : SERIES))
      for (const { label } of series) keys.set(label, stem.toLowerCase());
  return keys;
}

function isSeries(series: readonly { readonly label: string; readonly number: number }[], enough: number): boolean {
  if (series.length < enough) return false;
  const rising = series.filter(({ number }, at) => at > 0 && number >= (series[at - 1]?.number ?? 0)).length;
  return rising >= 0.9 * (series.length - 1) && new Set(series.map(({ label }) => label)).size >= 0.9 * series.length;
}
