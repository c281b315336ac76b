import type { RuleLevel } from '../model/findings';

/** So many blank lines between turns. */
export type BlankLines = 0 | 1;

/** How a house sets its transcripts; undefined where each document may have its own way. */
export interface HouseLayout {
  readonly blankLines: BlankLines | undefined;
  /** The form of label, by the id that it is converted to with. */
  readonly labels: string | undefined;
}

/** A style of the house: how serious findings are, in what brackets sounds and gaps stand, and how turns are set. */
export interface Profile {
  readonly name: string;
  /** Levels that differ from the rules' own. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** With a blank in place of the words; undefined where each document may have its own. */
  readonly brackets: string | undefined;
  readonly layout: HouseLayout;
}

const ANY: HouseLayout = { blankLines: undefined, labels: undefined };

/**
 * The styles that can be chosen. `archives` follows what the Archives of American Art ask of transcribers (names in
 * capitals, square brackets); `court` the records of courts (`Q.` and `A.`, under which the same one speaks again, and
 * parentheses); `broadcast` the scripts of stations (names in capitals, parentheses); `podcast` the transcripts that are
 * published in Markdown (names in bold, square brackets).
 */
export const PROFILES: readonly Profile[] = [
  { name: 'plain', rules: {}, brackets: undefined, layout: ANY },
  {
    name: 'archives',
    rules: { 'annotation-style': 'hint', 'same-speaker-repeated': 'information', 'timestamp-format': 'off' },
    brackets: '[ ]',
    layout: { blankLines: 1, labels: 'capitals' },
  },
  {
    name: 'court',
    rules: {
      'annotation-style': 'hint',
      'same-speaker-repeated': 'off',
      'attribution-suspect': 'off',
      'placeholder-speaker': 'off',
      'one-turn-speaker': 'off',
    },
    brackets: '( )',
    layout: { blankLines: undefined, labels: 'stop' },
  },
  {
    name: 'broadcast',
    rules: { 'annotation-style': 'hint', 'one-turn-speaker': 'off' },
    brackets: '( )',
    layout: { blankLines: undefined, labels: 'capitals' },
  },
  {
    name: 'podcast',
    rules: { 'annotation-style': 'hint', 'line-start': 'information', 'same-speaker-repeated': 'information' },
    brackets: '[ ]',
    layout: { blankLines: 1, labels: 'bold' },
  },
];

export const PROFILE_NAMES: readonly string[] = PROFILES.map(({ name }) => name);

/** The profile of a name; undefined where there is none of that name. */
export function profileNamed(name: string | undefined): Profile | undefined {
  return PROFILES.find((profile) => profile.name === name);
}
