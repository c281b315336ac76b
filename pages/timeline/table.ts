import { button, element } from '../kit/dom';
import type { FigureCell, PageFigures, TimelineWords } from '../shared/timeline';

/** The figures as a table: a row for each speaker. `go` leads to a turn. */
export function table(
  { columns, rows, note }: PageFigures,
  words: TimelineWords,
  go: (turn: number) => void,
): HTMLElement {
  const heads = columns.map(({ name, hint }) => {
    const head = element('th', '', name);
    head.scope = 'col';
    head.title = hint;
    return head;
  });
  const corner = element('th', 'first', words.speaker);
  corner.scope = 'col';
  const isUnknown = columns.map((_, at) => rows.every(({ cells }) => cells[at]?.isKnown !== true));
  const body = rows.map(({ name, role, color, cells }, nth) => {
    const head = element('th', 'first', element('span', 'who', name));
    if (role !== '') head.append(element('span', 'role', role));
    head.scope = 'row';
    head.title = role === '' ? name : `${name}, ${role}`;
    const row = element('tr', color === undefined ? 'sum' : `speaker${color}`, head);
    // What is known of nobody is said once, for all rows.
    cells.forEach((cell, at) => {
      if (isUnknown[at] !== true) row.append(shown(cell, go));
      else if (nth === 0) row.append(unknown(cell, rows.length));
    });
    return row;
  });
  const own = element(
    'table',
    'figures',
    element('caption', '', words.figures),
    element('thead', '', element('tr', '', corner, ...heads)),
    element('tbody', '', ...body),
  );
  const scroller = element('div', 'scroller', own);
  return element('section', 'numbers', scroller, element('p', 'note', note));
}

function unknown({ text }: FigureCell, rows: number): HTMLElement {
  const cell = element('td', 'unknown', text);
  cell.rowSpan = rows;
  return cell;
}

function shown({ text, part, turn, isKnown }: FigureCell, go: (turn: number) => void): HTMLElement {
  const cell = element('td', isKnown ? '' : 'unknown');
  if (turn === undefined) cell.textContent = text;
  else
    cell.append(
      button(
        'link',
        text,
        () => {
          go(turn);
        },
        text,
      ),
    );
  if (part !== undefined) {
    const bar = element('span', 'part', element('span', 'filled'));
    bar.setAttribute('aria-hidden', 'true');
    bar.style.setProperty('--part', String(part));
    cell.classList.add('share');
    cell.append(bar);
  }
  return cell;
}
