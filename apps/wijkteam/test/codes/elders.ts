/** The codes of section C with a requirement of the wijkteam that are not reached by one step, each with the test of this app that reaches it. The list may only get shorter. */
export const ELDERS: Readonly<Record<string, string>> = {
  INFORMEER_OPDRACHTGEVER: "src/backoffice/te-laat.test.ts",
  NORM_ONBEKEND: "src/financieel/financieel.test.ts",
};
