/** Recordings that tests make by themselves. */

/** Samples in a second: few, for nobody listens. */
const RATE = 8000;

/** A tone in a WAV file: one channel of whole numbers of 8 bits. */
export function wav(seconds: number): Uint8Array {
  const samples = Uint8Array.from(
    { length: seconds * RATE },
    (_, nth) => 128 + Math.round(60 * Math.sin((nth / RATE) * 2 * Math.PI * 440)),
  );
  const head = [
    ...[text('RIFF'), little(36 + samples.length), text('WAVE')],
    ...[text('fmt '), little(16), little(1, 2), little(1, 2), little(RATE), little(RATE), little(1, 2), little(8, 2)],
    ...[text('data'), little(samples.length)],
  ];
  return joined([...head, samples]);
}

/** A file with one sound track of a codec that has four letters, such as `alac`, and with nothing that any decoder could play. */
export function m4a(codec: string): Uint8Array {
  const zeros = (count: number) => new Uint8Array(count);
  const entry = box(
    codec,
    zeros(6),
    big(1, 2),
    zeros(8),
    big(1, 2),
    big(16, 2),
    zeros(4),
    big(RATE << 16),
    configOf(codec),
  );
  const table = box(
    'stbl',
    box('stsd', zeros(4), big(1), entry),
    box('stts', zeros(4), big(1), big(1), big(4096)),
    box('stsc', zeros(4), big(1), big(1), big(1), big(1)),
    box('stsz', zeros(4), big(64), big(1)),
    box('stco', zeros(4), big(1), big(40)),
  );
  const where = box('dinf', box('dref', zeros(4), big(1), box('url ', big(1))));
  const media = box(
    'mdia',
    box('mdhd', zeros(12), big(RATE), big(4096), big(0x55c4, 2), zeros(2)),
    box('hdlr', zeros(8), text('soun'), zeros(13)),
    box('minf', box('smhd', zeros(8)), where, table),
  );
  const matrix = joined([0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map((one) => big(one)));
  const track = box(
    'trak',
    box('tkhd', big(7), zeros(8), big(1), zeros(4), big(512), zeros(16), matrix, zeros(8)),
    media,
  );
  const movie = box(
    'mvhd',
    zeros(12),
    big(1000),
    big(512),
    big(0x10000),
    big(0x100, 2),
    zeros(10),
    matrix,
    zeros(24),
    big(2),
  );
  return joined([
    box('ftyp', text('M4A '), zeros(4), text('M4A isom')),
    box('mdat', zeros(64)),
    box('moov', movie, track),
  ]);
}

/** What a decoder would want to know. */
function configOf(codec: string): Uint8Array {
  if (codec !== 'alac') return new Uint8Array();
  return box('alac', big(0), big(4096), Uint8Array.of(0, 16, 40, 10, 14, 1, 0, 255), big(0), big(0), big(RATE));
}

function box(type: string, ...inside: readonly Uint8Array[]): Uint8Array {
  const content = joined(inside);
  return joined([big(content.length + 8), text(type), content]);
}

function text(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

function big(value: number, bytes = 4): Uint8Array {
  return little(value, bytes).reverse();
}

function little(value: number, bytes = 4): Uint8Array {
  return Uint8Array.from({ length: bytes }, (_, nth) => Math.floor(value / 256 ** nth) % 256);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
