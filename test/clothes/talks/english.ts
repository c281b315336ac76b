import type { Talk } from '../talk';
import { talkFrom } from '../talk';

export const ENGLISH: readonly Talk[] = [
  talkFrom(
    'the clock mender',
    'en',
    ['interviewer', 'respondent'],
    `
A? How does one become a mender of tower clocks?
B By falling off a roof. I was a slater, I broke my ankle, and the verger said that I could sit in the tower until it healed.
A? And you stayed?
B Thirty-one years. The ankle still tells me when it rains.
A? What is the hardest part of the work?
B Pigeons. They nest in the strike train, and they have no respect for a quarter hour.
  I have tried owls made of plastic. The pigeons sat on the owls.
A? Do people notice when a clock is wrong?
B Only when it is slow. A fast clock makes everybody feel early, and nobody complains about that.
A? Who will do it after you?
B My niece. She drives a crane, so she is not afraid of anything.
A? Does she like pigeons?
B She feeds them. I did not say that she was perfect.
`,
  ),
  talkFrom(
    'the flood meeting',
    'en',
    ['moderator', 'respondent', 'respondent', 'respondent'],
    `
A? Good evening, and thank you all for coming out in this weather. Let me begin with the water: how high did it come?
B To the second shelf in the bakery. I measured it in loaves, and it was nine loaves.
A? And at the school?
C We lost the gym. The floor lifted like a carpet, and there were frogs in the long-jump pit.
B The frogs were the best part, the children say.
A? What would have helped?
C A warning that comes before the water does. We got the message at noon, and by then I was standing on a desk.
B Sandbags. There were forty, for two hundred doors.
A? Should the gate by the mill be replaced?
D It should be oiled. I opened it by hand, and it has not been moved since my father died.
A? What do you want to see done before the winter?
B The gate, and a siren that a deaf baker can feel.
C And somebody has to take the frogs home.
A Thank you. We will write all of that down, frogs included.
`,
  ),
  talkFrom(
    'a first session',
    'en',
    ['interviewer', 'respondent'],
    `
A? Where would you like to start today?
B With the piano, I suppose. I sold it.
A? How was that?
B Quiet.
A? Quiet in the house, or in you?
B Both. I keep dusting the place where it stood.
A? What do you think about while you dust?
B My mother counting. One and two and, one and two and. She counted even when nobody played.
A? Did you ever tell her to stop?
B Once. She went on counting, only softer.
A? And what would you say to her now?
B I would ask her to count with me. Is that silly?
A? Does it feel silly?
B No. It feels like Tuesday.
`,
  ),
];
