/** A form in which the labels of a whole transcript can be written. All of them are read too, see syntax/conventions. */
export interface LabelForm {
  /** What programs and the command line call it. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
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
export const COLON: LabelForm = { id: 'colon', name: 'Name and colon', before: '', behind: ':', ...INLINE };

/** Every form that labels can be converted to. */
export const LABEL_FORMS: readonly LabelForm[] = [
  COLON,
  { id: 'capitals', name: 'Capitals and colon', before: '', behind: ':', capitals: true, ...INLINE },
  { id: 'bold', name: 'Bold with its colon', before: '**', behind: ':**', ...INLINE },
  { id: 'bold-name', name: 'Bold without its colon', before: '**', behind: '**:', ...INLINE },
  { id: 'italic', name: 'Italics', before: '*', behind: ':*', ...INLINE },
  { id: 'brackets', name: 'Square brackets', before: '[', behind: ']:', ...INLINE },
  { id: 'list', name: 'Items of a list', before: '- ', behind: ':', ...INLINE },
  { id: 'stop', name: 'Capitals and full stop', before: '', behind: '.', capitals: true, gap: ' ', speech: 'beside' },
  { id: 'dash', name: 'Name and dash', before: '', behind: ' –', gap: ' ', speech: 'beside' },
  { id: 'tab', name: 'Name and tab', before: '', behind: '', gap: '\t', speech: 'beside' },
  { id: 'alone', name: 'Name on a line of its own', before: '', ...BELOW, gap: '\n' },
  { id: 'bold-alone', name: 'Bold name on a line of its own', before: '**', ...BELOW, behind: '**' },
  { id: 'heading', name: 'Heading', before: '### ', ...BELOW },
];

export const LABEL_FORM_IDS: readonly string[] = LABEL_FORMS.map(({ id }) => id);

/** The form of an id or of a name; undefined where there is none. */
export function labelForm(word: string): LabelForm | undefined {
  return LABEL_FORMS.find(({ id, name }) => id === word || name === word);
}
