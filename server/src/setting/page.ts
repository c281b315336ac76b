import type { Markup, Tag } from '../shapes/markup';
import type { Seen, Talk } from '../talk/talk';
import { saidIn, titleOf } from '../talk/talk';
import { aboutIt, licenceLine } from './about';
import { contentsOf } from './contents';
import { heardIn } from './heard';
import { languageIn, languageNamed } from './language';
import { htmlOf, tag } from './markup';
import { namesOf } from './names';
import assets from './page.json';
import { pieceOf } from './pieces';
import { ranksOf } from './ranks';
import type { Recorded } from './recorded';
import { recordedIn } from './recorded';
import { sha256 } from './sha256';
import { playerOf, toolsOf } from './tools';
import { wordsIn } from './words';

/** A page to publish: one file that loads nothing but the recording beside it, and is read completely without its script. */
export interface PublishedPage {
  readonly html: string;
  /** The recording that has to lie beside it; undefined where none goes along. */
  readonly recording: Recorded | undefined;
}

/** `seen` is the transcript from which the talk was taken; undefined where it comes from elsewhere. */
export function publishedPage(talk: Talk, seen?: Seen): PublishedPage {
  const heard = heardIn(talk, seen);
  const { published } = heard.snapshot.declarations;
  const text = saidIn(talk).map((part) => part.text);
  const language = languageNamed(published.language) ?? languageIn(text.join('\n'));
  const words = wordsIn(language);
  const title = titleOf(talk) ?? words.words.transcript;
  const recording = recordedIn(heard.snapshot);
  const pieces = piecesOf(talk, heard, recording);
  const top = titleOf(talk) === undefined ? [tag('h1', words.own, title)] : pieces.top;
  const isWrapped = heard.snapshot.transcript.width !== undefined;
  const body = [
    tag('a', { ...words.own, class: 'skip', href: '#talk' }, words.words.skip),
    tag('header', {}, ...top, ...aboutIt(heard, language)),
    recording && playerOf(recording, words),
    toolsOf(heard, words),
    contentsOf(talk.parts, namesOf(talk.parts), heard, words),
    tag('main', { id: 'talk', class: isWrapped ? 'wrapped' : undefined }, ...pieces.rest),
    licenceLine(published, words),
  ];
  const styles = [assets.style, runningHead(title)];
  const lines = [
    '<!doctype html>',
    `<html lang="${language.code}" dir="${language.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    htmlOf(tag('meta', { 'http-equiv': 'Content-Security-Policy', content: rulesFor(styles, recording) })),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="generator" content="Turnwise">',
    htmlOf(tag('title', {}, title)),
    ...styles.map((style) => `<style>${style}</style>`),
    '</head>',
    '<body>',
    ...body.flatMap((one) => (one === undefined ? [] : [htmlOf(one)])),
    `<script>${assets.script}</script>`,
    '</body>',
    '</html>',
  ];
  return { html: `${lines.join('\n')}\n`, recording };
}

interface Pieces {
  /** The title and what stands above it, where no speech does. */
  readonly top: readonly Markup[];
  readonly rest: readonly Markup[];
}

function piecesOf(talk: Talk, heard: ReturnType<typeof heardIn>, recording: Recorded | undefined): Pieces {
  const { parts } = talk;
  const [names, ranks] = [namesOf(parts), ranksOf(parts)];
  const along = recording && { recording: recording.address, offset: recording.offset };
  const pieces = parts.map((part, at) => pieceOf(part, heard, { id: names[at], rank: ranks[at], ...along }));
  const title = parts.findIndex(({ kind }) => kind === 'title');
  const isOnTop = title >= 0 && parts.slice(0, title).every(({ kind }) => kind === 'matter');
  const end = isOnTop ? title + 1 : 0;
  return { top: apart(pieces.slice(0, end)), rest: apart(pieces.slice(end)) };
}

/** Each on a line of its own. */
function apart(pieces: readonly Tag[]): readonly Markup[] {
  return pieces.flatMap((piece) => ['\n', piece]);
}

/** What the page may load and run: its own styles and script, by what they hold, and its recording. */
function rulesFor(styles: readonly string[], recording: Recorded | undefined): string {
  const rules = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(assets.script)}'`,
    `style-src ${styles.map((style) => `'sha256-${sha256(style)}'`).join(' ')}`,
    ...(recording === undefined ? [] : ["media-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return rules.join('; ');
}

/** The title at the head of each printed page but the first. In a style nothing ends a text but its own quotation mark and the end of the style. */
function runningHead(title: string): string {
  const text = title.replace(/[^\p{L}\p{N} .,:;!?'’()-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `);
  return `@page{@top-center{content:"${text}"}}@page:first{@top-center{content:none}}`;
}
