import { byPattern } from './pattern';

/** A name and a wide space, as Japanese magazines print conversations: `藤波　二十二年です。` */
export const wideSpace = byPattern({
  id: 'wide-space',
  strength: 'weak',
  traits: ['voice'],
  starts: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ー]/u,
  marks: ['\u3000'],
  pattern:
    /(?<label>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ー]{1,8}(?:[（(][^()（）]{1,20}[)）])?)\u3000+(?=\S)/duy,
});
