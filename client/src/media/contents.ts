import { open } from 'node:fs/promises';
import type { InputTrack } from 'mediabunny';
import { CustomSource, FLAC, Input, MATROSKA, MP4, OGG, QTFF, WEBM } from 'mediabunny';

/** The codecs of the sound of a recording, as people call them. Reads its head, never all of it; undefined where it is of a kind that nobody knows here. */
export async function contentsOf(path: string): Promise<{ readonly sound: readonly string[] } | undefined> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const source = new CustomSource({
      getSize: () => size,
      read: async (from, to) => {
        const bytes = new Uint8Array(to - from);
        const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
        return bytes.subarray(0, bytesRead);
      },
    });
    const input = new Input({ source, formats: [MP4, QTFF, WEBM, MATROSKA, OGG, FLAC] });
    const tracks = await input.getAudioTracks();
    const sound = await Promise.all(tracks.map(nameOf));
    return sound.length === 0 ? undefined : { sound: [...new Set(sound)] };
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

/** Codecs that have a name which people know. */
const NAMES: Readonly<Record<string, string>> = {
  aac: 'AAC',
  opus: 'Opus',
  vorbis: 'Vorbis',
  mp3: 'MP3',
  flac: 'FLAC',
  ac3: 'AC-3',
  eac3: 'E-AC-3',
  alac: 'ALAC',
  samr: 'AMR',
  sawb: 'AMR-WB',
};

async function nameOf(track: InputTrack): Promise<string> {
  const codec = (await track.getCodec()) ?? (await track.getInternalCodecId());
  const name = typeof codec === 'string' ? codec.trim() : '?';
  return NAMES[name] ?? name;
}
