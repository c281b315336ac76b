/**
 * What the pictures show.
 *
 * @typedef {import('./editor.mjs').Editor} Editor
 * @typedef {{ name: string, theme: string, window: keyof typeof import('./look.mjs').WINDOWS, file: string, line: number,
 *   settings?: object, language?: string, recording?: { name: string, seconds: number },
 *   arrange(editor: Editor): Promise<void> }} Scene `line`: see keysFor in ./editor.mjs
 */

const DARK = 'Dark Modern';
const LIGHT = 'Light Modern';
const HIGH_CONTRAST = 'Default High Contrast';

const HARBOUR = 'harbour-master.transcript';
const PANEL = 'panel-of-four.transcript';
const ROUGH = 'rough-draft.transcript';

const HARBOUR_STATUS = '17 questions · 4 labels to fix';

const INLAY_HINTS = { 'turnwise.inlayHints.turnNumbers': true, 'turnwise.inlayHints.roles': true };

/** @type {Scene[]} */
export const SCENES = [
  overview('dark', DARK),
  overview('light', LIGHT),
  overview('hc', HIGH_CONTRAST),
  detail('fix', { theme: DARK, line: 26, at: [26, 3] }, async (editor) => {
    await editor.page.locator('.squiggly-warning').first().waitFor();
    await editor.page.locator('.lightBulbWidget').filter({ visible: true }).waitFor();
    await editor.press('quickFix');
    await editor.shows('.action-widget .monaco-list-row', 'Harbour Master Voss');
  }),
  findings('dark', DARK),
  rough('relabel', LIGHT, [39, 4], async (editor) => {
    await editor.press('setSpeaker');
    await editor.shows('.quick-input-list .monaco-list-row', 'Tobias Reher');
  }),
  rough('refactor', DARK, [21, 130], async (editor) => {
    await editor.press('refactor');
    await editor.shows('.action-widget .monaco-list-row', 'Split the turn here');
  }),
  detail('convert-labels', { theme: LIGHT, window: 'tall', line: 26, at: [25, 1] }, async (editor) => {
    await editor.press('convertLabels');
    await editor.shows('.quick-input-list .monaco-list-row', 'Items of a list');
  }),
  detail('hover', { theme: LIGHT, line: 30, at: [34, 1] }, async (editor) => {
    await editor.press('hover');
    await editor.shows('.monaco-hover-content', 'turns');
  }),
  detail('hover-question', { theme: DARK, line: 30, at: [32, 80] }, async (editor) => {
    await editor.press('hover');
    await editor.shows('.monaco-hover-content', 'line 34');
  }),
  detail('peek', { theme: DARK, window: 'tall', line: 50, at: [48, 91] }, async (editor) => {
    await editor.press('peek');
    await editor.shows('.peekview-widget .view-line', 'You decide before you meet them');
  }),
  detail('sticky-scroll', { theme: DARK, line: 54, at: [53, 1] }, async (editor) => {
    await editor.shows('.sticky-line-content', 'How do you decide');
    await editor.shows('.sticky-line-content', 'You decide before');
  }),
  questionsView('dark', DARK),
  questionsView('light', LIGHT),
  questionsView('hc', HIGH_CONTRAST),
  speakersView('dark', DARK),
  speakersView('light', LIGHT),
  speakersView('hc', HIGH_CONTRAST),
  detail('questions', { theme: LIGHT, window: 'tall', line: 26, at: [25, 1] }, async (editor) => {
    await editor.press('showQuestions');
    await editor.shows('.quick-input-list .monaco-list-row', 'When did you first understand');
    for (let question = 1; question < 7; question++) await editor.page.keyboard.press('ArrowDown');
    await editor.shows('.quick-input-list .monaco-list-row.focused', 'How did your own people hold up');
    await editor.shows('.view-line', 'There are eleven of you');
  }),
  {
    ...{ name: 'sections', theme: DARK, window: 'large', file: 'night-ferry.transcript', line: 10 },
    async arrange(editor) {
      await editor.ready('6 questions · 1 label to fix');
      await editor.showOutline(14);
      await editor.goTo(11);
      await editor.shows('.breadcrumbs-control', 'How it began');
      await editor.shows('.view-line', 'The winter of the ice');
    },
  },
  panel('speaker-colors-dark', { theme: DARK }),
  panel('speaker-colors-light', { theme: LIGHT }),
  panel('speaker-colors-hc', { theme: HIGH_CONTRAST }),
  panel('code-lens', { theme: DARK, settings: { 'turnwise.codeLens.enabled': true } }, async (editor) => {
    await editor.shows('.codelens-decoration', 'answers');
  }),
  panel('inlay-hints', { theme: LIGHT, settings: INLAY_HINTS }, async (editor) => {
    await editor.shows('.view-line', 'interviewer');
  }),
  panel('outline-speakers', { theme: DARK, window: 'large', settings: { 'turnwise.outline': 'speakers' } }, (editor) =>
    editor.showOutline(4),
  ),
  panel('typing-ghost', { theme: DARK, line: 62, at: [70, 132] }, async (editor) => {
    await editor.page.keyboard.type(' One last word, Calum?');
    await editor.page.keyboard.press('Enter');
    await editor.shows('.suggest-preview-text .view-line', 'Calum Abernethy:');
  }),
  panel('typing-list', { theme: LIGHT, at: [9, 1] }, async (editor) => {
    await editor.page.keyboard.press('Alt+O');
    await editor.shows('.quick-input-list .monaco-list-row', '2   Benedikt Rao');
  }),
  player('dark', DARK),
  player('light', LIGHT),
  player('hc', HIGH_CONTRAST),
  player('side-dark', DARK, 'right'),
  player('side-light', LIGHT, 'right'),
  player('side-hc', HIGH_CONTRAST, 'right'),
  judging('dark', DARK, ['1', '1']),
  judging('light', LIGHT, ['1', '1', '1', '1']),
  judging('hc', HIGH_CONTRAST, ['1', '1', '1', '1']),
  judging('side-dark', DARK, ['1', '1', '1', '1'], 'right'),
  judging('side-light', LIGHT, ['1', '1'], 'right'),
  judging('side-hc', HIGH_CONTRAST, ['1', '1'], 'right'),
  timeline('dark', DARK),
  timeline('light', LIGHT),
  timeline('hc', HIGH_CONTRAST),
  timeline('times', LIGHT, 'night-ferry.transcript', [26, 1]),
  walkthrough('walkthrough', DARK),
  chinese('dark', DARK),
  chinese('light', LIGHT),
  chinese('hc', HIGH_CONTRAST),
  {
    ...{ name: 'offer', theme: DARK, window: 'small', file: 'oral-history.txt', line: 1 },
    async arrange(editor) {
      await editor.shows('.notification-toast', 'Open as transcript');
      await editor.hideSideBar();
      await editor.goTo(3);
    },
  },
];

/**
 * A Chinese interview in an editor that speaks Chinese, as far as the extension goes: who speaks, with the labels of one of
 * them, and who could be the speaker here.
 */
function chinese(name, theme) {
  return {
    ...{ name: `chinese-${name}`, theme, window: 'large', file: 'chinese-interview.transcript', line: 40 },
    language: 'zh-cn',
    async arrange(editor) {
      await editor.ready('个问题');
      await editor.showSpeakersView('林馆长');
      await editor.goTo(45);
      await editor.coloured();
      await editor.page.keyboard.press('Alt+O');
      await editor.shows('.quick-input-list .monaco-list-row', '周以宁');
    },
  };
}

/** A recording below its transcript, or in the side bar on the right. */
function player(name, theme, where = 'panel') {
  return {
    ...{ name: `player-${name}`, theme, window: 'large', file: 'night-ferry.transcript', line: 20 },
    recording: { name: 'night-ferry.wav', seconds: 176 },
    async arrange(editor) {
      await editor.ready('6 questions · 1 label to fix');
      await editor.hideSideBar();
      await editor.goTo(26);
      await editor.coloured();
      await editor.listen();
      if (where === 'right') await editor.moveToTheRight('Recording');
      await editor.goTo(26);
      await editor.page.locator('.cgmr').first().waitFor();
    },
  };
}

/** Who speaks, asked below the text or beside it, after some answers. */
function judging(name, theme, keys, where = 'panel') {
  return {
    ...{ name: `judging-${name}`, theme, window: 'large', file: 'no-names-yet.transcript', line: 12 },
    recording: { name: 'no-names-yet.wav', seconds: 92 },
    async arrange(editor) {
      await editor.ready('4 speakers without a name');
      await editor.hideSideBar();
      await editor.goTo(14);
      await editor.coloured();
      const frame = await editor.judge(...keys);
      if (where === 'right') await editor.moveToTheRight('Who Is This?');
      await frame.getByRole('button', { name: 'Play again' }).waitFor();
      await editor.scrolled();
    },
  };
}

/** Who speaks when, beside the text. */
function timeline(name, theme, file = PANEL, at = [16, 120]) {
  return {
    ...{ name: `timeline-${name}`, theme, window: 'large', file, line: 14 },
    async arrange(editor) {
      await editor.ready('questions');
      await editor.hideSideBar();
      await editor.goTo(...at);
      await editor.coloured();
      await editor.showTimeline();
    },
  };
}

/** The page that leads a newcomer through the sample, at the step that mends a label. */
function walkthrough(name, theme) {
  return {
    ...{ name, theme, window: 'large', file: PANEL, line: 1 },
    async arrange(editor) {
      await editor.ready('questions');
      await editor.hideSideBar();
      await editor.press('walkthrough');
      await editor.page.locator('.getting-started-step').filter({ hasText: 'Fix a label' }).click();
      await editor.shows('.getting-started-step.expanded', 'Fix a label');
      await editor.page.mouse.move(640, 780);
    },
  };
}

function overview(name, theme) {
  return {
    ...{ name: `overview-${name}`, theme, window: 'large', file: HARBOUR, line: 26 },
    async arrange(editor) {
      await editor.ready(HARBOUR_STATUS);
      await editor.showOutline();
      await editor.goTo(25);
      await editor.coloured();
      await editor.shows('.breadcrumbs-control', 'Take us back to 9 January.');
      await editor.page.locator('.squiggly-warning').first().waitFor();
    },
  };
}

/** The panel, with what is switched on to read it by. */
function panel(name, { theme, window = 'small', line = 6, at = [7, 1], settings = {} }, arrange) {
  return {
    ...{ name, theme, window, file: PANEL, line, settings },
    async arrange(editor) {
      await editor.ready('questions');
      if (window !== 'large') await editor.hideSideBar();
      await editor.goTo(...at);
      await editor.coloured();
      await arrange?.(editor);
    },
  };
}

/** A panel's questions beside its text, with the answers of one of them. */
function questionsView(name, theme) {
  return {
    ...{ name: `questions-view-${name}`, theme, window: 'large', file: PANEL, line: 16 },
    async arrange(editor) {
      await editor.ready('questions');
      await editor.showQuestionsView();
      await editor.page.keyboard.press('Home');
      await editor.page.keyboard.press('ArrowRight');
      await editor.shows('.sidebar .monaco-list-row', 'This morning, the 6');
      await editor.goTo(19);
      await editor.coloured();
      await editor.shows('.sidebar .monaco-list-row.selected', 'How does a man');
    },
  };
}

/** Who speaks in the rough draft, with the labels of one of them. */
function speakersView(name, theme) {
  return {
    ...{ name: `speakers-view-${name}`, theme, window: 'large', file: ROUGH, line: 20 },
    async arrange(editor) {
      await editor.ready('questions');
      await editor.showSpeakersView();
      await editor.page.keyboard.press('End');
      await editor.page.keyboard.press('ArrowRight');
      await editor.shows('.sidebar .monaco-list-row', 'Tobais Reher');
      await editor.goTo(21);
      await editor.coloured();
      await editor.shows('.sidebar .monaco-list-row.selected', 'Tobias Reher');
    },
  };
}

/** The Problems view below the rough draft. */
function findings(name, theme) {
  return {
    ...{ name: `findings-${name}`, theme, window: 'large', file: ROUGH, line: 10 },
    async arrange(editor) {
      await editor.ready('questions');
      await editor.hideSideBar();
      await editor.goTo(13, 3);
      await editor.coloured();
      await editor.page.locator('.squiggly-warning').first().waitFor();
      await editor.press('problems');
      await editor.shows('.markers-panel .monaco-list-row', 'looks like a slip');
    },
  };
}

/** The rough draft alone, with the cursor somewhere. */
function rough(name, theme, at, arrange) {
  return {
    ...{ name, theme, window: 'small', file: ROUGH, line: 30 },
    async arrange(editor) {
      await editor.ready('questions');
      await editor.hideSideBar();
      await editor.goTo(...at);
      await editor.coloured();
      await editor.page.locator('.squiggly-info, .squiggly-warning').first().waitFor();
      await arrange(editor);
    },
  };
}

/** The editor alone, with the cursor somewhere. */
function detail(name, { theme, window = 'small', line, at }, arrange) {
  return {
    ...{ name, theme, window, file: HARBOUR, line },
    async arrange(editor) {
      await editor.ready(HARBOUR_STATUS);
      await editor.hideSideBar();
      await editor.goTo(...at);
      await editor.coloured();
      await arrange(editor);
    },
  };
}
