import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import { speechOf } from '../../server/src/facts/speech';

/** Each turn as its line, its label and what is said in it. */
const turns = (text: string): readonly string[] => {
  const { transcript } = Snapshot.of(text);
  return transcript.turns.map((turn) =>
    `${turn.line + 1} ${turn.label}: ${speechOf(transcript, turn).opening}`.trimEnd(),
  );
};

const TALK = [
  ['Ines', 'Where did you learn to weld?'],
  ['Tobias', 'From my aunt.'],
  ['Ines', 'And she?'],
  ['Tobias', 'From the navy.'],
] as const;

const READ = TALK.map(([who, said], at) => `${at + 2} ${who}: ${said}`);

/** The talk as a table, with a function that writes a row. */
const rows = (head: string, row: (who: string, said: string, at: number) => string) =>
  [head, ...TALK.map(([who, said], at) => row(who, said, at + 1))].join('\n');

describe('a table whose head names its columns', () => {
  it('has its speakers in any column', () => {
    assert.deepEqual(turns(rows('Speaker,Text', (who, said) => `${who},${said}`)), READ);
    assert.deepEqual(turns(rows('Text,Speaker', (who, said) => `${said},${who}`)), READ);
    assert.deepEqual(turns(rows('No,Text,Who', (who, said, at) => `${at},${said},${who}`)), READ);
    assert.deepEqual(
      turns(rows('No;Start;Speaker;End;Text', (who, said, at) => `${at};0:0${at};${who};;${said}`)),
      READ,
    );
    assert.deepEqual(turns(rows('speaker_name\tutterance', (who, said) => `${who}\t${said}`)), READ);
    assert.deepEqual(turns(rows('No | Who | Text', (who, said, at) => `${at} | ${who} | ${said}`)), READ);
  });

  it('may have a rule below its head, and emphasis and colons around names', () => {
    const table = rows(
      '| # | Name | Text | Note |\n|---|---|---|---|',
      (who, said, at) => `| ${at} | **${who}:** | ${said} | – |`,
    );
    assert.deepEqual(
      turns(table),
      TALK.map(([who, said], at) => `${at + 3} ${who}: ${said}`),
    );
  });

  it('is known by its words in other languages', () => {
    assert.deepEqual(turns(rows('Zeit;Sprecherin;Wortlaut', (who, said) => `0:01;${who};${said}`)), READ);
    assert.deepEqual(turns(rows('texte,locuteur', (who, said) => `${said},${who}`)), READ);
    assert.deepEqual(turns(rows('编号\t说话人\t内容', (who, said, at) => `${at}\t${who}\t${said}`)), READ);
    assert.deepEqual(turns(rows('Время;Говорящий;Реплика', (who, said) => `0:01;${who};${said}`)), READ);
  });

  it('has what is said in one cell, without what stands behind it', () => {
    assert.deepEqual(turns('speaker,text,start,confidence\nAnn,"Where, and when?",0:01,0.98\nBo,Here.,0:05,0.91'), [
      '2 Ann: Where, and when?',
      '3 Bo: Here.',
    ]);
  });

  it('goes on over commas in the last column that nobody put in quotation marks', () => {
    assert.deepEqual(turns('speaker,text\nAnn,Where, and when?\nBo,Here.'), ['2 Ann: Where, and when?', '3 Bo: Here.']);
  });

  it('goes on with the one who spoke before where no speaker stands in a row', () => {
    const text = 'start,speaker,text\n0:01,Ann,Where?\n0:05,Bo,Here.\n0:09,,And there.\n0:12,Ann,I see.';
    assert.deepEqual(turns(text), ['2 Ann: Where?', '3 Bo: Here. And there.', '5 Ann: I see.']);
  });

  it('has rows over several lines, where a cell in quotation marks has breaks in it', () => {
    const text =
      'speaker,text,start\nAnn,"Where,\n\nand when?",0:01\nBo,"Here: there,\nAnn, where it is.",0:05\nAnn,Oh.,0:09';
    assert.deepEqual(turns(text), ['2 Ann: Where, and when?', '5 Bo: Here: there, Ann, where it is.', '7 Ann: Oh.']);
  });

  it('believes a head that names speakers, however they are called and however often they speak', () => {
    assert.deepEqual(turns('speaker_id,utterance\nspk_0,Where did you learn it?\nspk_1,From my aunt.'), [
      '2 spk_0: Where did you learn it?',
      '3 spk_1: From my aunt.',
    ]);
    assert.deepEqual(turns('Speaker,Text\nPrice,Where did you learn it?\nField,From my aunt.'), [
      '2 Price: Where did you learn it?',
      '3 Field: From my aunt.',
    ]);
  });

  it('ends before what stands below it', () => {
    const { transcript } = Snapshot.of(
      `${rows('Speaker,Text', (who, said) => `${who},${said}`)}\n\nThanks, Ines, for all.`,
    );
    assert.equal(transcript.turns.at(-1)?.endLine, 4);
  });
});

describe('a text that is a table without a head', () => {
  const headless = (row: (who: string, said: string, at: number) => string) => turns(rows('', row).slice(1));
  const all = TALK.map(([who, said], at) => `${at + 1} ${who}: ${said}`);

  it('has its columns told by what they hold', () => {
    assert.deepEqual(
      headless((who, said, at) => `0:0${at},${who},"${said}"`),
      all,
    );
    assert.deepEqual(
      headless((who, said, at) => `${at};0:0${at};0:0${at};${who};${said}`),
      all,
    );
    assert.deepEqual(
      headless((who, said) => `"${who}","${said}"`),
      all,
    );
    assert.deepEqual(
      headless((who, said, at) => `| ${at} | ${who} | ${said} |`),
      all,
    );
  });

  it('is none where names do not come again, or most of it is something else', () => {
    assert.deepEqual(turns('Ann,a painter.\nBo,a welder.\nCy,a cook.\nDee,a nurse.\nEd,a guard.'), []);
    assert.deepEqual(turns('1,Ann,14\n2,Bo,15\n3,Ann,14\n4,Bo,15\n5,Ann,14'), []);
    assert.deepEqual(
      turns(`${rows('', (who, said) => `${who},${said}`).slice(1)}\n${'All was well.\n'.repeat(9)}`),
      [],
    );
  });
});

describe('a table of something else', () => {
  const silent = (text: string) => {
    assert.deepEqual(turns(text), []);
  };

  it('has no turns', () => {
    silent('name,content,price\nApple,red and round,3\nPear,green,4\nPlum,blue,5\nCherry,red,6');
    silent('text,label\n"I loved it, really.",good\nIt is awful.,bad\nWhat a day!,good\nI hate it.,bad');
    silent('| Name | Price |\n|---|---|\n| Ann | 3 |\n| Bo | 4 |\n| Ann | 5 |\n| Bo | 6 |');
  });

  it('is no sentence with commas', () => {
    silent('Speaker, text, and stage,\nall of that, and light, came late.\nThe hall, cold as it was, was full.');
  });

  it('leaves what stands below a line with such words as it is', () => {
    assert.deepEqual(turns('Name, text\nAnn: Where to?\nBo: Home.\nAnn: Now?\nBo: Yes.').length, 4);
  });
});
