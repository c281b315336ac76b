import { VEIL } from '../blanked';
import { byPattern } from './pattern';

/** A handle and the time at which it wrote, the text below, as programs for chats write it: `ann  10:05 AM`, `ann [10:05]`, `ann — 02/03/2024 10:05`. */
export const handleTime = byPattern({
  id: 'handle-time',
  strength: 'weak',
  traits: ['handles'],
  starts: /[\p{L}]/u,
  marks: [VEIL],
  pattern: new RegExp(
    String.raw`(?<label>\p{L}[\p{L}\p{M}\p{N}_.-]{1,30}(?:[ ]\p{L}[\p{L}\p{M}\p{N}_.-]{0,30}){0,2})(?:[ ]+[–—-])?[ ]*${VEIL}+(?=\s*$)`,
    'duy',
  ),
});
