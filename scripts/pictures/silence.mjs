/** Samples in a second: few, for nobody listens to a picture. */
const RATE = 4000;

/**
 * A recording in which nothing sounds, as a WAV file: one channel of whole numbers of 8 bits.
 *
 * @param {number} seconds
 */
export function silence(seconds) {
  const samples = seconds * RATE;
  const file = Buffer.alloc(44 + samples, 128);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ])
    file.writeUInt16LE(value, at);
  for (const at of [24, 28]) file.writeUInt32LE(RATE, at);
  file.write('data', 36);
  file.writeUInt32LE(samples, 40);
  return file;
}
