import { LEVENSLOPEN, type Advies, type Zaak } from "@wmo-kit/afwegingskader";
import { parseIsoDatum, parseTijdstip } from "@wmo-kit/domain";
import { makeKitomgeving } from "@wmo-kit/kit";
import { WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";
import { describe, expect, it } from "vitest";

import { LEGE_STAND } from "../dossier/dossier.js";
import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { listGemeentetermijnen, metAwb } from "./list-gemeentetermijnen.js";

const dag = (tekst: string) => parseIsoDatum(tekst)._unsafeUnwrap();
const MOMENT = parseTijdstip("2026-11-20T09:00:00Z")._unsafeUnwrap();
const OMGEVING = metAwb(makeKitomgeving({ levenslopen: LEVENSLOPEN, termijnen: WIJKTEAM_TERMIJNEN, jaarplichten: [] }));

const eenDossier = (verzonden: string | undefined, besluit?: string): Inwonerdossier => {
  const feiten: Advies = { opstellers: [], informatieGevraagd: false, ...(verzonden === undefined ? {} : { verzonden: { datum: dag(verzonden), tijdstip: MOMENT } }) };
  const advies: Zaak = { id: "a", levensloop: "A3", toestand: verzonden === undefined ? "concept" : "verzonden", feiten, versie: 1 };
  const bericht = { kenmerk: "k", soort: "productbestelling", zaak: "a", aan: "backoffice", gemaakt: MOMENT, xml: "" } as const;
  const berichten = besluit === undefined ? [] : [{ ...bericht, besluit: { datum: dag(besluit), besluit: "afgewezen" } as const }];
  return { id: "d", versie: 1, zaken: { id: "d", zaken: { a: advies } }, sinds: { a: MOMENT }, taken: [], eigen: { ...LEGE_STAND, berichten } };
};
const toon = (dossier: Inwonerdossier) => listGemeentetermijnen(dossier, OMGEVING).map(({ norm, uiterlijk }) => [norm, uiterlijk]);

describe("wat bij de gemeente loopt voor de inwoner", () => {
  it("W-33: zolang het advies niet is verstuurd loopt er niets bij de gemeente", () => {
    expect(toon(eenDossier(undefined))).toEqual([]);
  });

  // Counted on a calendar.
  it.each([
    ["2026-11-16", "2026-11-30", "een maandag, twee weken later"],
    ["2026-11-22", "2026-12-07", "zondag 6 december schuift op naar maandag"],
    ["2026-12-11", "2026-12-28", "eerste kerstdag, tweede kerstdag en zondag schuiven op naar maandag"],
  ])("W-33: een advies van %s geeft een besluit uiterlijk %s (%s)", (verzonden, verwacht) => {
    expect(toon(eenDossier(verzonden))).toEqual([["W-33.beschikking", verwacht]]);
  });

  it.each([
    ["2026-11-23", "2027-01-04"],
    ["2026-11-13", "2026-12-28"],
  ])("Awb 6:7: tegen een besluit van %s kan bezwaar tot en met %s", (besluit, verwacht) => {
    expect(toon(eenDossier("2026-11-10", besluit))).toEqual([["Awb-6:7", verwacht]]);
  });
});
