import { parseContractprofiel, parseEurocent } from "@wmo-kit/domain";
import { makeKalender, parseKalendermaand } from "@wmo-kit/timeliness";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/feiten.js";
import { listJaargrenzen } from "./list-jaargrenzen.js";
import { telZorg, type Zorgtelling } from "./tel-zorg.js";
import type { Dossierzorg } from "./zorgregels.js";

const kalender = makeKalender();
const zorg = (maand: string, bedrag: number, gedeclareerdIn?: string): Dossierzorg => ({
  dossierId: `d-${maand}`,
  zorg: [
    {
      zorgmaand: parseKalendermaand(maand)._unsafeUnwrap(),
      bedrag: parseEurocent(bedrag)._unsafeUnwrap(),
      toewijzingOntvangen: datum("2025-01-05"),
      ...(gedeclareerdIn === undefined ? {} : { gedeclareerdIn: parseKalendermaand(gedeclareerdIn)._unsafeUnwrap() }),
    },
  ],
});
const ZORG = telZorg([zorg("2025-03", 90_00), zorg("2025-12", 10_50), zorg("2025-11", 70_00, "2025-12"), zorg("2026-01", 5_00)]);
const op = (peildatum: string, met: Zorgtelling | undefined = ZORG) => listJaargrenzen({ zorg: met, peildatum: datum(peildatum), kalender, profiel: undefined });

describe("de laatste dag om zorg van een jaar te declareren", () => {
  it("D-20.3: zorg van 2025 kan tot en met dinsdag 30 juni 2026, met wat er nog niet gedeclareerd is", () => {
    expect(op("2026-06-30")).toMatchObject([
      { zorgjaar: 2025, uiterlijk: "2026-06-30", uiterlijkTekst: "dinsdag 30 juni 2026", voorbij: false, openInEurocent: 100_50, openTekst: "€ 100,50", dossiers: ["d-2025-03", "d-2025-12"] },
      { zorgjaar: 2026, uiterlijk: "2027-06-30", voorbij: false, openInEurocent: 5_00 },
    ]);
    expect(op("2026-06-29")[0]?.standTekst).toContain("1 dag");
  });

  it("D-20.3: op 1 juli is het te laat en staat er wat is blijven liggen; wie alles heeft gedeclareerd ziet het oude jaar niet meer", () => {
    expect(op("2026-07-01")[0]).toMatchObject({ zorgjaar: 2025, voorbij: true, openInEurocent: 100_50 });
    expect(op("2026-07-01", telZorg([zorg("2025-11", 70_00, "2025-12")])).map(({ zorgjaar }) => zorgjaar)).toEqual([2026]);
  });

  it("D-20.3: zonder registratie is het bedrag onbekend en geen nul, en een andere afspraak in het contract geldt", () => {
    expect(listJaargrenzen({ zorg: undefined, peildatum: datum("2026-07-01"), kalender, profiel: undefined })[0]).toMatchObject({ openInEurocent: null, openTekst: "niet bekend" });
    const profiel = parseContractprofiel({
      id: "afspraak",
      naam: "Afspraak over facturen",
      afwijkingen: [{ norm: "D-20.3", waarde: { maand: 7, dag: 31 }, begindatum: "2020-01-01", reden: "addendum, art. 2" }],
    })._unsafeUnwrap();
    expect(listJaargrenzen({ zorg: ZORG, peildatum: datum("2026-07-01"), kalender, profiel })[0]).toMatchObject({ uiterlijk: "2026-07-31", voorbij: false });
  });
});
