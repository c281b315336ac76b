/** Text as Markdown that shows it as it is: no emphasis, no link, no image, no HTML, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(SPECIAL, '\\$&');
}

/** The colon, the at sign and the full stop are among them because editors make links of bare addresses. */
const SPECIAL = /[\\`*_{}[\]<>()#+\-.!|~&$:@=^]/g;
