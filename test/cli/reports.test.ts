import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { DRIFT, Place } from './support';
import { at } from '../support/root';

/** As far as the tests look into it. */
interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly version: string; readonly rules: readonly { readonly id: string }[] };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { uri: string } } }[];
        readonly fixes?: unknown;
      }[];
      readonly invocations: readonly [{ executionSuccessful: boolean; toolExecutionNotifications: unknown[] }];
    },
  ];
}

describe('turnwise check, for programs', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => {
    place.remove();
  });

  describe('as SARIF', () => {
    const schema = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    // One of the schema's patterns is none where a pattern is read strictly.
    const ajv = new Ajv({ strict: false, unicodeRegExp: false, inlineRefs: false });
    addFormats(ajv);
    const validate = ajv.compile<Sarif>(JSON.parse(readFileSync(schema, 'utf8')) as object);

    async function sarif(...argv: string[]): Promise<Sarif['runs'][0]> {
      const answer: unknown = JSON.parse((await place.run(['check', '--format', 'sarif', ...argv])).out);
      if (!validate(answer)) assert.fail(ajv.errorsText(validate.errors));
      return answer.runs[0];
    }

    it('is valid, and has place and fix of what is found', async () => {
      const { tool, results, invocations } = await sarif(join(place.write('a.txt', DRIFT.join('\n')).folder, 'a.txt'));
      assert.equal(tool.driver.version, '1.2.3');
      const [drift, ...others] = results;
      assert.deepEqual([drift?.ruleId, drift?.level, others], ['label-drift', 'warning', []]);
      assert.equal(tool.driver.rules[drift?.ruleIndex ?? -1]?.id, 'label-drift');
      const uri = pathToFileURL(join(place.folder, 'a.txt')).href;
      const region = { startLine: 5, startColumn: 1, endLine: 5, endColumn: 11 };
      assert.deepEqual(drift?.locations, [{ physicalLocation: { artifactLocation: { uri }, region } }]);
      const replacements = [{ deletedRegion: region, insertedContent: { text: 'Ambassador Ray' } }];
      assert.deepEqual(drift.fixes, [
        {
          description: { text: "Change to 'Ambassador Ray'" },
          artifactChanges: [{ artifactLocation: { uri }, replacements }],
          properties: { certain: true },
        },
      ]);
      assert.deepEqual(invocations, [{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    });

    it('is valid for every kind of finding, and where there is none', async () => {
      const rough = readFileSync(at('samples/rough-draft.transcript'));
      place.write('a.txt', rough).write('b.txt', '');
      const { results } = await sarif('--hints', 'a.txt');
      assert.deepEqual(new Set(results.map(({ level }) => level)), new Set(['warning', 'note']));
      assert.deepEqual((await sarif('b.txt')).results, []);
    });

    it('names files by relative URIs, whatever their names', async () => {
      place.write('a b/ü#1.txt', DRIFT.join('\n'));
      const { results } = await sarif('./a b/ü#1.txt');
      assert.equal(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri, 'a%20b/%C3%BC%231.txt');
    });

    it('tells what could not be read', async () => {
      const { invocations } = await sarif('none.txt');
      assert.equal(invocations[0].executionSuccessful, false);
      assert.equal(invocations[0].toolExecutionNotifications.length, 1);
    });
  });

  describe('as GitHub annotations', () => {
    it('has one command for each finding, and no other line', async () => {
      const { out } = await place.write('a.txt', DRIFT.join('\n')).run(['check', '--format', 'github', 'a.txt']);
      const at = 'file=a.txt,line=5,col=1,endLine=5,endColumn=11,title=label-drift';
      assert.equal(out, `::warning ${at}::'Ambassador' is another label for 'Ambassador Ray'.\n`);
    });

    it('escapes what would end a property, a command or a line', async () => {
      const text = DRIFT.join('\n').replaceAll('Ambassador', '100% Bo');
      const { out } = await place.write('a,b:c%.txt', text).run(['check', '--format', 'github', 'a,b:c%.txt']);
      assert.match(out, /^::warning file=a%2Cb%3Ac%25\.txt,line=5,.*::'100%25 Bo' is .*\n$/);
    });

    it('makes a notice of what is for information', async () => {
      const text = 'Ann: How are you?\n\nSpeaker 1: Fine.\n\nAnn: Why?\n\nSpeaker 1: So.\n';
      const { out } = await place.write('a.txt', text).run(['check', '--format', 'github', 'a.txt']);
      assert.match(out, /^::notice file=a\.txt,line=3,.*title=placeholder-speaker::/);
    });
  });
});
