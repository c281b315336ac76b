import { labelKey } from '../../analysis/cast/key';
import type { Snapshot } from '../../analysis/snapshot';
import { obstacleIn } from '../newName';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import type { Voice } from '../voices';
import { voicesOf } from '../voices';

/**
 * Who is meant by a name: the participant of that name, else the one who bears it as a label, else somebody new. Refused
 * where a new name can be no label.
 */
export function speakerNamed(snapshot: Snapshot, written: string): Voice | Refusal {
  const name = written.trim();
  const voices = voicesOf(snapshot);
  const key = labelKey(name);
  const bears = ({ label, participant }: Voice): boolean =>
    labelKey(label) === key || participant?.labels.some((use) => labelKey(use.label) === key) === true;
  const known = voices.find((voice) => labelKey(voice.name) === key) ?? voices.find(bears);
  if (known !== undefined) return known;
  const obstacle = obstacleIn(name);
  return obstacle === undefined ? { name, label: name, role: undefined, participant: undefined } : refuse(obstacle);
}

/** One and the same person has one identity, before a change and after it; somebody new is known by name. */
export function identityOf({ name, participant }: Voice): object | string {
  return participant ?? name;
}
