import { byPattern } from './pattern';

/** What a name in the records of parliaments begins with. */
const TITLE = [
  String.raw`(?:Mrs?|Ms|Drs?|Prof|Rev|Hon|Sen|Rep|Gen|Col|Capt|Lt|Sgt|Gov|Adm|Amb|Sra?|Hr|Fr|On|Dott|MM?)\.`,
  'Mrs?|Ms|Miss|Mx|Dr|Professor|Reverend|Senator|Representative|Congress(?:man|woman)|Chair(?:man|woman|person)?',
  'Chief|Admiral|General|Colonel|Major|Captain|Lieutenant|Sergeant|Secretary|Governor|Mayor|Judge|Justice',
  'Commissioner|Director|Ambassador|President|Speaker|Sir|Dame|Lord|Lady|Baroness|Baron|The|Madam|Mister',
  'Mme|Mmes|Mlle|Me|Monsieur|Madame|Señora?|Herr|Frau|Signora?',
].join('|');
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’-]{0,24}|(?:\p{Lu}\.)+|d['’]\p{Lu}[\p{L}'’-]{0,24}|d[aeiou]|del|des|van|von|de[nr]|of|the|and|et|und|pro|tem|tempore|ad|interim)`;
/** `M. le président`: an office in small letters behind an article. */
const OFFICE = String.raw`(?:l[ea][ ]|l['’])\p{Ll}[\p{L}'’-]{0,24}(?:[ ]\p{Ll}[\p{L}'’-]{0,24}){0,3}`;
/** Several at once: `Plusieurs députés du groupe EDR`, `An Hon. Member`, `Some members`. */
const SEVERAL = String.raw`(?:Plusieurs|Un|Une|An?|Some|Several|Many)[ ][\p{L}'’.-]{2,24}(?:[ ][\p{L}'’-]{1,24}){0,5}?`;

/**
 * A name behind a title, with a full stop, as the records of parliaments and committees write, an office, a state or a
 * party behind it: `Mr. Haskin of Nebraska. Thank you.`, `M. le président. La séance est ouverte.`
 */
export const titledStop = byPattern({
  id: 'titled-stop',
  strength: 'weak',
  traits: ['stop'],
  starts: /\p{Lu}/u,
  marks: ['.'],
  pattern: new RegExp(
    String.raw`(?<label>(?:(?:${TITLE})[ ](?:${OFFICE}|${WORD}(?:[ ]${WORD}){0,6})(?:[ ]\([^()]{1,60}\)){0,2}(?:,[ ][^.:：]{2,110})?|${SEVERAL}))(?<![ .]\p{Lu})(?<!\b(?:Hon|Rt|Mr|Mrs|Ms|Dr|Rev|Gen|St|Prof|Sen|Rep|SRA?|MRS?|DR))\.(?:\s+(?=[\p{Lu}\p{N}"“«¿¡([‘'\x60—–-])|(?=-{2,4}\p{L}))`,
    'duy',
  ),
});
