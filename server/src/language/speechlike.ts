/** So many characters hold an end mark with what closes behind it. */
const END = 12;

/**
 * Whether what stands behind a label is said by somebody: a sentence, or long, or a sound in brackets; a title in quotation
 * marks is not.
 */
export function isSpeech(text: string): boolean {
  if (ENDS.test(text.slice(-END)) || text.split(/\s+/, 8).length >= 8) return true;
  if (/[)\]][*_]*\s*$/.test(text.slice(-END))) return /^[([]|[.?!…,]\s?[([]|\s[([]\p{Ll}/u.test(text);
  return text.length >= 12 && WITHOUT_BLANKS.test(text);
}

/** Scripts whose words have no blanks between them. */
const WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const ENDS = /[.?!…。？！؟।۔።։။;—–,，：:、-]["'”’»」*_]*\s*$/;

/** What is said in so few words, without an end mark, is more likely a fact. */
const FACT = 3;

/** Whether what stands behind a label is a fact rather than something said: no sentence, and of few words. */
export function isFact(text: string, words = FACT): boolean {
  return !isSpeech(text) && text.split(/\s+/, words + 1).length <= words;
}
