/** Short texts made of some characters at random, to hold a quick look at a text against a thorough one. */
export function* randomTexts(characters: string, count: number, longest = 20): Generator<string> {
  const all = Array.from(characters);
  for (let nth = 0; nth < count; nth++) {
    const length = Math.floor(Math.random() * longest);
    yield Array.from({ length }, () => all[Math.floor(Math.random() * all.length)]).join('');
  }
}
