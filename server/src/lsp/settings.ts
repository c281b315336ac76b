import type { Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Declarations } from '../model/declarations';
import type { RuleLevel } from '../model/findings';
import type { BlankLines } from '../declarations/profiles';
import type { ReadContext } from '../document/context';
import type { NamesElsewhere } from '../document/folderNames';
import type { Aids } from './aids';
import { readAids, sameAids } from './aids';
import type { Client } from '../messages/client';
import { field, fields } from '../protocol/unknown';

/** The section of an editor's settings that is ours. */
const SECTION = 'turnwise';

/** How long the first answers wait for the settings of a client that promised to tell them. */
const PATIENCE = 1000;

/**
 * The editor's settings: `turnwise.rules`, a level for each rule code; what a transcript is read with; and how it is
 * formatted. Everything else in them is the client's.
 */
export class Settings {
  private rules: ReadonlyMap<string, RuleLevel>;
  private wished: Aids;
  private between: BlankLines | undefined;
  /** Settled once the first settings are known, or are not to be waited for any longer. */
  ready: Promise<unknown> = Promise.resolve();
  private views = new WeakMap<Declarations, WeakMap<NamesElsewhere, ReadContext>>();

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly atStart: unknown,
  ) {
    this.rules = readRules(atStart);
    this.wished = readAids(atStart);
    this.between = readBlankLines(atStart);
  }

  get aids(): Aids {
    return this.wished;
  }

  /** So many blank lines between turns, where the person has a say in it. */
  get blankLines(): BlankLines | undefined {
    return this.between;
  }

  /** What a document sees around it. The same for the same, so that its snapshot is not made anew. */
  around(folder: Declarations, elsewhere: NamesElsewhere): ReadContext {
    const views = this.views.get(folder) ?? new WeakMap<NamesElsewhere, ReadContext>();
    const known = views.get(elsewhere) ?? { folder, rules: this.rules, elsewhere };
    this.views.set(folder, views.set(elsewhere, known));
    return known;
  }

  /** The level that the person gave a rule, if they did. */
  levelOf(rule: string): RuleLevel | undefined {
    return this.rules.get(rule);
  }

  /**
   * To be called when the client is ready to be asked. Tells whether the first settings changed anything and came too
   * late for the first answers.
   */
  async start(pause: (milliseconds: number) => Promise<void>): Promise<boolean> {
    if (this.client.registersConfiguration) {
      const section = { section: SECTION };
      // The library logs a refusal.
      this.connection.client.register(DidChangeConfigurationNotification.type, section).catch(() => undefined);
    }
    if (!this.client.configuration) return false;
    const first = this.update(undefined);
    const inTime = Promise.race([first.then(() => true), pause(PATIENCE).then(() => false)]);
    this.ready = inTime;
    return (await first) && !(await inTime);
  }

  /**
   * Takes over the settings, asking for them where the client can be asked, and tells whether anything changed. A client
   * that answers null has none of ours: then those that it gave at the start count.
   */
  async update(pushed: unknown): Promise<boolean> {
    const told: unknown = this.client.configuration ? await this.ask() : field(pushed, SECTION);
    if (told === undefined) return false;
    const section = told ?? this.atStart;
    const [rules, aids] = [readRules(section), readAids(section)];
    const [sameRules, same] = [sameEntries(rules, this.rules), sameAids(aids, this.wished)];
    this.wished = aids;
    this.between = readBlankLines(section);
    if (!sameRules) {
      this.rules = rules;
      this.views = new WeakMap();
    }
    return !(sameRules && same);
  }

  private async ask(): Promise<unknown> {
    try {
      return await this.connection.workspace.getConfiguration(SECTION);
    } catch (error) {
      this.connection.console.warn(`The settings could not be read: ${String(error)}`);
      return undefined;
    }
  }
}

const LEVELS: readonly RuleLevel[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What is no level is passed over: the editor's own check of its settings tells the user. */
function readRules(section: unknown): ReadonlyMap<string, RuleLevel> {
  const levels = new Map<string, RuleLevel>();
  for (const [code, value] of fields(field(section, 'rules'))) {
    const level = LEVELS.find((known) => known === value);
    if (level !== undefined) levels.set(code, level);
  }
  return levels;
}

function readBlankLines(section: unknown): BlankLines | undefined {
  const wish = field(field(section, 'format'), 'blankLinesBetweenTurns');
  return wish === 'one' ? 1 : wish === 'none' ? 0 : undefined;
}

function sameEntries<V>(a: ReadonlyMap<string, V>, b: ReadonlyMap<string, V>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
