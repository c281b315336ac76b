import { spokenIn, turnOf } from './paragraphs';

/** Words of a quotation with which a link names its beginning and its end; a shorter one is named whole. */
const ENDS = 6;
const WHOLE = 90;

/** For so many milliseconds it is said that something was copied. */
const SAID = 1600;

/** What is marked in the text can be copied with who says it, when, to which question, and with a link to these words. */
export function quoting(tools: HTMLElement, talk: HTMLElement): void {
  const button = tools.querySelector<HTMLButtonElement>('#quote');
  if (!button) return;
  const name = button.textContent;
  document.addEventListener('selectionchange', () => {
    button.hidden = markedIn(talk) === undefined;
  });
  // The button takes no focus from what is marked.
  button.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  button.addEventListener('click', () => {
    const marked = markedIn(talk);
    if (!marked) return;
    void copy(marked).then(() => {
      button.textContent = button.dataset.done ?? name;
      setTimeout(() => {
        button.textContent = name;
      }, SAID);
    });
  });
}

/** What is marked of the talk; undefined where that is nothing. */
function markedIn(talk: HTMLElement): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return talk.contains(range.commonAncestorContainer) && wordsOf(range) !== '' ? range : undefined;
}

/** The words in a range as they stand, without who says them and when. */
function wordsOf(range: Range): string {
  const content = range.cloneContents();
  for (const head of content.querySelectorAll('.head, .mark')) head.remove();
  const paragraphs = [...content.children].filter((one) => one.matches('p, h1, h2, h3, h4, h5, h6'));
  return (paragraphs.length === 0 ? content.textContent : paragraphs.map((one) => one.textContent).join('\n\n')).trim();
}

async function copy(range: Range): Promise<void> {
  const words = wordsOf(range);
  const start = range.startContainer;
  const paragraph = (start instanceof Element ? start : start.parentElement)?.closest('main > *') ?? null;
  const turn = turnOf(paragraph);
  const who = turn?.querySelector('cite bdi')?.textContent ?? '';
  const when =
    (paragraph ?? turn)?.querySelector('time')?.textContent.trim() ??
    turn?.querySelector('time')?.textContent.trim() ??
    '';
  const source = [who, document.title, when].filter((one) => one !== '').join(', ');
  const question = turn?.matches('.answers') === true ? questionAbove(turn) : '';
  const address = `${location.href.replace(/#.*$/s, '')}#${turn?.id ?? ''}${fragmentOf(words)}`;
  const plain = [...(question === '' ? [] : [`[${question}]`]), `“${words}”`, `— ${source}`, address].join('\n');
  const page = document.createElement('div');
  const quotation = document.createElement('blockquote');
  quotation.textContent = words;
  const link = document.createElement('a');
  link.href = address;
  link.textContent = source;
  if (question !== '') page.append(`${question} `);
  page.append(quotation, link);
  const kinds = { 'text/plain': plain, 'text/html': new XMLSerializer().serializeToString(page) };
  const entries = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(entries) as Record<string, Blob>)]);
}

/** What was asked last above an answer. */
function questionAbove(turn: Element): string {
  let question: Element | null = turn.previousElementSibling;
  while (question && !question.matches('.asks.turn')) question = question.previousElementSibling;
  return question ? spokenIn(question).text.trim() : '';
}

/** The part of a link with which browsers find the words themselves. */
function fragmentOf(words: string): string {
  const encoded = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');
  const line = words.replace(/\s+/g, ' ');
  if (line.length <= WHOLE && !words.includes('\n')) return `:~:text=${encoded(line)}`;
  const all = line.split(' ');
  if (all.length < 2 * ENDS) return `:~:text=${encoded(line)}`;
  return `:~:text=${encoded(all.slice(0, ENDS).join(' '))},${encoded(all.slice(-ENDS).join(' '))}`;
}
