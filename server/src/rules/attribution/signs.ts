import { asksHimself } from './asksHimself';
import { calledAnother } from './calledAnother';
import { callsHimself } from './callsHimself';
import { fragment } from './fragment';
import { introducesAnother } from './introducesAnother';
import { joinedLabel } from './joinedLabel';
import { namesHimself } from './namesHimself';
import { outOfRole } from './outOfRole';
import type { Sign } from './sign';
import { threeInRow } from './threeInRow';
import { twiceInRow } from './twiceInRow';
import { unfinished } from './unfinished';

/** Every sign, the surest first: of a turn against which several speak, the first is told. */
export const SIGNS: readonly Sign[] = [
  callsHimself,
  introducesAnother,
  joinedLabel,
  fragment,
  asksHimself,
  calledAnother,
  threeInRow,
  twiceInRow,
  namesHimself,
  unfinished,
  outOfRole,
];
