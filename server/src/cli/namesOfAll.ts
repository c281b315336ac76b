import { answerEach } from './crew';
import type { NamesByFolder } from './elsewhere';
import { namesByFolder } from './elsewhere';
import type { Request } from './input/documents';
import type { Session } from './session';

/**
 * The names in all files that a command line names, found before its own work begins. Standard input, which can be read once
 * alone, has none; give a session that is silent, since what cannot be read is told when the work is done.
 */
export async function namesOfAll(request: Request, session: Session): Promise<NamesByFolder> {
  const paths = request.paths.filter((path) => path !== '-');
  const { answers } = await answerEach({ ...request, paths, errorOnUnmatched: false }, session, { kind: 'names' });
  return namesByFolder(answers);
}
