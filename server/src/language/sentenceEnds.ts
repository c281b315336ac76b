/** Whether a sentence breaks off without a mark, or at a comma. */
export function isBrokenOff(sentence: string | undefined): boolean {
  return sentence !== undefined && /[\p{Ll}\p{N},]$/u.test(sentence);
}

/** Whether what is said goes on with a sentence that broke off before. */
export function goesOn(said: string | undefined, before: string | undefined): boolean {
  return isSmall(said) && isBrokenOff(before);
}

/** Whether what is said begins with a small letter. */
export function isSmall(said: string | undefined): boolean {
  return said !== undefined && /^\p{Ll}/u.test(said);
}
