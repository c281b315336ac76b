const sleep = (ms) => new Promise(r => setTimeout(r, ms));
const overview = async (e) => {
    await e.settled('17 questions · 4 labels to fix');
    await e.showOutline();
    await e.goTo(25, 1);
    await e.press('scroll');
    await sleep(1500);
};
export const SCENES = [
  { name: 'overview-dark', theme: 'Dark Modern', file: 'harbour-master.transcript', top: 26, arrange: overview },
  { name: 'overview-light', theme: 'Light Modern', file: 'harbour-master.transcript', top: 26, arrange: overview },
  { name: 'overview-hc', theme: 'Default High Contrast', file: 'harbour-master.transcript', top: 26, arrange: overview },
  { name: 'panel', theme: 'Dark Modern', file: 'panel-of-four.transcript', top: 12, arrange: async (e) => {
    await e.settled('questions');
    await e.showOutline();
    await e.goTo(10, 1);
    await e.press('scroll');
    await sleep(1500);
  } },
];
