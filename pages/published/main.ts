import { Finding } from './finding';
import { only } from './only';
import { playing } from './playing';
import { quoting } from './quoting';

/** What a published page can do beyond being read: its words are all there without this. */
function begin(): void {
  const tools = document.querySelector<HTMLElement>('.tools');
  const talk = document.querySelector<HTMLElement>('main');
  if (!tools || !talk) return;
  tools.hidden = false;
  new Finding(tools, talk);
  only(tools, talk);
  quoting(tools, talk);
  playing(talk);
}

begin();
