import type { NamedRecording, Recording, RecordingParams } from '../../protocol/recording';
import { recordingOf } from '../../queries/time/recording';
import { uriNamed } from '../../text/uris';
import { mayHaveFrontMatter } from '../../declaring/yaml/newFrontMatter';
import type { Snapshot } from '../../document/snapshot';
import { isTheirs } from '../edits/theirs';
import type { Handler } from '../handle';

export const handleRecording: Handler<RecordingParams, Recording | null> = ({ snapshot, document, folder }) => {
  const { declared, named, hasTimes, offset, isAssumed } = recordingOf(snapshot);
  const file = declared?.media.file;
  const by = declared?.by === 'folder' ? (folder?.uri ?? document.uri) : document.uri;
  return {
    ...(file === undefined ? {} : { declared: { ...located(by, file), offset } }),
    named: named.map((name) => located(document.uri, name)),
    place: isTheirs(document.uri) || !mayStandIn(snapshot) ? 'folder' : 'transcript',
    hasTimes,
    ...(offset === 0 ? {} : { clock: { anchor: offset, isAssumed } }),
  };
};

function mayStandIn(snapshot: Snapshot): boolean {
  return snapshot.transcript.frontMatter !== undefined || mayHaveFrontMatter(snapshot);
}

function located(by: string, file: string): NamedRecording {
  const uri = uriNamed(by, file);
  return uri === undefined ? { file } : { file, uri };
}
