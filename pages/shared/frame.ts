/** What a page is made of. `source` is where the editor lets a page load from; the addresses of script and style lie there. */
export interface Frame {
  /** As in HTML: `en`, `zh-cn`. */
  readonly language: string;
  readonly source: string;
  /** A word that nobody can guess, for the one script that may run. */
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
}

/**
 * The frame of a page: its script and its style, and rules that let it load nothing else but media, of the folders that the
 * editor grants it. Whatever is shown comes later, as data.
 */
export function frame({ language, source, nonce, script, style }: Frame): string {
  const rules = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    `media-src ${source}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="${language.replace(/[^\w-]/g, '')}">
<head>
<meta charset="utf-8">
<title>Turnwise</title>
<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">
<link rel="stylesheet" href="${style}">
</head>
<body><script nonce="${nonce}" src="${script}"></script></body>
</html>`;
}
