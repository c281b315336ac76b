import { labelKey } from '../../names/key';
import { isCode } from '../../names/labelForm';
import { share } from '../../text/share';
import type { Written } from '../../names/slips';
import type { LabelIn } from './labelsIn';

/** Which codes a document gives to those present, in a list of them. */
export interface KnownCodes {
  /** As keys: codes that stand in the list, and the initials of names that do. */
  readonly known: ReadonlySet<string>;
  /** How many labels are codes, and how many of these are known. */
  readonly labels: number;
  readonly knownLabels: number;
}

/** Whether a label is initials, or such with a remark in parentheses: `AB (by phone)`. */
export function isOfInitials(label: string): boolean {
  return isCode(label.replace(REMARK, ''));
}

/** The same without the remark, which makes two of them no more alike. */
export function initialsAlone({ label, key }: Written): Written {
  return { label: label.replace(REMARK, ''), key: key.replace(REMARK, '') };
}

const REMARK = / ?\(.*$/;

/** The codes of those whom a list has, as far as labels are such; `list` is the matter around the talk. */
export function knownCodes(labels: readonly LabelIn[], list: string): KnownCodes {
  const codes = labels.filter(({ label }) => isCode(label));
  if (codes.length === 0) return NONE;
  const written = new Set(Array.from(list.matchAll(CODE), ([code]) => labelKey(code)));
  const isOfCodes = share(codes, ({ key }) => written.has(key)) >= HALF;
  const initials = isOfCodes ? [] : Array.from(list.matchAll(NAME), ([name]) => labelKey(initialsOf(name)));
  const known = new Set([...written, ...initials]);
  return { known, labels: codes.length, knownLabels: codes.filter(({ key }) => known.has(key)).length };
}

/** A list that has the codes of so many has those of all it names, and their initials are none: `Ann Lee (ALE)`. */
const HALF = 0.5;

const NONE: KnownCodes = { known: new Set(), labels: 0, knownLabels: 0 };

/** From 0 to 1: how sure it is that the list has all who speak under codes, the one left out of whom it is asked. */
export function completenessWithout({ key, label }: LabelIn, { known, labels, knownLabels }: KnownCodes): number {
  const [all, others] = [labels - Number(isCode(label)), knownLabels - Number(isCode(label) && known.has(key))];
  return all === 0 ? 0 : (others / all) ** STEEP;
}

/** A list that lacks one of six lacks others. */
const STEEP = 3;

const CODE = /(?<![\p{L}\p{N}])\p{Lu}{2,4}\d{0,4}(?![\p{L}\p{N}])/gu;
const NAME = /\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}/gu;

function initialsOf(name: string): string {
  return name
    .split(/[ -]/)
    .map((word) => word.charAt(0))
    .join('');
}
