import type { Location, ReferenceParams } from 'vscode-languageserver';
import { isKnownElsewhere, personOf } from '../../queries/transcripts/person';
import { participantAt, references } from '../../queries/navigation/references';
import { elsewhere } from '../workspace/elsewhere';
import { toOffset } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import { guard } from '../handle';
import type { WorkspaceContext } from '../workspaceContext';
import { location, placeRange } from '../../messages/toProtocol';

/**
 * The turns in this document, then those of the same person in the other transcripts of the workspace; whatever is wrong
 * with those, the turns in this one are answered.
 */
export function handleReferences(context: WorkspaceContext): Handler<ReferenceParams, Location[]> {
  return async ({ document, snapshot, folder }, { position, context: wish }) => {
    const offset = toOffset(snapshot.text, position);
    const participant = participantAt(snapshot, offset);
    if (participant === undefined) return [];
    const here = references(snapshot, offset, wish).map((range) => location(document, range));
    const known = { uri: document.uri, person: personOf(snapshot, participant), folder };
    const others = await guard(context, 'references elsewhere', document.uri, [], async () =>
      isKnownElsewhere(known.person) ? elsewhere(context.transcripts, known) : [],
    );
    const there = others.flatMap(({ transcript: { uri }, speaker }) =>
      speaker.places.map((place) => ({ uri, range: placeRange(place) })),
    );
    return [...here, ...there];
  };
}
