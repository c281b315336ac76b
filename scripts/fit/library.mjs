/** What the fits of `models/` ask of the reading; bundled with it (see `collection.mjs`). */
import { ALONE } from '../../server/src/document/context';
import { namesOf } from '../../server/src/document/folderNames';
import { Snapshot } from '../../server/src/document/snapshot';
import { pairContext } from '../../server/src/observations/spelling/context';
import { elsewhereFeatures, elsewherePairs } from '../../server/src/observations/spelling/elsewherePairs';
import { spellingFeatures } from '../../server/src/observations/spelling/features';
import {
  formFeatures as folderFormFeatures,
  formFeaturesInText,
} from '../../server/src/observations/spelling/folderFormFeatures';
import { folderForms } from '../../server/src/observations/spelling/folderForms';
import { folderFeatures, folderPairs } from '../../server/src/observations/spelling/folderPairs';
import { formFeatures, formPairs } from '../../server/src/observations/spelling/formPairs';
import { mentionsIn } from '../../server/src/observations/spelling/mentions';
import { labelPairs } from '../../server/src/observations/spelling/pairs';
import { talkTermsIn } from '../../server/src/reading/talkTerms';

/** @param {string} text */
export function read(text) {
  return Snapshot.of(text).transcript;
}

/**
 * What speaks for and against the labels of a text being those of a talk, and the labels that it could have.
 *
 * @param {string} text
 */
export function talkTerms(text) {
  const { lines, declarations, context, transcript } = Snapshot.of(text);
  return { terms: talkTermsIn(lines, declarations, context.folder), candidates: transcript.candidates };
}

/** Talks and texts that are none, and other clothes for them. */
export { NO_TALKS } from '../../test/clothes/none/all';
export { writeNone } from '../../test/clothes/none/write';
export { talkOf as plainTalkOf } from '../../test/clothes/talkOf';
export { TALKS } from '../../test/clothes/talks/all';
export { wear } from '../../test/clothes/wear';

/**
 * What each speaker of a transcript does, for the models `role` and `interview`.
 *
 * @param {string} text
 */
export function talkIn(text) {
  const { transcript, conversation } = Snapshot.of(text).reading;
  return { transcript, tally: conversation.tally };
}

export { conductOf } from '../../server/src/reading/people/conduct';
export { talkOf } from '../../server/src/reading/people/interview';
export { askerOdds } from '../../server/src/reading/people/roles';
export { statisticsOf } from '../../server/src/reading/people/tally';

/**
 * The labels of a text that could be mistakes, each beside what could have been meant, in each of three ways.
 *
 * @param {string} text
 */
export function namePairs(text) {
  const snapshot = Snapshot.of(text);
  const context = pairContext(snapshot);
  return {
    spelling: labelPairs(snapshot.transcript).map((pair) => ({
      ...{ label: pair.stands.label, right: pair.meant.label },
      features: spellingFeatures(pair, context),
    })),
    elsewhere: elsewherePairs(snapshot).map((pair) => ({
      ...{ label: pair.stands.label, right: pair.meant },
      features: elsewhereFeatures(pair),
    })),
    form: formPairs(snapshot.transcript).map((pair) => ({
      ...{ label: pair.stands.label, right: pair.meant.label },
      features: formFeatures(pair),
    })),
  };
}

export { folderNames } from '../../server/src/document/folderNames';

/**
 * The names of a text, as the other transcripts of its folder know them.
 *
 * @param {string} text
 */
export function namesIn(text) {
  return namesOf(read(text));
}

/**
 * The labels of a text beside the names of its folder that could have been meant.
 *
 * @param {string} text
 * @param {import('../../server/src/document/folderNames').NamesElsewhere} elsewhere
 */
export function folderPairsIn(text, elsewhere) {
  const snapshot = Snapshot.of(text, { ...ALONE, elsewhere });
  return folderPairs(snapshot).map((pair) => ({
    ...{ label: pair.stands.label, right: pair.meant.label },
    features: folderFeatures(pair, mentionsIn(snapshot)),
  }));
}

/**
 * The labels of a text that may be forms of the names of people in its folder, or that were heard in their place.
 *
 * @param {string} text
 * @param {import('../../server/src/document/folderNames').NamesElsewhere} elsewhere
 */
export function folderFormsIn(text, elsewhere) {
  const snapshot = Snapshot.of(text, { ...ALONE, elsewhere });
  return folderForms(elsewhere)(namesOf(snapshot.transcript)).map((form) => ({
    ...{ label: form.stands.label, right: form.meant.label, person: form.person.name, way: form.way },
    features: { ...folderFormFeatures(form, elsewhere), ...formFeaturesInText(form, snapshot) },
  }));
}

export { realName } from '../../server/src/names/realName';
