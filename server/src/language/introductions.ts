import { Phrases } from './phrases';

/** What is said where people are named. */

/** Whether a text says who somebody is: oneself, or a guest; a brother of the same name is spoken of otherwise. */
export function introduces(text: string): boolean {
  return INTRODUCES.test(text);
}

const INTRODUCES = Phrases.anywhere((said) =>
  (['mentions', 'welcomes', 'ownNames', 'iAm'] as const).map(said).join('|'),
);
