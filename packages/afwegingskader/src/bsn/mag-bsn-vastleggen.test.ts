import { describe, expect, it } from "vitest";
import * as z from "zod";

import { historieVan, type Verhaal } from "../../test/verhaal-historie.js";
import { AFGEWEZEN } from "../../test/verhalen/afgewezen.verhaal.js";
import { BASISHULP_NAAR_WLZ } from "../../test/verhalen/basishulp.verhaal.js";
import { ROUTE2_DAN_ROUTE1 } from "../../test/verhalen/route2.verhaal.js";
import { normenMet } from "../../test/bouwers.js";
import { leegDossier } from "../kern/dossier.js";
import { replay } from "../kern/replay.js";
import { LEVENSLOPEN } from "../levenslopen.js";
import { magBsnVastleggen } from "./mag-bsn-vastleggen.js";

/** The kind of the first event after which a Bsn may be recorded. */
const vanafWelke = (verhaal: Verhaal): string | undefined => {
  const historie = historieVan(verhaal);
  return historie.find((_gebeurtenis, plaats) =>
    magBsnVastleggen(replay("d", historie.slice(0, plaats + 1), { levenslopen: LEVENSLOPEN, normen: normenMet() })._unsafeUnwrap()),
  )?.soort;
};

describe("magBsnVastleggen", () => {
  it("W-106.9: een leeg dossier en een melding vragen geen burgerservicenummer; het onderzoek wel", () => {
    expect(magBsnVastleggen(leegDossier("d"))).toBe(false);
    const historie = historieVan(AFGEWEZEN);
    const begin = historie.findIndex(({ levensloop }) => levensloop === "A2");
    const omgeving = { levenslopen: LEVENSLOPEN, normen: normenMet() };
    expect(magBsnVastleggen(replay("d", historie.slice(0, begin), omgeving)._unsafeUnwrap())).toBe(false);
    expect(magBsnVastleggen(replay("d", historie.slice(0, begin + 1), omgeving)._unsafeUnwrap())).toBe(true);
  });

  it("W-106.9: in de caseload mag het vanaf de start van de basishulp, bij de aanbieder vanaf de aanvraag", () => {
    expect([vanafWelke(BASISHULP_NAAR_WLZ), vanafWelke(ROUTE2_DAN_ROUTE1)]).toEqual(["basishulp-gestart", "aanvraag-begonnen"]);
  });

  it.each([...LEVENSLOPEN.values()])("W-106.9: geen gebeurtenis van $code heeft een plaats voor een burgerservicenummer", ({ schemas }) => {
    const velden = (deel: unknown): readonly string[] =>
      typeof deel !== "object" || deel === null ? [] : Object.entries(deel).flatMap(([veld, waarde]) => [veld, ...velden(waarde)]);
    for (const schema of Object.values(schemas)) {
      const jsonSchema = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
      expect(velden(jsonSchema).filter((veld) => /bsn|burgerservice|geboorte/i.test(veld))).toEqual([]);
    }
  });
});
