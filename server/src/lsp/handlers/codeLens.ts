import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { CodeLensResolveRequest } from 'vscode-languageserver';
import type { Lens } from '../../queries/display/codeLens';
import { lenses, lensText } from '../../queries/display/codeLens';
import type { HandlerInput, Handler } from '../handle';
import { handleResolve, look } from '../handle';
import type { ServerContext } from '../serverContext';
import * as toProtocol from '../../messages/toProtocol';
import { field } from '../../protocol/unknown';

/** What they say is asked for those that are in sight alone, since it takes time to list the turns of a speaker. */
export const handleCodeLens: Handler<CodeLensParams, CodeLens[]> = ({ client, aids, document, snapshot }) =>
  aids.codeLens && (client.showsPlaces || client.showsDocuments)
    ? lenses(snapshot).map((lens) => toProtocol.codeLens(document, lens))
    : [];

/** Gives a lens its words. One of an older version stays without: the editor asks for new ones anyway. */
export function provideLensTexts(context: ServerContext): void {
  handleResolve(context, CodeLensResolveRequest.type, async (lens) => {
    const data: unknown = lens.data;
    const [uri, turn, about] = [field(data, 'uri'), field(data, 'turn'), field(data, 'about')];
    if (typeof uri !== 'string' || typeof turn !== 'number' || (about !== 'question' && about !== 'speaker'))
      return lens;
    const asked = await look(context, uri);
    if (asked === undefined || asked.document.version !== field(data, 'version')) return lens;
    return resolved(asked, lens, { turn, about });
  });
}

function resolved(
  { client, document, snapshot }: HandlerInput,
  lens: CodeLens,
  what: Pick<Lens, 'about' | 'turn'>,
): CodeLens {
  const text = lensText(snapshot, what);
  return text === undefined
    ? lens
    : { ...lens, command: toProtocol.showPlacesCommand(document, lens.range.start, text, client) };
}
