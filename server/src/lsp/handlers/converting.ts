import { readFile, readOpen, withoutPage, writeAs } from '../../convert/convert';
import type { Format } from '../../convert/format';
import { formatOf, WRITTEN } from '../../convert/list';
import { writeTranscript } from '../../convert/toTranscript';
import { isRefusal } from '../../features/refusal';
import { base64Of, bytesOf } from '../base64';
import type { Handler } from '../handle';
import type {
  ExportChoice,
  Exported,
  ExportParams,
  ExportsParams,
  Imported,
  ImportParams,
} from '../protocol/converting';
import type { House } from '../house';
import { nameOf } from '../uris';
import { say } from '../../words/say';

/** The usual form of labels in each format. */
const USUAL = { labels: undefined };

/** In a longer transcript nothing is tried before a format is chosen: a list may not take a second. */
const LONG = 300_000;

export function importFile(
  { client: { tell } }: House,
  { name, base64, withoutPage: isBare }: ImportParams,
): Promise<Imported> {
  const reading = readFile(name, bytesOf(base64));
  if (isRefusal(reading)) return Promise.resolve({ refused: tell(reading.refused) });
  const { content, lost } = writeTranscript(isBare === true ? withoutPage(reading.talk) : reading.talk);
  return Promise.resolve({ text: content, lost: [...reading.lost, ...lost].map(tell) });
}

export const handleExports: Handler<ExportsParams, ExportChoice[] | null> = ({
  snapshot,
  document,
  client: { tell },
}) => {
  const reading = snapshot.text.length > LONG ? undefined : readOpen(snapshot, nameOf(document.uri));
  const tried = (format: Format): Pick<ExportChoice, 'lost' | 'refused'> => {
    if (reading === undefined) return {};
    const written = isRefusal(reading) ? reading : writeAs(format, reading, USUAL);
    return isRefusal(written) ? { refused: tell(written.refused) } : { lost: written.lost.map(tell) };
  };
  return WRITTEN.map((format) => ({
    format: format.id,
    name: tell(format.name),
    endings: format.endings,
    ...tried(format),
  }));
};

export const handleExport: Handler<ExportParams, Exported | null> = (
  { snapshot, document, client: { tell } },
  { format: id },
) => {
  const format = formatOf(id);
  if (format === undefined) return { refused: tell(say`'${id}' is no format.`) };
  const reading = readOpen(snapshot, nameOf(document.uri));
  const written = isRefusal(reading) ? reading : writeAs(format, reading, USUAL);
  return isRefusal(written)
    ? { refused: tell(written.refused) }
    : { base64: base64Of(written.content), lost: written.lost.map(tell) };
};
