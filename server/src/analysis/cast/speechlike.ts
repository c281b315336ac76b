/** So many characters hold an end mark with what closes behind it. */
const END = 12;

/** Whether what stands behind a label is said by somebody: a sentence, or long; a title in quotation marks is not. */
export function isSpeech(text: string): boolean {
  if (/[.?!…。？！؟;)\]—–,，：:、-]["'”’»」]*\s*$/.test(text.slice(-END)) || text.split(/\s+/, 8).length >= 8)
    return true;
  return text.length >= 12 && /[\p{Script=Han}\p{Script=Hiragana}]/u.test(text);
}
