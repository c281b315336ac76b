import { commands, Location, Range, Uri } from 'vscode';
import type { TextPosition, TextRange } from '../shared/places';
import { goTo, positionOf, show } from '../editor/goTo';

/** What a lens leads to: one place at once, several as a list to look into, in the arguments that the server gives. */
export async function showPlaces(uri: string, from: TextPosition, places: readonly TextRange[]): Promise<void> {
  const [first, ...others] = places;
  const document = Uri.parse(uri);
  if (!first) return;
  if (others.length === 0) {
    await goTo(await show(document), first.start);
    return;
  }
  const locations = places.map(
    ({ start, end }) => new Location(document, new Range(positionOf(start), positionOf(end))),
  );
  await commands.executeCommand('editor.action.showReferences', document, positionOf(from), locations);
}
