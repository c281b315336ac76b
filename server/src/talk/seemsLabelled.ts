/** Whether a paragraph begins as one with a label and a colon does. */
export function seemsLabelled(text: string): boolean {
  return /^\**[^*:：\n]{1,110}?\**\s*[:：]/.test(text);
}
