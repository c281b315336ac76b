import { byPattern } from './pattern';

/** A name in brackets alone on its line, or before a time, the text below: `[SPEAKER_00]`, `【記者】`. Sounds and directions look alike. */
export const bracketAlone = byPattern({
  id: 'bracket-alone',
  strength: 'weak',
  traits: ['handles'],
  starts: /[[{【（〔［〈《＜]/,
  pattern:
    /[[{【（〔［〈《＜](?<label>[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}_ .'’()・ー\u2007-]{0,60})[\]}】）〕］〉》＞](?=\s*$)/duy,
});
