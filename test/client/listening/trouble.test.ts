import { equal, ok } from 'node:assert/strict';
import { cannotPlay, copyCommand, largeNote, noSound } from '../../../client/src/listening/trouble';

const MB = 1024 * 1024;

describe('what is said of a recording that cannot be played', () => {
  it('has the codec, where it is known', () => {
    const told = cannotPlay('mayor.m4a', { sound: ['AAC'] });
    ok(told.title.includes('mayor.m4a') && told.detail.includes('AAC'));
    ok(!cannotPlay('mayor.m4a', undefined).detail.includes('{0}'));
    ok(noSound('mayor.mp4', { sound: ['AAC', 'Opus'] }).detail.includes('AAC, Opus'));
  });

  it('has a line for a terminal in which a name is a name', () => {
    equal(copyCommand('mayor.m4a'), 'ffmpeg -i mayor.m4a -vn -ac 1 -b:a 96k mayor.mp3');
    equal(copyCommand('the mayor.m4a'), 'ffmpeg -i "the mayor.m4a" -vn -ac 1 -b:a 96k "the mayor.mp3"');
    equal(copyCommand('-y.m4a'), 'ffmpeg -i ./-y.m4a -vn -ac 1 -b:a 96k ./-y.mp3');
    equal(copyCommand('-y (1).m4a'), 'ffmpeg -i "./-y (1).m4a" -vn -ac 1 -b:a 96k "./-y (1).mp3"');
    equal(copyCommand('录音,@2.m4a'), 'ffmpeg -i "录音,@2.m4a" -vn -ac 1 -b:a 96k "录音,@2.mp3"');
  });

  it('has a line without the name where a shell could take that for a command', () => {
    const quotes = ['"', "'", '\u2018', '\u2019', '\u201a', '\u201b', '\u201c', '\u201d', '\u201e'];
    const signs = [
      ...quotes,
      '&',
      '|',
      ';',
      '<',
      '>',
      '^',
      '%',
      '!',
      '$',
      '`',
      '\\',
      '\n',
      '\u0000',
      '\u00a0',
      '\u202e',
    ];
    for (const sign of signs) {
      const name = `a${sign} calc ${sign}b.m4a`;
      equal(copyCommand(name), 'ffmpeg -i recording.m4a -vn -ac 1 -b:a 96k recording.mp3', name);
      for (const told of [cannotPlay(name, undefined), noSound(name, { sound: ['AAC'] })]) {
        equal(told.code, copyCommand(name));
        ok(told.detail.includes('recording.m4a'), told.detail);
      }
    }
    equal(copyCommand('a$(calc).mp3'), 'ffmpeg -i recording.mp3 -vn -ac 1 recording.wav');
    equal(copyCommand('a.m4a;calc'), 'ffmpeg -i recording -vn -ac 1 -b:a 96k recording.mp3');
    ok(!cannotPlay('mayor.m4a', undefined).detail.includes('recording.m4a'));
  });

  it('has none where the file is of a kind that plays everywhere, and so is broken', () => {
    const told = cannotPlay('mayor.mp3', undefined);
    equal(told.code, undefined);
    ok(told.detail.includes('broken'));
    equal(cannotPlay('mayor.OGG', { sound: ['Vorbis'] }).code, undefined);
    ok(cannotPlay('mayor.ogg', { sound: ['Opus'] }).code?.endsWith('mayor.mp3'));
    ok(cannotPlay('mayor.wav', undefined).code?.endsWith('mayor.mp3'));
  });

  it('never writes over what is to be copied', () => {
    equal(cannotPlay('mayor.mp3', { sound: ['AAC'] }).code, 'ffmpeg -i mayor.mp3 -vn -ac 1 mayor.wav');
  });

  it('warns of what is large for an editor that reads all of it', () => {
    ok(largeNote(500 * MB, '1.115.2', false).includes('500'));
    equal(largeNote(500 * MB, '1.116.0', false), '');
    equal(largeNote(500 * MB, '2.0.0', false), '');
    equal(largeNote(100 * MB, '1.91.0', false), '');
    ok(largeNote(500 * MB, '2.0.0', true).includes('500'));
    equal(largeNote(100 * MB, '2.0.0', true), '');
  });
});
