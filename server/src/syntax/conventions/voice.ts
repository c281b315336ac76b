import { byPattern } from './pattern';

/** The voice tag of WebVTT captions, with or without classes: `<v Ann Lee>text`, `<v.loud Ann Lee>text`. */
export const voice = byPattern({
  id: 'voice',
  strength: 'strong',
  traits: ['format'],
  starts: /</,
  pattern: /<v(?:\.[\w.-]{1,60})?\s+(?<label>[^<>]{1,110})>/duy,
});
