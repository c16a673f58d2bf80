import { isIsoDatum } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import {
  DECLARATIETERMIJN,
  EERSTE_DECLARATIEDAG,
  EINDE_OUDE_OMVANG,
  HOOGSTE_LEEFTIJD,
  NIET_PER_DAG,
  ONBEKENDE_GEBOORTEDATUM,
  STAPELBAAR,
} from "./grenzen.table.js";
import { CODELIJSTEN, findCode } from "../release-3-2/codelijsten.js";

describe("Getallen in de regels van niveau 2", () => {
  it("TR002, TR335, CS100, CD080, TR302, CS338: elk getal noemt de regel waar het uit komt", () => {
    for (const { bron } of [HOOGSTE_LEEFTIJD, DECLARATIETERMIJN, EERSTE_DECLARATIEDAG, EINDE_OUDE_OMVANG, ONBEKENDE_GEBOORTEDATUM, STAPELBAAR, NIET_PER_DAG])
      expect(bron).toMatch(/^iWmo 3\.2, (TR|CS|CD)\d{3}/);
  });

  it("CS100, CD080, CS139: elke datum is een bestaande dag", () => {
    expect([EERSTE_DECLARATIEDAG, EINDE_OUDE_OMVANG, ONBEKENDE_GEBOORTEDATUM].map(({ waarde }) => isIsoDatum(waarde))).toEqual([true, true, true]);
  });

  it("TR302, CS338: elke categorie en eenheid staat in haar codelijst", () => {
    expect(STAPELBAAR.waarde.filter((code) => findCode(CODELIJSTEN.WMO020, code) === undefined)).toEqual([]);
    expect(NIET_PER_DAG.waarde.filter((code) => findCode(CODELIJSTEN.WJ756, code) === undefined)).toEqual([]);
  });
});
