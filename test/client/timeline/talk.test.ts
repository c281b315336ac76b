import { deepEqual, equal } from 'node:assert/strict';
import { figureRows } from '../../../client/src/timeline/figureRows';
import { placeOn, turnAt } from '../../../client/src/timeline/talk';
import { toTimeline } from '../../../pages/shared/timeline';
import { Snapshot } from '../../../server/src/document/snapshot';
import { figuresOf } from '../../../server/src/queries/figures/figures';
import { talkOnPage, timelineOf } from '../../support/talkOnPage';

const CAST = '---\nparticipants: [{ name: Ann, role: interviewer }, { name: Bo, role: respondent }]\n---\n';

function talk(text: string) {
  return talkOnPage(CAST + text);
}

/** A row of the figures: `Ann, interviewer: 57 % | …`, with `→ 3` where a figure leads to a turn. */
function rows(text: string): readonly string[] {
  return talk(text).figures.rows.map(({ name, role, cells }) => {
    const told = cells.map(({ text: shown, turn }) => (turn === undefined ? shown : `${shown} → ${turn}`));
    return `${[name, role].filter((word) => word !== '').join(', ')}: ${told.join(' | ')}`;
  });
}

describe('a talk on the timeline', () => {
  it('has the shape that the page takes', () => {
    equal(toTimeline(JSON.parse(JSON.stringify(talk('Ann: How are you?\n\nBo: Well.')))), true);
  });

  it('says what it goes by, from where to where, and what is in it', () => {
    const timed = talk('[0:30] Ann: How are you?\n\n[0:40] Bo: Well.\n\n[0:50] Ann: And she?');
    deepEqual([timed.basis, timed.start], ['times', 30_000]);
    equal(timed.summary, '0:20, 2 speakers, 3 turns, 2 questions, 1 without an answer');
    equal(timed.basisNote, 'By the times in the text.');
    const untimed = talk('Ann: How are you?\n\nBo: Well.');
    deepEqual([untimed.basis, untimed.start, untimed.end], ['words', 0, 4]);
    equal(untimed.basisNote, 'By words: the text has no times.');
    deepEqual(untimed.turns.flags, [1, 2]);
  });

  it('says how many turns are estimated', () => {
    const { basisNote, turns } = talk('[0:30] Ann: How are you?\n\nBo: Well.\n\n[0:50] Ann: And she?');
    equal(basisNote, 'By the times in the text; 1 of 3 turns begin between them, at a place that is estimated.');
    deepEqual(turns.flags, [1, 2 + 8, 1 + 4]);
  });

  it('has a row of figures for each speaker and for all, what nobody knows last', () => {
    deepEqual(rows('Ann: How are you?\n\nBo: Well.\n\nAnn: And what is she?'), [
      'Ann, interviewer: 88 % | 2 | 4 words → 2 | 2 | 1 | – | 3.5 | not known | not known | not known',
      'Bo, respondent: 13 % | 1 | 1 words → 1 | – | – | 1 | – | not known | not known | not known',
      'In all: 8 | 3 | 4 words → 2 | 2 | 1 | 1 | 3.5 | not known | not known | not known',
    ]);
  });

  it('has gaps and overlaps where the times tell', () => {
    const cue = (times: string, said: string) => `${times}\n${said}\n\n`;
    const captions =
      cue('00:00:05.000 --> 00:00:08.000', 'Ann: How are you?') +
      cue('00:00:09.500 --> 00:00:12.000', 'Bo: Fine, and well.') +
      cue('00:00:11.000 --> 00:00:16.000', 'Ann: And how is she?');
    const snapshot = Snapshot.of(CAST + captions);
    const { columns, rows: told, note } = figureRows(figuresOf(snapshot), [1, 2], () => undefined);
    const names = columns.map(({ name }) => name);
    const cells = (name: string) => told.map((row) => row.cells[names.indexOf(name)]?.text);
    deepEqual(cells('Gap before answer'), ['–', '1.5 s', '1.5 s']);
    deepEqual(cells('Overlaps'), ['1 / 1', '0 / 1', '1 / 2']);
    equal(note, 'Shares and longest turns go by the times in the text.');
  });

  it('knows the turn at a place, from its time on', () => {
    const timeline = timelineOf('[0:30] Ann: How are you?\n\n[0:40] Bo: Well.\nQuite well.\n');
    const at = (line: number, character: number) => turnAt(timeline, { line, character });
    deepEqual([at(0, 0), at(0, 20), at(1, 0), at(2, 1), at(3, 4), at(9, 0)], [0, 0, 0, 1, 1, 1]);
    equal(placeOn(timeline, 0, 0), 30_000);
    equal(turnAt(timelineOf('\n\nAnn: How are you?\n\nBo: Well.\n'), { line: 0, character: 0 }), -1);
  });
});
