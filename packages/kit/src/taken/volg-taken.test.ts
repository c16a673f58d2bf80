import { describe, expect, it } from "vitest";

import { GESTART, neem, neemLaatste, TOEGEWEZEN, TOEWIJZING, type Kortestap } from "../../test/stappen.js";
import type { Kastdossier } from "../kast/kastdossier.js";
import { leegKastdossier } from "../kast/vouw.js";

const open = ({ taken }: Kastdossier<null>): readonly string[] => taken.map(({ eis, uiterlijk = "-" }) => `${eis} ${uiterlijk}`);
const na = (...stappen: readonly Kortestap[]): readonly string[] => open(neem(stappen));

const VERSTUURD: Kortestap = ["2026-03-04", "B2 305-verzonden", "o1", { startdatum: "2026-03-02", verzondenOp: "2026-03-04" }];

describe("open taken", () => {
  it("D-11.2, D-11.3: ontvangst vraagt verwerken, verwerken vraagt contact binnen 14 dagen na ontvangst, contact sluit dat", () => {
    expect(na(...TOEGEWEZEN.slice(0, 1))).toEqual(["D-11.2 -"]);
    // 19 February + 14 days.
    expect(na(...TOEGEWEZEN)).toEqual(["D-11.3 2026-03-05"]);
    expect(na(...TOEGEWEZEN, ["2026-02-23", "B1 contact-gelegd", "t1", { datum: "2026-02-23" }])).toEqual([]);
  });

  it("D-20.4, D-12.5, D-12.9: de start vraagt een startbericht, een plan en een laatste evaluatie; versturen sluit het eerste", () => {
    // Five working days from Monday 2 March; three months; eight weeks before 28 February 2027.
    expect(na(...GESTART)).toEqual(["D-20.4 2026-03-09", "D-12.5 2026-06-02", "D-12.9 2027-01-03"]);
    expect(na(...GESTART, VERSTUURD)).toEqual(["D-12.5 2026-06-02", "D-12.9 2027-01-03"]);
  });

  it("D-12.9: een nieuwe einddatum verschuift de laatste evaluatie in plaats van er een bij te zetten", () => {
    const gewijzigd = na(...GESTART, VERSTUURD, ["2026-03-10", "B1 301-gewijzigd", "t1", { toewijzing: { ...TOEWIJZING, einddatum: "2026-12-31" } }]);
    expect(gewijzigd.filter((taak) => taak.startsWith("D-12.9"))).toEqual(["D-12.9 2026-11-05"]);
  });

  it("D-20.5: na het einde blijven alleen de berichten die nog weg moeten", () => {
    const einde: Kortestap = ["2026-03-20", "B2 beeindigd", "o1", { laatsteDag: "2026-03-20", reden: "inwoner stopt", besprokenMetInwoner: true, overdracht: "niet nodig" }];
    expect(na(...GESTART, einde)).toEqual(["D-20.4 2026-03-09", "D-20.5 2026-03-27"]);
    expect(na(...GESTART, VERSTUURD, einde, ["2026-03-23", "B2 307-verzonden", "o1", { laatsteDag: "2026-03-20" }])).toEqual([]);
  });

  it("D-13.1, D-20.10: een start sluit de afspraak, en een ingetrokken toewijzing vraagt om een einde", () => {
    const afgesproken = [...TOEGEWEZEN, ["2026-02-23", "B1 contact-gelegd", "t1", { datum: "2026-02-23" }], ["2026-02-23", "B1 start-afgesproken", "t1", { startdatum: "2026-03-02" }]] as const;
    expect(na(...afgesproken)).toEqual(["D-13.1 -"]);
    expect(na(...afgesproken, ...GESTART.slice(-2)).some((taak) => taak.startsWith("D-13.1"))).toBe(false);
    expect(na(...GESTART, ["2026-03-10", "B1 301-ingetrokken", "t1"]).some((taak) => taak.startsWith("D-20.10"))).toBe(true);
  });

  it("D-13.2: het einde na een eenzijdig besluit sluit de taak van dat besluit, en het stopbericht van de ondersteuning het zijne", () => {
    const besluit: readonly Kortestap[] = [
      ...GESTART,
      VERSTUURD,
      ["2026-04-01", "B3 voornemen-vastgelegd", "e1", { ondersteuning: "o1", soort: "beeindigen", grond: "d" }],
      ["2026-04-02", "B3 belangen-afgewogen", "e1", { gedragVolgtUitProblematiek: false, kenmerkenVanInwoner: "x", waaromNietVoortzetten: "y" }],
      ["2026-04-03", "B3 alternatieven-benut", "e1", { geprobeerd: [{ wat: "gesprek", uitkomst: "geen" }], alleMogelijkhedenBenut: true }],
      ["2026-04-07", "B3 overleg-gevoerd", "e1", { met: ["Buurtteam of sociaal team", "WerkBedrijf"], uitkomst: "geen", oplossingGevonden: false }],
      ["2026-04-08", "B3 warm-overgedragen", "e1", { gezochteAlternatieven: ["elders"], overgedragenAan: "elders", warmeOverdracht: true }],
      ["2026-04-10", "B3 eenzijdig-gestopt", "e1", { laatsteDag: "2026-04-10", motivering: "z" }],
    ];
    const vanBesluit = (dossier: Kastdossier<null>): readonly string[] => dossier.taken.filter(({ zaak }) => zaak === "e1").map(({ eis }) => eis);
    const gestopt = neem(besluit);
    expect(vanBesluit(gestopt)).toEqual(["D-20.5", "D-13.2"]);
    const vastgelegd = neem([["2026-04-10", "B2 eenzijdig-gestopt", "o1", { laatsteDag: "2026-04-10", besluit: "e1" }]], gestopt);
    expect(vanBesluit(vastgelegd)).toEqual(["D-20.5"]);
    expect(open(neem([["2026-04-13", "B2 307-verzonden", "o1", { laatsteDag: "2026-04-10" }]], vastgelegd))).toEqual([]);
  });

  it("D-16.6: van een incident blijft na een melding alleen over wat nog gemeld moet worden", () => {
    const bekend = "2026-04-01T08:00:00Z";
    const stappen: readonly Kortestap[] = [
      ["2026-04-01", "B8 incident-bekend", "i1", { omschrijving: "voorval", bekendOp: bekend }],
      ["2026-04-01", "B8 beoordeeld", "i1", { aard: "overig", feiten: ["maatschappelijke onrust of media", "wisseling in het bestuur"], motivering: "x" }],
    ];
    const dossier = neem(stappen);
    // Five working days from Wednesday 1 April, over Good Friday (a working day) and Easter Monday.
    expect(open(dossier)).toEqual(["D-16.6.c 2026-04-09", "D-16.6.d 2026-04-09"]);
    const gemeld = neem([["2026-04-02", "B8 gemeld", "i1", { plicht: "opdrachtgever-onrust", bewijs: "mail" }]], dossier);
    expect(open(gemeld)).toEqual(["D-16.6.d 2026-04-09"]);
  });

  it("D-11.3: elke taak met een termijn weet vanaf welke dag is geteld", () => {
    const { dossier } = neemLaatste(GESTART, leegKastdossier("d1", null));
    expect(dossier.taken.map(({ norm, aanvang }) => [norm, aanvang])).toEqual([
      ["D-20.4", "2026-03-02"],
      ["D-12.5", "2026-03-02"],
      ["D-12.9", "2027-02-28"],
    ]);
  });
});
