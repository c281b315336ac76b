import { perKey } from '../text/perKey';

/**
 * Letters of other scripts that look like Latin ones, small and capital; each beside the letter it looks like. From the
 * tables of confusable characters in Unicode's technical standard 39, as far as keyboards have them.
 */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  `аa сc еe оo рp хx уy іi јj ѕs һh ԁd ԛq ԝw АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY ԚQ ԜW
   οo νv ρp υu αa ιi κk ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX`
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** Never seen, and never of use in a name. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Of use in scripts that join their letters, or that run from right to left; nowhere else. */
const JOINING = /[\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g;
const WESTERN = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\P{L}]*$/u;

/**
 * A label without what cannot be seen in it: characters without width, blanks that are no plain blanks, and letters of
 * another script inside a Latin word (`Аnn` with a Cyrillic `А`), or Latin ones inside a Cyrillic or Greek word. The label itself where there is nothing of the kind.
 */
export const withoutLookalikes = perKey((label): string => {
  // Nearly all labels have none of it.
  if (/^[\x20-\x7e]*$/.test(label)) return label;
  const visible = label.replace(INVISIBLE, '').replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ');
  const joined = WESTERN.test(visible) ? visible.replace(JOINING, '') : visible;
  return joined.replace(MIXED, inOneScript);
});

/** A word in Latin letters, or, where it has others that no Latin one looks like, in theirs; as it is where neither will do. */
function inOneScript(word: string): string {
  const latin = written(word, LOOKALIKES);
  if (!OTHERS.test(latin)) return latin;
  const others = written(word, /\p{Script=Cyrillic}/u.test(word) ? TO_CYRILLIC : TO_GREEK);
  return /\p{Script=Latin}/u.test(others) ? word : others;
}

function written(word: string, letters: ReadonlyMap<string, string>): string {
  return Array.from(word, (letter) => letters.get(letter) ?? letter).join('');
}

const OTHERS = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const TO_CYRILLIC = lookingLike(/\p{Script=Cyrillic}/u);
const TO_GREEK = lookingLike(/\p{Script=Greek}/u);

/** For Latin letters those of another script that look like them. */
function lookingLike(script: RegExp): ReadonlyMap<string, string> {
  return new Map(
    Array.from(LOOKALIKES, ([other, latin]) => [latin, other] as const).filter(([, one]) => script.test(one)),
  );
}

/** A word in which Latin letters stand beside Cyrillic or Greek ones. */
const MIXED =
  /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}'’-]*\p{Script=Latin})(?=[\p{L}\p{M}'’-]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}'’-]{1,40}/gu;
