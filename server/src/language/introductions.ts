import { Phrases } from './phrases';

/** What is said where people are named. */

/** Whether a text says who somebody is: oneself, or a guest; a brother of the same name is spoken of otherwise. */
export function introduces(text: string): boolean {
  return INTRODUCES.test(text);
}

const INTRODUCES = Phrases.anywhere((said) =>
  (['mentions', 'welcomes', 'ownNames', 'iAm'] as const).map(said).join('|'),
);

/** A column at which a name may stand. */
export interface NamePlace {
  readonly at: number;
  /** Whether what stands there can be nothing but a name. */
  readonly isSure: boolean;
}

/** Where a text may have the name of the person who says it: behind `my name is`, surely, and behind `I'm`. */
export function ownNamePlaces(text: string): readonly NamePlace[] {
  if (!OWN.test(text)) return [];
  const places = [
    ...OWN_NAME.ends(text).map((at) => ({ at, isSure: true })),
    ...I_AM.ends(text).map((at) => ({ at, isSure: false })),
  ];
  return places.sort((a, b) => a.at - b.at);
}

/** Most texts have none of it. */
const OWN = Phrases.anywhere((said) => `${said('ownNames')}|${said('iAm')}`);
const OWN_NAME = Phrases.anywhere((said) => String.raw`(?<=^|[\s,.])${said('ownNames')}\s*`, 'gi');
const I_AM = Phrases.anywhere((said) => String.raw`(?<=^|[\s,.])${said('iAm')}\s*`, 'gi');

/** Where a text may have the name of the person who asks: behind `interviewed by`. */
export function bylinePlaces(text: string): readonly number[] {
  return BYLINE.ends(text);
}

const BYLINE = Phrases.anywhere((said) => String.raw`${said('bylines')}\s+`, 'gi');
