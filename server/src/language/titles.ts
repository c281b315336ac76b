/** Words before a name, or behind it, that are no part of it; small letters, without a full stop. */
const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon honourable honorable h.e he excellency
   ambassador minister president premier chancellor senator congressman congresswoman representative governor mayor
   councillor secretary undersecretary commissioner director chair chairman chairwoman chairperson speaker justice judge
   general gen colonel col captain capt major lieutenant lt sergeant sgt admiral officer inspector chief deputy vice prime
   king queen prince princess father fr sister brother bishop archbishop cardinal rabbi imam coach doctor
   herr frau monsieur m madame mme mademoiselle mlle señor sr señora sra srta don doña senhor senhora dom
   signor signora dott dottoressa onorevole pan pani père mère frère soeur sœur padre abt pastor chef
   hoca usta bey hanım abi abla efendi san sensei al-hajj hajj alhaji sheikh shri smt`.split(/\s+/),
);

/** Whether a word stands before or behind names and is no part of them: `Mr.`, `Ambassador`, `Hoca`. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, ''));
}

const MEN = /^(?:mr|sir|lord|herr|monsieur|señor|sr|don|senhor|dom|signor|pan|bey|efendi|shri)$/;
const WOMEN =
  /^(?:mrs|ms|miss|dame|lady|frau|madame|mme|mademoiselle|mlle|señora|sra|srta|doña|senhora|signora|pani|hanım|smt)$/;

/** Whose title a word is, where it is one of a man or of a woman alone. */
export function bearerOf(word: string): 'man' | 'woman' | undefined {
  const title = word.toLowerCase().replace(/\.$/, '');
  return MEN.test(title) ? 'man' : WOMEN.test(title) ? 'woman' : undefined;
}
