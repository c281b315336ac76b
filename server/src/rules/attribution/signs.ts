import { asksThemselves } from './asksThemselves';
import { calledAnother } from './calledAnother';
import { callsThemselves } from './callsThemselves';
import { fragment } from './fragment';
import { introducesAnother } from './introducesAnother';
import { joinedLabel } from './joinedLabel';
import type { Sign } from './sign';
import { threeInRow } from './threeInRow';

/** Every sign, the surest first: of a turn against which several speak, the first is told. */
export const SIGNS: readonly Sign[] = [
  callsThemselves,
  introducesAnother,
  joinedLabel,
  fragment,
  asksThemselves,
  calledAnother,
  threeInRow,
];
