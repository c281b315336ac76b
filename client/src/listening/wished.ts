import { workspace } from 'vscode';

/** Whether a setting of listening is on. */
export function isWished(setting: 'textFollows' | 'pauseWhileTyping' | 'soundFollowsKeys'): boolean {
  return workspace.getConfiguration('turnwise.player').get(setting, false);
}
