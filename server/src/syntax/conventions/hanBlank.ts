import { byPattern } from './pattern';

/** A name and a blank in a script that has none between words, or a name and what it says in corner brackets: `田中 いつですか。`, `田中「いつですか。」` */
export const hanBlank = byPattern({
  id: 'han-blank',
  strength: 'weak',
  starts: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ー]/u,
  pattern:
    /(?<label>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ー]{1,6})(?:[ ]+(?=[「『（\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?=[「『]))/duy,
});
