/** The first thirty-two bits of the fractional parts of cube roots and square roots of the first primes. */
const PRIMES = primes(64);
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** SHA-256 of a text in UTF-8, in base64: neither Node nor a browser does it in all hosts and at once. */
export function sha256(text: string): string {
  const state = new Uint32Array(START);
  const bytes = padded(utf8(text));
  const view = new DataView(bytes.buffer);
  const words = new Uint32Array(64);
  for (let at = 0; at < bytes.length; at += 64) {
    for (let nth = 0; nth < 64; nth++) words[nth] = nth < 16 ? view.getUint32(at + 4 * nth) : mixed(words, nth);
    compress(state, words);
  }
  return base64(Array.from(state).flatMap(bytesOf));
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let nth = 0; nth < 64; nth++) {
    const first =
      h +
      (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
      ((e & f) ^ (~e & g)) +
      (ROUNDS[nth] ?? 0) +
      (words[nth] ?? 0);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, nth) => (state[nth] = (state[nth] ?? 0) + word));
}

function mixed(words: Uint32Array, nth: number): number {
  const [two = 0, seven = 0, fifteen = 0, sixteen = 0] = [2, 7, 15, 16].map((by) => words[nth - by]);
  const low = turned(fifteen, 7) ^ turned(fifteen, 18) ^ (fifteen >>> 3);
  const high = turned(two, 17) ^ turned(two, 19) ^ (two >>> 10);
  return sixteen + low + seven + high;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** With a bit behind it, and its length in bits at the end of a block. */
function padded(bytes: readonly number[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  all.set(bytes);
  all[bytes.length] = 0x80;
  new DataView(all.buffer).setUint32(all.length - 4, bytes.length * 8);
  return all;
}

function utf8(text: string): readonly number[] {
  return Array.from(text).flatMap((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    const rest = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x800) return [0xc0 | (code >> 6), rest(0)];
    return code < 0x10000 ? [0xe0 | (code >> 12), rest(6), rest(0)] : [0xf0 | (code >> 18), rest(12), rest(6), rest(0)];
  });
}

function bytesOf(word: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff);
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.slice(at, at + 3);
    const all = (one << 16) | (two << 8) | three;
    const left = bytes.length - at;
    text += [18, 12, 6, 0].map((shift, nth) => (nth <= left ? SIGNS[(all >> shift) & 63] : '=')).join('');
  }
  return text;
}

function primes(number: number): readonly number[] {
  const found: number[] = [];
  for (let one = 2; found.length < number; one++) if (found.every((prime) => one % prime !== 0)) found.push(one);
  return found;
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32);
}
