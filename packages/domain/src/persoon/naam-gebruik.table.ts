/**
 * Which names a person uses and in which order; a partner's name can only be used when it is there.
 *
 * @source iWmo 3.2, code list COD700; CS050 for `vraagtPartnernaam`
 */
export const NAAM_GEBRUIKEN = [
  { code: "1", naam: "Eigen naam", volgorde: ["geslachtsnaam"], vraagtPartnernaam: false },
  {
    code: "2",
    naam: "Naam echtgenoot of geregistreerd partner of alternatieve naam",
    volgorde: ["partnernaam"],
    vraagtPartnernaam: true,
  },
  {
    code: "3",
    naam: "Naam echtgenoot of geregistreerd partner gevolgd door eigen naam",
    volgorde: ["partnernaam", "geslachtsnaam"],
    vraagtPartnernaam: true,
  },
  {
    code: "4",
    naam: "Eigen naam gevolgd door naam echtgenoot of geregistreerd partner",
    volgorde: ["geslachtsnaam", "partnernaam"],
    vraagtPartnernaam: true,
  },
  { code: "5", naam: "Pseudoniem", volgorde: ["geslachtsnaam"], vraagtPartnernaam: false },
  { code: "6", naam: "Niet-natuurlijk persoon", volgorde: ["geslachtsnaam"], vraagtPartnernaam: false },
] as const;
