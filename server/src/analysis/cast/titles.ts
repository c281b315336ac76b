/** Words before a name that are no part of it; small letters, without a full stop. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon honourable honorable h.e he excellency
   ambassador minister president premier chancellor senator congressman congresswoman representative governor mayor
   councillor secretary undersecretary commissioner director chair chairman chairwoman chairperson speaker justice judge
   general gen colonel col captain capt major lieutenant lt sergeant sgt admiral officer inspector chief deputy vice prime
   king queen prince princess father fr sister brother bishop archbishop cardinal rabbi imam coach doctor
   herr frau monsieur m madame mme mademoiselle mlle señor sr señora sra srta don doña senhor senhora dom
   signor signora dott dottoressa onorevole pan pani`.split(/\s+/),
);
