import { asSent, readFile, readOpen, withoutPage, writeAs } from '../../convert/convert';
import type { Format } from '../../convert/format';
import { formatOf, WRITTEN } from '../../convert/list';
import { titleOf } from '../../talk/talk';
import { writeTranscript } from '../../convert/transcript/toTranscript';
import { isRefusal } from '../../edits/refusal';
import { base64Of, bytesOf } from '../../protocol/base64';
import type { HandlerInput, Handler } from '../handle';
import type {
  ExportChoice,
  Exported,
  ExportParams,
  ExportsParams,
  Imported,
  ImportParams,
} from '../../protocol/converting';
import type { ServerContext } from '../serverContext';
import { nameOf } from '../../text/uris';
import { say } from '../../words/say';

/** The usual form of labels in each format. */
const USUAL = { labels: undefined };

/** In a longer transcript nothing is tried before a format is chosen: a list may not take a second. */
const LONG = 300_000;

export function importFile(
  { client: { tell } }: ServerContext,
  { name, base64, withoutPage: isBare }: ImportParams,
): Promise<Imported> {
  const reading = readFile(name, bytesOf(base64));
  if (isRefusal(reading)) return Promise.resolve({ refused: tell(reading.refused) });
  const { content, lost } = writeTranscript(isBare === true ? withoutPage(reading.talk) : reading.talk);
  return Promise.resolve({ text: content, lost: [...reading.lost, ...lost].map(tell) });
}

/** A transcript that is open, as it is exported. */
function readToSend({ snapshot, document }: HandlerInput, { withSurroundings = false }: ExportsParams) {
  const reading = readOpen(snapshot, nameOf(document.uri));
  return isRefusal(reading) ? reading : asSent(reading, withSurroundings);
}

export const handleExports: Handler<ExportsParams, ExportChoice[] | null> = (asked, params) => {
  const {
    snapshot,
    client: { tell },
  } = asked;
  const reading = snapshot.text.length > LONG ? undefined : readToSend(asked, params);
  const tried = (format: Format): Pick<ExportChoice, 'lost' | 'refused' | 'hasSurroundings'> => {
    if (reading === undefined) return {};
    if (isRefusal(reading)) return { refused: tell(reading.refused) };
    const written = writeAs(format, reading, USUAL);
    const more = reading.hasSurroundings ? { hasSurroundings: true } : {};
    return isRefusal(written) ? { refused: tell(written.refused), ...more } : { lost: written.lost.map(tell), ...more };
  };
  return WRITTEN.map((format) => ({
    format: format.id,
    name: tell(format.name),
    endings: format.endings,
    ...tried(format),
  }));
};

export const handleExport: Handler<ExportParams, Exported | null> = (asked, params) => {
  const { tell } = asked.client;
  const id = params.format;
  const format = formatOf(id);
  if (format === undefined) return { refused: tell(say`'${id}' is no format.`) };
  const reading = readToSend(asked, params);
  if (isRefusal(reading)) return { refused: tell(reading.refused) };
  const written = writeAs(format, reading, USUAL);
  if (isRefusal(written)) return { refused: tell(written.refused) };
  const title = titleOf(reading.talk);
  return { base64: base64Of(written.content), lost: written.lost.map(tell), ...(title !== undefined && { title }) };
};
