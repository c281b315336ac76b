/**
 * Makes a picture of a screen small. Such a picture has few colours and many between them, at the edges of letters: the
 * 256 that stand for most of it are kept, and each of the others becomes the nearest of them.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;

/**
 * @param {Buffer} png without transparency, as a browser takes it
 * @returns {Buffer}
 */
export function compress(png) {
  const { width, height, pixels } = decode(png);
  const palette = paletteOf(pixels);
  const index = nearestIn(palette);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = index(pixels[y * width + x]);
  }
  return encode(width, height, palette, rows);
}

/** A colour is one number, 0xRRGGBB. */
function decode(png) {
  const chunks = [...chunksOf(png)];
  const head = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const [depth, kind, , , interlaced] = head.subarray(8);
  const size = { 2: 3, 6: 4 }[kind];
  if (depth !== 8 || !size || interlaced) throw new Error('this is no PNG that a browser makes');
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data)));
  const bytes = unfilter(data, width * size, height, size);
  const pixels = new Uint32Array(width * height);
  for (let nth = 0; nth < pixels.length; nth++) pixels[nth] = bytes.readUIntBE(nth * size, 3);
  return { width, height, pixels };
}

function* chunksOf(png) {
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** Every row says in its first byte from which of its neighbours its bytes are counted. */
function unfilter(data, stride, height, size) {
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const here = y * stride + x;
      const left = x >= size ? bytes[here - size] : 0;
      const up = y > 0 ? bytes[here - stride] : 0;
      const corner = x >= size && y > 0 ? bytes[here - stride - size] : 0;
      const guess = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0][filter];
      bytes[here] = data[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return bytes;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** The most frequent colours, in an order that does not hang on chance. */
function paletteOf(pixels) {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, few]) => few - many || a - b)
    .slice(0, COLOURS)
    .map(([colour]) => colour);
}

function nearestIn(palette) {
  const known = new Map(palette.map((colour, nth) => [colour, nth]));
  const search = (colour) => {
    const distances = palette.map((other) => distance(colour, other));
    return distances.indexOf(Math.min(...distances));
  };
  return (colour) => {
    if (!known.has(colour)) known.set(colour, search(colour));
    return known.get(colour);
  };
}

function distance(a, b) {
  const [red, green, blue] = [16, 8, 0].map((shift) => ((a >> shift) & 0xff) - ((b >> shift) & 0xff));
  return red * red + green * green + blue * blue;
}

function encode(width, height, palette, rows) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits each, from a palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
