import { parseIsoDatum, parseTijdstip } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { OMGEVING } from "../../test/proefkast.js";
import { showTaak } from "./show-taak.js";
import type { OpenTaak } from "./open-taak.js";

const dag = (tekst: string) => parseIsoDatum(tekst)._unsafeUnwrap();

const SINDS = parseTijdstip("2026-01-05T09:00:00+01:00")._unsafeUnwrap();

/** The task as the guards of B4 give it for support of a day. */
const taakVoor = (zorgdag: string): OpenTaak => {
  const uiterlijk = OMGEVING.normen.laatsteDag("D-20.3", dag(zorgdag));
  return { id: "t-1", taak: "Verstuur de declaratie (323).", eis: "D-20.3", norm: "D-20.3", zaak: "z-1", levensloop: "B4", aanvang: dag(zorgdag), sinds: SINDS, ...(uiterlijk === undefined ? {} : { uiterlijk }) };
};
const toon = (zorgdag: string, peildatum: string) => showTaak(taakVoor(zorgdag), { dossierId: "d-1", naam: null }, dag(peildatum), OMGEVING);

describe("een taak met een vaste dag in het jaar erna", () => {
  it("D-20.3: zorg van december 2026 gaat uiterlijk woensdag 30 juni 2027 weg, met de eis en de dag erbij", () => {
    expect(toon("2026-12-31", "2026-12-31")).toMatchObject({ uiterlijk: "2027-06-30", uiterlijkTekst: "woensdag 30 juni 2027", stand: "lopend" });
    const { waarom, bronnen } = toon("2026-01-01", "2027-06-29");
    expect(waarom.map(({ tekst }) => tekst).join(" ")).toContain("30 juni");
    expect(bronnen.join(" ")).toContain("20.3");
  });

  it("D-20.3: op 30 juni is het nog op tijd, op 1 juli te laat", () => {
    expect(toon("2026-02-03", "2027-06-30").stand).not.toBe("verstreken");
    expect(toon("2026-02-03", "2027-07-01").stand).toBe("verstreken");
  });
});
