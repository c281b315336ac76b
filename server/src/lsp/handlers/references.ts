import type { Location, ReferenceParams } from 'vscode-languageserver';
import { isKnownElsewhere, personOf } from '../../features/person';
import { participantAt, references } from '../../features/references';
import { elsewhere } from '../elsewhere';
import { toOffset } from '../fromProtocol';
import type { Handler } from '../handle';
import { guard } from '../handle';
import type { House } from '../house';
import { location, placeRange } from '../toProtocol';

/**
 * The turns in this document, then those of the same person in the other transcripts of the workspace; whatever is wrong
 * with those, the turns in this one are answered.
 */
export function handleReferences(house: House): Handler<ReferenceParams, Location[]> {
  return async ({ document, snapshot, folder }, { position, context }) => {
    const offset = toOffset(snapshot.text, position);
    const participant = participantAt(snapshot, offset);
    if (participant === undefined) return [];
    const here = references(snapshot, offset, context).map((range) => location(document, range));
    const known = { uri: document.uri, person: personOf(snapshot, participant), folder };
    const others = await guard(house, 'references elsewhere', document.uri, [], async () =>
      isKnownElsewhere(known.person) ? elsewhere(house.transcripts, known) : [],
    );
    const there = others.flatMap(({ transcript: { uri }, speaker }) =>
      speaker.places.map((place) => ({ uri, range: placeRange(place) })),
    );
    return [...here, ...there];
  };
}
