import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';

/** The labels of all turns, in order. */
function labels(...paragraphs: readonly string[]): readonly string[] {
  return Snapshot.of(paragraphs.join('\n\n')).transcript.turns.map(({ label }) => label);
}

describe('what parliaments and groups write beside names', () => {
  it('is a party in small letters behind the name', () => {
    const read = labels(
      'Puhemies Anna Meri: Edustaja Nosturi, olkaa hyvä.',
      'Matti Nosturi sd: Satama on ollut kiinni kaksi vuotta, eikä kukaan kerro miksi.',
      'Liisa Laituri kok: Arvoisa puhemies! Kuka maksaa laiturin?',
      'Matti Nosturi sd: Kuten jo sanoin, valtio maksaa sen.',
      'Liisa Laituri kok: Kiitos, arvoisa puhemies.',
    );
    assert.deepEqual(read.slice(1, 3), ['Matti Nosturi sd', 'Liisa Laituri kok']);
    assert.equal(read.length, 5);
  });

  it('is what is asked under a number, in the first line, too', () => {
    const read = labels(
      'HON. SPEAKER: Question No. 21, Shri Mohan Quist',
      'SHRI MOHAN QUIST: Madam Speaker, when will the harbour be opened?',
      'THE MINISTER OF PORTS (SHRI TARUN JARP): Madam Speaker, a statement is laid on the Table.',
      'SHRI MOHAN QUIST: Who is paying for it?',
      'HON. SPEAKER: Now, the Minister.',
    );
    assert.equal(read.length, 5);
    assert.equal(read[0], 'HON. SPEAKER');
  });

  it('is the number of a question before the name of one who speaks again', () => {
    const read = labels(
      '1. MARA QUIST (Labour) to the Minister for Ports: When will the harbour be opened again?',
      'Hon TOMAS JARP (Minister for Ports): In May, as I told the House last week.',
      'Mara Quist: Who is going to pay for the quay?',
      'Hon TOMAS JARP: The harbour board will pay its share, and we will pay ours.',
      '2. OLE BRANDT (Independent) to the Minister for Mills: Does he stand by all his statements?',
      'Hon LENA MOSS (Minister for Mills): Yes, I do.',
      'Ole Brandt: Which of them?',
      'Hon LENA MOSS: All of them.',
    );
    assert.equal(read.length, 8);
  });

  it('is who somebody is, behind a code in brackets', () => {
    const read = labels(
      '[Moderator] What did you think when the letter came?',
      '[P3, f, 34] I thought it was a mistake, honestly.',
      '[P5, m, 61] So did I. I put it in the bin.',
      '[P1, f, 45] I rang them up and nobody knew anything.',
      '[Moderator] How long did you wait?',
      '[P1, f, 45] Forty minutes or so.',
    );
    assert.deepEqual(read.slice(0, 2), ['Moderator', 'P3, f, 34']);
    assert.equal(read.length, 6);
  });
});
