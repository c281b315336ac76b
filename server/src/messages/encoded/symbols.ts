import { perObject } from '../../text/perObject';
import type { OutlineItem } from '../../queries/outline/item';
import { Encoded, piece } from './encoded';
import { COMMA, inBatches } from './batches';
import type { Teller } from '../toProtocol';
import { documentSymbol } from '../toProtocol';

/** Document symbols as bytes in JSON. Those of items that are the same objects as in an answer before are kept. */
export function documentSymbols(items: readonly OutlineItem[], client: Teller): Encoded {
  return new Encoded(symbolPieces(items, client));
}

function symbolPieces(items: readonly OutlineItem[], client: Teller): Uint8Array[] {
  const pieces = [OPEN];
  let between: OutlineItem[] = [];
  const end = () => {
    if (between.length > 0) pieces.push(...written(client)(between), COMMA);
    between = [];
  };
  for (const item of items) {
    if (item.kind === 'section') {
      end();
      // One by one: an argument for each of very many sections would take more room than there is for a call.
      for (const one of sectionPieces(item, client)) pieces.push(one);
      pieces.push(COMMA);
    } else between.push(item);
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

/** For each client, as names are in its language. */
const written = perObject((client: Teller) =>
  inBatches((item: OutlineItem) => JSON.stringify(documentSymbol(item, client))),
);

const [OPEN, CLOSE, END] = [piece('['), piece(']'), piece('}')];
