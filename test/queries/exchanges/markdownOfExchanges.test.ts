import { equal } from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { markdownOfExchanges } from '../../../server/src/queries/exchanges/markdownOfExchanges';
import { dedent, read } from '../../support/marks';

/** What is copied at the cursor, or of all where there is none. */
function check(document: string, expected: string): void {
  const { text, offset } = read(document);
  const snapshot = Snapshot.of(text);
  equal(markdownOfExchanges(snapshot, document.includes('|') ? [offset] : undefined).trimEnd(), dedent(expected));
}

describe('questions and answers as Markdown', () => {
  it('keep their emphasis where turns are items of a list', () => {
    check(
      `
      * Ann Lee: Did I *really* say so?
      * Ben Ode: You *did*.
      * **Ann Lee: *When* was that?**
      * Ben Ode: In March.
      `,
      `
      **Ann Lee:** Did I *really* say so?

      **Ben Ode:** You *did*.

      **Ann Lee:** *When* was that?

      **Ben Ode:** In March.
      `,
    );
  });

  it('are each a turn under a bold name, with its paragraphs', () => {
    check(
      `
      Ann Lee: Good morning. When did you come here?

      Ben Ode: In March.

      I came   by [laughs] *train*.

      Ann Lee: And did you stay?

      Ben Ode: I did.

      Ann Lee: Thank you.
      `,
      `
      **Ann Lee:** Good morning. When did you come here?

      **Ben Ode:** In March.

      I came   by [laughs] *train*.

      **Ann Lee:** And did you stay?

      **Ben Ode:** I did.
      `,
    );
  });

  it('are only those around the cursor, wherever in them it stands', () => {
    const asked = (cursor: string) => `
      Ann: When did you come?

      Ben: In ${cursor}March.

      Ann: Did you stay?

      Ben: I did.
      `;
    check(
      asked('|'),
      `
      **Ann:** When did you come?

      **Ben:** In March.
      `,
    );
  });

  it('are found from a remark between them', () => {
    check(
      `
      Ann: When did you come?

      Ben: In March.

      Ann: Mm-hmm.|

      Ben: By train.

      Ann: Did you stay?

      Ben: I did.
      `,
      `
      **Ann:** When did you come?

      **Ben:** In March.

      **Ben:** By train.
      `,
    );
  });

  it('have the participant’s one name, whatever the labels', () => {
    check(
      `
      Hanna Brandt: When will it run?

      Mayor Okafor: In October.

      Hanna Brandt: And the fares?

      Mayor: They stay.

      Hanna Brandt: Why?|

      Mayor Okafor: The council says so.

      Hanna Brandt: And then?

      Mayor Okafor: We rest.
      `,
      `
      **Hanna Brandt:** Why?

      **Mayor Okafor:** The council says so.
      `,
    );
  });

  it('lose nothing of what is said', () => {
    check(
      `
      Ann: What did <he> say?|

      Ben: He said x &lt; y, AT&T, and c:\\\\path.

      - No.

      + And yes.

      1998. That was the year.
      `,
      `
      **Ann:** What did \\<he> say?

      **Ben:** He said x \\&lt; y, AT&T, and c:\\\\\\path.

      \\- No.

      \\+ And yes.

      1998\\. That was the year.
      `,
    );
  });

  it('end bold that began before the label', () => {
    check(
      `
      **Ann: When did you come?**

      Ben: In March.

      **Ann: Why?**

      Ben: For work. We had none.

      **Ann: Which |work?**

      Ben: Boats.
      `,
      `
      **Ann:** Which work?

      **Ben:** Boats.
      `,
    );
  });

  it('leave off the tags of captions', () => {
    check(
      `
      WEBVTT

      00:01.000 --> 00:02.000
      <v Ann>When did you come?</v>

      00:03.000 --> 00:04.000
      <v Ben>In <i>March</i>, <pause> I think.</v>

      00:05.000 --> 00:06.000
      <v Ann>And where?</v>

      00:07.000 --> 00:08.000
      <v Ben>Here.</v>
      `,
      `
      **Ann:** When did you come?

      **Ben:** In March, \\<pause> I think.

      **Ann:** And where?

      **Ben:** Here.
      `,
    );
  });

  it('are nothing where nobody asks', () => {
    check('', '');
    check('Ann: |Hello.', '');
  });
});
