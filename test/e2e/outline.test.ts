import { deepEqual, equal, ok } from 'node:assert/strict';
import type * as vscode from 'vscode';
import { asking } from './support/asking';
import { symbolsOf } from './support/symbols';
import { turnwise } from './support/turnwise';
import { open } from './support/workspace';

describe('the outline', () => {
  it('lists what is asked, with the answers below it', async () => {
    const symbols = await outlineOf('mayor.transcript');
    deepEqual(
      symbols.map(({ name }) => name),
      [
        '1 · Hanna Brandt: When will the first tram run?',
        '2 · Hanna Brandt: How much will the line cost in the end?',
        '3 · Hanna Brandt: Why did the council choose the northern route?',
        '4 · Hanna Brandt: Tell us about the old market hall.',
        '5 · Hanna Brandt: Who decides about the fares?',
        '6 · Hanna Brandt: What do you say to them?',
        '7 · Hanna Brandt: And will children travel free?',
        '8 · Hanna Brandt: What comes after the tram?',
      ],
    );
    const answers = symbols.map(({ children }) => children.map(({ name }) => name));
    deepEqual(answers.slice(3, 5), [
      ['Mayor Okafor: It stays. The tram stops at its door.'],
      ['Mayor Okafor: The council does, every March.'],
    ]);
    for (const { length } of answers) equal(length, 1);
  });

  it('gives a question the range of its whole exchange, for sticky scroll and breadcrumbs', async () => {
    for (const { range, selectionRange, children } of await outlineOf('mayor.transcript')) {
      ok(range.contains(selectionRange));
      for (const child of children) ok(range.contains(child.range));
    }
  });
});

/** The server says that it has outlines a moment after it has started. */
async function outlineOf(name: string): Promise<readonly vscode.DocumentSymbol[]> {
  const { document } = await open(name);
  await turnwise();
  return asking(
    () => symbolsOf(document),
    (symbols) => symbols.length > 0,
  );
}
