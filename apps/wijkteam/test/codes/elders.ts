const ANDERE_LEVENSLOOP = "hoort bij de levenslopen van mensen, onderaannemers en wijzigingen (B6, B7, B10); die biedt de kit van het wijkteam nog niet aan";

/** The codes of section C with a requirement of the wijkteam that no step of this kit meets yet, each with why. The list may only get shorter. */
export const ELDERS: Readonly<Record<string, string>> = {
  AGB_ONJUIST: ANDERE_LEVENSLOOP,
  AGB_NIET_GOEDGEKEURD: ANDERE_LEVENSLOOP,
  VOG_TE_OUD: ANDERE_LEVENSLOOP,
  VOG_ONTBREEKT: ANDERE_LEVENSLOOP,
  ONDERAANNEMER_NIET_GOEDGEKEURD: ANDERE_LEVENSLOOP,
  WIJZIGING_NIET_GOEDGEKEURD: ANDERE_LEVENSLOOP,
  INFORMEER_OPDRACHTGEVER: "komt zes weken na een melding; bewezen in packages/afwegingskader, en als taak in signaleer-termijnen",
  NORM_ONBEKEND: "een toelichting en geen weigering; bewezen in packages/afwegingskader",
};
