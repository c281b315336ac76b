import { byPattern } from './pattern';

/** Tags of HTML and captions, which are no names. */
const TAG = String.raw`(?!\/?(?:[abcipuv]|br|hr|em|li|ul|ol|h\d|strong|span|div|font|cite|time|code|pre)(?=[\s.>/]))`;

/**
 * A name in angle brackets, as logs of chats write it, with or without the sign of an office: `<ann> text`,
 * `<@ann> text`, also as HTML spells it.
 */
export const angle = byPattern({
  id: 'angle',
  strength: 'weak',
  traits: ['handles', 'rows', 'chat'],
  starts: /[<&]/,
  pattern: new RegExp(
    String.raw`(?:<${TAG}|&lt;)[@+%&~! ]?(?<label>[^<>\s@/!][^<>&;]{0,30})(?:>|&gt;)\s*(?=\S)`,
    'duy',
  ),
});
