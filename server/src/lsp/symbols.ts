import { perObject } from '../analysis/memo';
import type { OutlineItem } from '../features/outline/item';
import { Encoded, piece } from './encoded';
import type { Teller } from './toProtocol';
import { documentSymbol } from './toProtocol';

/**
 * Document symbols as bytes in JSON. Items are written in rows, and the bytes of a row are kept: they are sent again where
 * all its items are the same objects as in an answer before. So of a long transcript only the rows in which something was
 * typed since are written anew.
 */
export function documentSymbols(items: readonly OutlineItem[], client: Teller): Encoded {
  return new Encoded(symbolPieces(items, client));
}

/** Items of a row: few enough to be written at each letter, and so many that a long answer has few pieces. */
const ROW = 64;

function symbolPieces(items: readonly OutlineItem[], client: Teller): Uint8Array[] {
  const pieces = [OPEN];
  let row: OutlineItem[] = [];
  const end = () => {
    if (row.length > 0) pieces.push(rowPiece(client)(row), COMMA);
    row = [];
  };
  for (const item of items) {
    if (item.kind === 'section') {
      end();
      pieces.push(...sectionPieces(item, client), COMMA);
    } else if (row.push(item) === ROW) end();
  }
  end();
  // The comma behind the last one.
  if (pieces.length > 1) pieces.pop();
  pieces.push(CLOSE);
  return pieces;
}

function sectionPieces({ children, ...section }: OutlineItem, client: Teller): readonly Uint8Array[] {
  const own = JSON.stringify(documentSymbol({ ...section, children: [] }, client));
  if (children.length === 0) return [piece(own)];
  return [piece(`${own.slice(0, -1)},"children":`), ...symbolPieces(children, client), END];
}

/** Items as they were written. */
interface Row {
  readonly items: readonly OutlineItem[];
  readonly json: Uint8Array;
}

/** In the client's language. A row is known by its first item. */
const rowPiece = perObject((client: Teller) => {
  const known = new WeakMap<OutlineItem, Row>();
  return (items: readonly OutlineItem[]): Uint8Array => {
    const [first] = items;
    const old = first && known.get(first);
    if (old?.items.length === items.length && old.items.every((item, at) => item === items[at])) return old.json;
    const json = piece(items.map((item) => JSON.stringify(documentSymbol(item, client))).join(','));
    if (first !== undefined) known.set(first, { items, json });
    return json;
  };
});

const [OPEN, COMMA, CLOSE, END] = [piece('['), piece(','), piece(']'), piece('}')];
