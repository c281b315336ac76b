import type { CardPiece } from '../../../pages/shared/timeline';

/** What the editor's own card has behind this is why it is read so: on the timeline it is left out. */
const EVIDENCE = '\n\n---';

/**
 * The card that the editor shows over a label, as a page shows it: paragraphs of words, some of them strong. Links and slanted
 * words are plain.
 */
export function cardPieces(markdown: string): readonly (readonly CardPiece[])[] {
  const [told = ''] = markdown.split(EVIDENCE);
  return told
    .split(/\n\n| {2}\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map(piecesOf);
}

const MARKED =
  /\*\*((?:\\.|[^*\\])+)\*\*|\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)|\*((?:\\.|[^*\\])+)\*|((?:\\.|[^\\*[])+|[*[\\])/g;

function piecesOf(paragraph: string): readonly CardPiece[] {
  return Array.from(paragraph.matchAll(MARKED), ([, strong, link, slanted, plain]) => {
    return { text: unescaped(strong ?? link ?? slanted ?? plain ?? ''), isStrong: strong !== undefined };
  });
}

function unescaped(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
