import type { Webview } from 'vscode';
import { env, Uri } from 'vscode';
import { frame } from '../../../pages/shared/frame';

/** The folder of our pages, in that of the extension. */
export function pagesIn(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist/pages');
}

/** The frame of a page, for the editor's view of it. */
export function frameOf(webview: Webview, extension: Uri, page: string): string {
  const own = (file: string) => webview.asWebviewUri(Uri.joinPath(pagesIn(extension), file)).toString(true);
  return frame({
    language: env.language,
    source: webview.cspSource,
    nonce: crypto.randomUUID().replaceAll('-', ''),
    script: own(`${page}.js`),
    style: own(`${page}.css`),
  });
}
