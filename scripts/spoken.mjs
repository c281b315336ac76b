// Speaks the sample that can be heard, and writes the times of its turns into it.
//   node scripts/spoken.mjs
// Needs espeak-ng and ffmpeg. Each turn begins with a second, so that its time is exact.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from './root.mjs';
import { run } from './vscode/run.mjs';

const TEXT = at('walkthrough/hear-it.transcript');
const SOUND = at('walkthrough/hear-it.mp3');

/** How each speaker sounds: a voice, words a minute, and its pitch. */
const VOICES = {
  'Mara Quist': ['-v', 'en-gb+f4', '-s', '168', '-p', '56'],
  'Tam Ferris': ['-v', 'en-gb-scotland+m3', '-s', '152', '-p', '34'],
};

/** As espeak-ng writes it: one channel of whole numbers of 16 bits. */
const RATE = 22_050;
const HEAD = 44;

/** At least so long nobody speaks between two turns, in seconds. */
const PAUSE = 0.35;

const TURN = /^\[[\d:]+\] ([^:]+): (.*)$/;

const folder = mkdtempSync(join(tmpdir(), 'turnwise-spoken-'));
try {
  const pieces = [];
  let second = 0;
  const lines = [];
  for (const line of readFileSync(TEXT, 'utf8').split('\n')) {
    const [, name, words] = TURN.exec(line) ?? [];
    lines.push(name === undefined ? line : `[${clock(second)}] ${name}: ${words}`);
    if (name === undefined) continue;
    const spoken = await speak(name, words);
    const seconds = Math.ceil(spoken.length / 2 / RATE + PAUSE);
    pieces.push(spoken, Buffer.alloc(seconds * RATE * 2 - spoken.length));
    second += seconds;
  }
  const raw = join(folder, 'all.raw');
  writeFileSync(raw, Buffer.concat(pieces));
  const input = ['-f', 's16le', '-ar', String(RATE), '-ac', '1', '-i', raw];
  const output = ['-ar', '16000', '-b:a', '16k', '-map_metadata', '-1', '-fflags', '+bitexact', SOUND];
  await run('ffmpeg', ['-y', ...input, ...output]);
  writeFileSync(TEXT, lines.join('\n'));
  console.log(`spoken: ${clock(second)}`);
} finally {
  rmSync(folder, { recursive: true });
}

async function speak(name, words) {
  const file = join(folder, 'turn.wav');
  await run('espeak-ng', [...VOICES[name], '-w', file, words]);
  return readFileSync(file).subarray(HEAD);
}

function clock(second) {
  const two = (part) => String(part).padStart(2, '0');
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}
