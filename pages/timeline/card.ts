import { element } from '../kit/dom';
import type { CardPiece } from '../shared/timeline';

/** Dots between the pointer and its card. */
const AWAY = 14;

/** What is told of a turn under the mouse. Screen readers are told as much by the list. */
export class Card {
  readonly node = element('div', 'card');

  constructor() {
    this.node.setAttribute('aria-hidden', 'true');
    this.hide();
  }

  show(paragraphs: readonly (readonly CardPiece[])[], color: number, x: number, y: number): void {
    const { node } = this;
    node.className = `card speaker${color}`;
    node.replaceChildren(
      ...paragraphs.map((pieces) => {
        const parts = pieces.map(({ text, isStrong }) => (isStrong ? element('strong', '', text) : text));
        return element('p', '', ...parts);
      }),
    );
    node.hidden = false;
    const { offsetWidth, offsetHeight } = node;
    const left = Math.max(4, Math.min(x + AWAY, innerWidth - offsetWidth - 4));
    const top = y + AWAY + offsetHeight > innerHeight ? y - AWAY - offsetHeight : y + AWAY;
    node.style.transform = `translate(${left}px, ${Math.max(4, top)}px)`;
  }

  hide(): void {
    this.node.hidden = true;
  }
}
