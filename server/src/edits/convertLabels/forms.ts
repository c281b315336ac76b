import type { Words } from '../../words/say';
import { english, say } from '../../words/say';

/** A form in which the labels of a whole transcript can be written. All of them are read too, see syntax/conventions. */
export interface LabelForm {
  /** What programs and the command line call it. */
  readonly id: string;
  /** What people call it. */
  readonly name: Words;
  /** The marks before the label, and behind it. A colon stands for the one of the document, `:` or `：`. */
  readonly before: string;
  readonly behind: string;
  /** What stands between the marks and what is said. */
  readonly gap: string;
  /** Where what is said begins: only on the label's line, only below it, or wherever it was. */
  readonly speech: 'beside' | 'below' | 'either';
  readonly capitals?: boolean;
}

const INLINE = { gap: ' ', speech: 'either' } as const;
/** In Markdown, what stands right below would go on in the label's line. */
const BELOW = { behind: '', gap: '\n\n', speech: 'below' } as const;

/** The form of most transcripts. */
export const COLON: LabelForm = { id: 'colon', name: say`Name and colon`, before: '', behind: ':', ...INLINE };

/** Every form that labels can be converted to. */
export const LABEL_FORMS: readonly LabelForm[] = [
  COLON,
  { id: 'capitals', name: say`Capitals and colon`, before: '', behind: ':', capitals: true, ...INLINE },
  { id: 'bold', name: say`Bold with its colon`, before: '**', behind: ':**', ...INLINE },
  { id: 'bold-name', name: say`Bold without its colon`, before: '**', behind: '**:', ...INLINE },
  { id: 'italic', name: say`Italics`, before: '*', behind: ':*', ...INLINE },
  { id: 'brackets', name: say`Square brackets`, before: '[', behind: ']:', ...INLINE },
  { id: 'list', name: say`Items of a list`, before: '- ', behind: ':', ...INLINE },
  {
    id: 'stop',
    name: say`Capitals and full stop`,
    before: '',
    behind: '.',
    capitals: true,
    gap: ' ',
    speech: 'beside',
  },
  { id: 'dash', name: say`Name and dash`, before: '', behind: ' –', gap: ' ', speech: 'beside' },
  { id: 'tab', name: say`Name and tab`, before: '', behind: '', gap: '\t', speech: 'beside' },
  { id: 'alone', name: say`Name on a line of its own`, before: '', ...BELOW, gap: '\n' },
  { id: 'bold-alone', name: say`Bold name on a line of its own`, before: '**', ...BELOW, behind: '**' },
  { id: 'heading', name: say`Heading`, before: '### ', ...BELOW },
];

export const LABEL_FORM_IDS: readonly string[] = LABEL_FORMS.map(({ id }) => id);

/** The form of an id or of a name; undefined where there is none. */
export function labelForm(word: string): LabelForm | undefined {
  return LABEL_FORMS.find(({ id, name }) => id === word || english(name) === word);
}

/**
 * The form of an id or of a name, or one that is written out, with `Name` for the label: `__Name__:`, `- Name –`. Undefined
 * where it is neither: no letter or digit may stand beside `Name`.
 */
export function writtenForm(word: string): LabelForm | undefined {
  const named = labelForm(word);
  if (named !== undefined) return named;
  const [before = '', behind, ...others] = word.trim().split(STAND_IN);
  if (behind === undefined || others.length > 0 || /[\p{L}\p{N}\r\n]/u.test(before + behind)) return undefined;
  const form = { id: 'written', name: word, before: before.trimStart(), behind: behind.trimEnd() };
  return before.trimStart().startsWith('#') ? { ...form, gap: '\n\n', speech: 'below' } : { ...form, ...INLINE };
}

/** What stands for every label in a form that is written out, in the languages of the editor. */
const STAND_IN = /Name|名称/;
