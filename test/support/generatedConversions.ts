import fc from 'fast-check';
import type { TalkPart, SpokenPart, Talk } from '../../server/src/talk/talk';
import { around, said } from '../../server/src/talk/talk';

const words = fc.constantFrom(
  ...['Where to?', 'Two & a half.', '<i>no</i> tag', 'a --> b', 'He said "so, there".', '*Really* it was.', '**Now!**'],
  ...[
    '2 * 3 * 4',
    '我们走。',
    'مرحبا',
    '😀',
    "it's;here",
    'A\tB',
    '&amp; so',
    'x | y',
    '#1',
    '=1+1',
    'well-\u200dknown',
    'so  far',
  ],
);
const line = fc.array(words, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
const paragraph = fc
  .tuple(fc.constantFrom('And ', 'Well, ', 'I think '), fc.array(line, { minLength: 1, maxLength: 3 }))
  .map(([first, lines]) => first + lines.join('\n'));
const label = fc.constantFrom('Ann Lee', 'Mayor Okafor', 'Ben', '记者', 'Q & A', 'J. "Jo" Reh', 'SPEAKER_00');
const heading = fc.record({
  kind: fc.constant('heading' as const),
  level: fc.integer({ min: 1, max: 6 }),
  text: fc.constantFrom('Part <two>', 'The ferry & the cat', '后来'),
});
const matter = fc.constantFrom('Recorded in May', 'A page & a half\nof notes', '<<').map((text) => around(text));

/** How long, in thousandths, after the paragraph before, and for how long it is said; undefined for a paragraph without times. */
const step = fc.option(fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.option(fc.integer({ min: 1, max: 5000 }))), {
  freq: 2,
  nil: undefined,
});

const spoken = fc.tuple(fc.option(label, { freq: 2 }), paragraph, step);

/** Transcripts with everything that one may have, times in order. The first who speaks has a name. */
export const talks: fc.Arbitrary<Talk> = fc
  .tuple(
    fc.option(fc.constantFrom('The Path That Moved', 'Tom & <Jerry>')),
    spoken,
    fc.array(
      fc.oneof({ weight: 6, arbitrary: spoken }, { weight: 1, arbitrary: heading }, { weight: 1, arbitrary: matter }),
      { maxLength: 12 },
    ),
  )
  .map(([title, [name, ...first], others]) => {
    let now = 0;
    const parts = [[name ?? 'Ann Lee', ...first] as const, ...others].map((one): TalkPart => {
      if ('kind' in one) return { ...one };
      const [whose, text, times] = one;
      if (times === undefined) return said(text, whose === null ? {} : { label: whose });
      now += times[0];
      const end = times[1] === null ? undefined : (now + times[1]) / 1000;
      return said(text, { ...(whose !== null && { label: whose }), start: now / 1000, end });
    });
    return {
      frontMatter: undefined,
      parts: title === null ? parts : [{ kind: 'title', text: title }, ...parts],
    };
  });

/** Only what is said, which every format holds. */
export function saidOnly({ parts }: Talk): readonly SpokenPart[] {
  return parts.filter((part) => part.kind === 'said');
}

/** All words that are said, in order. */
export function wordsIn(talk: Talk): string {
  return saidOnly(talk)
    .map(({ text }) => text)
    .join('\n')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A transcript whose matter is of no kind: what is no speech is told anew by everybody who reads it. A title is one wherever
 * it stands.
 */
export function kindless({ parts }: Talk): readonly TalkPart[] {
  return parts.map((part) =>
    part.kind === 'matter' ? around(part.text) : part.kind === 'title' ? { kind: 'title', text: part.text } : part,
  );
}
