import { labelKey } from '../../names/key';
import type { Snapshot } from '../../document/snapshot';
import { obstacleIn } from './newName';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import type { Voice } from '../../queries/speakers/voices';
import { voicesOf } from '../../queries/speakers/voices';

/**
 * Who is meant by a name: the participant of that name, with the label that they have; else the one who bears it as a
 * label, who gets it as it was written, unless it was written without a capital, in haste; else somebody new. Refused
 * where it can be no label.
 */
export function speakerNamed(snapshot: Snapshot, written: string): Voice | Refusal {
  const name = written.trim();
  const voices = voicesOf(snapshot);
  const key = labelKey(name);
  const bears = ({ label, participant }: Voice): boolean =>
    labelKey(label) === key || participant?.labels.some((use) => labelKey(use.label) === key) === true;
  const named = voices.find((voice) => voice.name === name);
  if (named !== undefined) return named;
  const obstacle = obstacleIn(name);
  if (obstacle !== undefined) return refuse(obstacle);
  const known = voices.find((voice) => labelKey(voice.name) === key) ?? voices.find(bears);
  const label = known !== undefined && name === name.toLowerCase() ? known.label : name;
  return { name, role: undefined, participant: undefined, ...known, label };
}

/** One and the same person has one identity, before a change and after it; somebody new is known by name. */
export function identityOf({ name, participant }: Voice): object | string {
  return participant ?? name;
}
