/** The text of a paragraph without who says it and when, and where in the page each stretch of it stands. */
export interface Spoken {
  readonly text: string;
  /** The range of a stretch, in offsets of the text. */
  range(from: number, to: number): Range;
}

/** What is said in a paragraph, whatever elements its words stand in. */
export function spokenIn(paragraph: Element): Spoken {
  const nodes: { readonly node: Text; readonly from: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (node.parentElement?.closest('.head, .mark')) continue;
    nodes.push({ node, from: text.length });
    text += node.data;
  }
  const place = (offset: number) => nodes.findLast(({ from }) => from <= offset);
  return {
    text,
    range: (from, to) => {
      const range = document.createRange();
      const [start, end] = [place(from), place(to - 1)];
      if (start) range.setStart(start.node, from - start.from);
      if (end) range.setEnd(end.node, to - end.from);
      return range;
    },
  };
}

/** The turn in which a paragraph stands: the last one above it that names who speaks. */
export function turnOf(paragraph: Element | null): Element | undefined {
  let turn = paragraph;
  while (turn && !turn.matches('.turn')) turn = turn.previousElementSibling;
  return turn ?? undefined;
}
