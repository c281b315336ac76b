import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { outline } from '../../../server/src/queries/outline/outline';
import { documentSymbols } from '../../../server/src/messages/encoded/symbols';
import { documentSymbol } from '../../../server/src/messages/toProtocol';
import { english } from '../../../server/src/words/say';

const CLIENT = { tell: english };

const TALK = `
# The "ferry"

Ann: When did you come, and why?

Ben: In March.

## The harbour \\ 船

Ann: Did you stay?

Ben: I did.

And I never left.
`;

/** An interview with more questions than are written together. */
const LONG =
  'Ann: When did you come here?\n\nBen: In March, when the ice had gone, and with the first boat.\n\n'.repeat(300);

describe('messages: document symbols in JSON', () => {
  it('are what each would be by itself', () => {
    const items = outline(Snapshot.of(TALK));
    assert.equal(written(items), JSON.stringify(items.map((item) => documentSymbol(item, CLIENT))));
    assert.ok(written(items).includes('"kind":3'), 'there are sections');
    assert.equal(written([]), '[]');
  });

  it('are written of however many sections', () => {
    const [first] = outline(Snapshot.of(TALK));
    assert.ok(first !== undefined);
    const part = { ...first, kind: 'section', children: [{ ...first, children: [] }] } as const;
    const parts = Array.from({ length: 25_000 }, () => part);
    const { pieces } = documentSymbols([{ ...part, children: parts }], CLIENT);
    // Each in five, with a comma behind them: more than one call has room for.
    assert.equal(pieces.length, 6 * parts.length + 5);
  });

  it('leave out details and children where there are none', () => {
    const [question] = outline(Snapshot.of('Ann: When did you come here?\n\nBen: In March.\n\nAnn: Did you stay?'));
    assert.ok(question !== undefined);
    const { children = [], ...symbol } = documentSymbol(question, CLIENT);
    assert.deepEqual(Object.keys(symbol), ['name', 'kind', 'range', 'selectionRange']);
    assert.deepEqual(Object.keys(children[0] ?? {}), ['name', 'kind', 'range', 'selectionRange']);
  });

  it('are the same bytes where nothing was typed', () => {
    const before = Snapshot.of(LONG);
    const pieces = documentSymbols(outline(before), CLIENT).pieces;
    const at = LONG.indexOf('gone', LONG.length / 2) + 1;
    const after = outline(before.edit([{ from: at, to: at, insert: 'o' }]));
    const now = documentSymbols(after, CLIENT).pieces;
    assert.ok(pieces.length > 7);
    assert.equal(now.filter((piece, nth) => piece !== pieces[nth]).length, 1);
    assert.equal(written(after), JSON.stringify(after.map((item) => documentSymbol(item, CLIENT))));
  });

  it('are those of another text, language or client where it is another', () => {
    const items = outline(Snapshot.of(LONG));
    const [fewer, loud] = [items.slice(0, 290), { tell: () => 'WHEN?' }];
    assert.ok(written(items).length > written(fewer).length);
    assert.equal(written(fewer), JSON.stringify(fewer.map((item) => documentSymbol(item, CLIENT))));
    const names = documentSymbols(fewer, loud).toJSON() as readonly { readonly name: string }[];
    assert.ok(names.length === 290 && names.every(({ name }) => name === 'WHEN?'));
  });
});

function written(items: Parameters<typeof documentSymbols>[0]): string {
  return new TextDecoder().decode(Buffer.concat(documentSymbols(items, CLIENT).pieces));
}
