/** What the editor knows when it shows a menu; a key that is not there is false. */
export type Context = Readonly<Record<string, string | boolean | number>>;

/** Whether a when-clause of package.json holds; the part of the editor's grammar that is used there. */
export function holds(when: string, context: Context): boolean {
  const tokens = when.match(TOKEN) ?? [];
  let at = 0;
  const take = (token: string): boolean => tokens[at] === token && ++at > 0;
  const either = (): boolean => {
    let value = both();
    while (take('||')) value = both() || value;
    return value;
  };
  const both = (): boolean => {
    let value = one();
    while (take('&&')) value = one() && value;
    return value;
  };
  const one = (): boolean => {
    if (take('!')) return !one();
    if (take('(')) {
      const value = either();
      if (!take(')')) throw new Error(`no ')' in: ${when}`);
      return value;
    }
    const key = tokens[at++] ?? '';
    if (!/^[\w.]+$/.test(key)) throw new Error(`'${key}' in: ${when}`);
    const actual = context[key] ?? false;
    if (take('==')) return String(actual) === tokens[at++];
    if (take('!=')) return String(actual) !== tokens[at++];
    if (take('>')) return Number(actual) > Number(tokens[at++]);
    if (take('=~')) {
      const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/.exec(tokens[at++] ?? '') ?? [];
      return actual !== false && new RegExp(source, flags).test(String(actual));
    }
    return actual !== false;
  };
  const value = either();
  if (at < tokens.length) throw new Error(`'${tokens[at]}' in: ${when}`);
  return value;
}

const TOKEN = /\|\||&&|==|!=|=~|>|[()!]|\/(?:\\.|[^/\\])+\/[a-z]*|[\w.]+/g;

/** The keys that a when-clause asks for. */
export function keysOf(when: string): readonly string[] {
  const asked = when.replace(/\/(?:\\.|[^/\\])+\/[a-z]*/g, '').replace(/(?:==|!=|>)\s*[\w.]+/g, '');
  return asked.match(/[\w.]+/g) ?? [];
}
