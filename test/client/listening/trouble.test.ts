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
    equal(copyCommand("it's $(rm).m4a"), "ffmpeg -i 'it'\\''s $(rm).m4a' -vn -ac 1 -b:a 96k 'it'\\''s $(rm).mp3'");
    equal(copyCommand('-y.m4a'), 'ffmpeg -i ./-y.m4a -vn -ac 1 -b:a 96k ./-y.mp3');
    equal(copyCommand('a `b` "c"!.m4a'), `ffmpeg -i 'a \`b\` "c"!.m4a' -vn -ac 1 -b:a 96k 'a \`b\` "c"!.mp3'`);
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
