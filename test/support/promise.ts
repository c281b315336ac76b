/**
 * What is promised of fixes that are applied unasked, checked on nothing but a text before and after them: this knows
 * none of the rules, and reads no transcript.
 */

/** How the promise was broken, in words, each with its line; empty where it was kept. Blank lines may come and go. */
export function brokenPromises(before: string, after: string): readonly string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  if (old.length !== now.length) return [`${old.length} lines became ${now.length}`];
  const changed = old.flatMap((line, at) => (line === now[at] ? [] : [{ line, at, now: now[at] ?? '' }]));
  return changed.flatMap((one) => {
    const trouble = troubleWith(one.line, one.now, old);
    return trouble === undefined ? [] : [`${trouble}: ${one.line.slice(0, 60)} → ${one.now.slice(0, 60)}`];
  });
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
}

function troubleWith(line: string, now: string, lines: readonly string[]): string | undefined {
  const [old, written] = [wordsOf(line), wordsOf(now)];
  const last = commonEnd(old, written);
  const [head, label] = [old.slice(0, old.length - last), written.slice(0, written.length - last)];
  const first = commonStart(head, label);
  const [gone, come] = [head.slice(first), label.slice(first)];
  if (squashed(gone) === squashed(come)) return undefined;
  if (!isContained(gone, come)) return 'a word was dropped or exchanged';
  if (gone.length > LONGEST) return 'more than a label was written';
  if (!lines.some((one) => one !== line && standsAtStart(label, one))) return 'no other line begins with that label';
  const isLonger = come.length > gone.length;
  const names = gone.filter((word, at) => word.toLowerCase() !== come[at]?.toLowerCase());
  const areTwo = !isLonger && names.some((name) => lines.some((one) => isSpokenOf(name, one, head)));
  return areTwo ? 'somebody of that name is spoken of' : undefined;
}

/** No label has so many words. */
const LONGEST = 12;

function wordsOf(line: string): readonly string[] {
  return line.replace(/['’.]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function squashed(words: readonly string[]): string {
  return words
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[аеорсухі]/g, (letter) => 'aeopcyxi'['аеорсухі'.indexOf(letter)] ?? '');
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, nth) => word !== b[nth]);
  return at < 0 ? Math.min(a.length, b.length) : at;
}

function commonEnd(a: readonly string[], b: readonly string[]): number {
  return commonStart([...a].reverse(), [...b].reverse());
}

/** Whether each word stands among the others, in order, but for a slip. */
function isContained(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  return words.every((word) => {
    const found = others.findIndex((other, nth) => nth >= at && isNear(word.toLowerCase(), other.toLowerCase()));
    at = found + 1;
    return found >= 0;
  });
}

/** Whether words differ by one letter in four at most. */
function isNear(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  return one === other || edits(one, other) <= Math.min(2, Math.floor(Math.max(one.length, other.length) / 4));
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Letters to be put in, taken out, exchanged, or swapped with the next. */
function edits(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const [above = [], before = 0] = [rows[i - 1], row[j - 1]];
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (rows[i - 2]?.[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min((above[j] ?? 0) + 1, before + 1, (above[j - 1] ?? 0) + same, swap));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** Whether a line begins with these words, a time before them left out. */
function standsAtStart(label: readonly string[], line: string): boolean {
  const bare = (words: readonly string[]) => words.slice(words.findIndex((word) => !/^\d+$/.test(word)));
  const [wanted, words] = [bare(label), bare(wordsOf(line))];
  return wanted.every((word, at) => word === words[at]);
}

/** Whether a name stands in a line elsewhere than in this label at its start. */
function isSpokenOf(name: string, line: string, label: readonly string[]): boolean {
  return wordsOf(line)
    .slice(standsAtStart(label, line) ? label.length : 0)
    .includes(name);
}
