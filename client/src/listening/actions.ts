/** What can be done with the sound, by the names of the commands. */
export const ACTIONS = [
  'playPause',
  'playHere',
  'playTurn',
  'playQuestion',
  'playAnswer',
  'loopTurn',
  'soundBack',
  'soundOn',
  'slower',
  'faster',
  'insertTime',
  'stampTurn',
] as const;

export type Action = (typeof ACTIONS)[number];
