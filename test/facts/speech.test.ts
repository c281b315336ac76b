import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import { openingTest } from '../../server/src/facts/openingTest';
import type { Speech } from '../../server/src/facts/speech';
import { speechOf } from '../../server/src/facts/speech';
import { rereadConversation } from '../../server/src/reading/exchanges/conversation';
import type { TextChange } from '../../server/src/text/change';

const ASKED = 'Ann: Were you there when it came, that day?\n\n';
const TALK = `${ASKED}Bo: I was, all day long, with the others from the yard.\n\n`.repeat(6);

function speechAt({ transcript }: Snapshot, index: number): Speech {
  const turn = transcript.turns[index];
  ok(turn !== undefined);
  return speechOf(transcript, turn);
}

/** Something inserted before each place where some words begin for the nth time. */
function inserted({ text }: Snapshot, words: string, nths: readonly number[], insert: string): readonly TextChange[] {
  const places = Array.from(text.toString().matchAll(new RegExp(words, 'g')), ({ index }) => index);
  return nths.map((nth) => ({ from: places[nth] ?? 0, to: places[nth] ?? 0, insert }));
}

describe('what is said in a turn', () => {
  it('is the same object while the same lines are spoken in it, wherever they stand', () => {
    const before = Snapshot.of(TALK);
    const [first, second] = [speechAt(before, 2), speechAt(before, 3)];
    const after = before.apply([
      ...inserted(before, 'that day', [0], 'on '),
      ...inserted(before, 'all day', [1], '\n'),
    ]);
    equal(speechAt(after, 2), first);
    notEqual(speechAt(after, 3), second);
    equal(speechAt(before, 2), first);
  });

  it('is another where its lines are broken at a width now', () => {
    const lines =
      'Bo: We waited for the ferry all day\nlong, and it never came to us that\nnight, so we went home on foot.\n\n';
    const [before, first] = [Snapshot.of(ASKED + lines), Snapshot.of(ASKED + lines).transcript.turns[1]];
    ok(first !== undefined);
    const { lines: row, silent } = before.transcript;
    const paragraphs = (width: number | undefined) => speechOf({ lines: row, silent, width }, first).paragraphs.length;
    deepEqual([paragraphs(45), paragraphs(undefined) > 1, paragraphs(45)], [1, true, 1]);
  });

  it('is like another that answers alike what it was asked, and nothing else', () => {
    const [one, other] = ['Bo: We were there.', 'Bo: We were not there.'].map((said) =>
      speechAt(Snapshot.of(`${ASKED}${said}\n\n${ASKED}`), 1),
    );
    ok(one !== undefined && other !== undefined);
    const endsSo = openingTest((opening) => opening.endsWith('so.'));
    ok(one.isLike(other) && !one.isLongerThan(10) && one.isLike(other));
    ok(!one.isLongerThan(3) && !one.isLike(other), 'three words, and four');
    const again = speechAt(Snapshot.of(`${ASKED}Bo: We were so.\n\n${ASKED}`), 1);
    ok(again.isLike(other) && endsSo(again) && !again.isLike(other));
  });
});

describe('a conversation in which something was said otherwise', () => {
  const before = Snapshot.of(TALK);
  const reread = (changes: readonly TextChange[], touched: readonly number[]) => {
    const { structure, conversation } = before.reading;
    const { lines } = before.apply(changes);
    const text = { lines, silent: structure.silent, width: before.transcript.width };
    return rereadConversation(text, structure, conversation, touched);
  };

  it('has the same turns where several were, and all do the same', () => {
    const now = reread(inserted(before, 'day', [2, 4], 'very '), [2, 4]);
    equal(now.turns, before.transcript.turns);
    notEqual(now.speeches.at(4), before.reading.conversation.speeches.at(4));
  });

  it('is read anew where one of them does something else', () => {
    const asked = Array.from(TALK.matchAll(/Were.*/g), ({ 0: said, index }) => ({
      from: index,
      to: index + said.length,
    }));
    const changes = asked.slice(1, 3).map((place) => ({ ...place, insert: 'Thank you.' }));
    const now = reread(changes, [2, 4]);
    const fresh = Snapshot.of(before.apply(changes).text.toString()).transcript;
    const kinds = now.turns.map(({ kind }) => kind);
    deepEqual(kinds.slice(0, 6), ['question', 'answer', 'remark', 'remark', 'remark', 'remark']);
    deepEqual(
      kinds,
      Array.from(fresh.turns, ({ kind }) => kind),
    );
    notEqual(now.turns, before.transcript.turns);
  });
});
