import { OUDERDOMSNORMEN } from "@wmo-kit/timeliness/meting";
import { describe, expect, it } from "vitest";

import { normenMet, datum } from "../../test/bouwers.js";
import { Rol, type Functie } from "./persoon.js";
import { vogeisVan } from "./vog-van.js";
import { VOGEISEN } from "./vogeis.table.js";
import { Onderdeel, vergewisonderdelenVan } from "./vergewis.table.js";

const eis = (programma: Functie["programma"], rol: Rol, contactMetInwoners: boolean): string | undefined =>
  vogeisVan({ programma, rol, contactMetInwoners, opdrachtnemerIsZzp: false })?.eis;

const BESTUUR: readonly Rol[] = ["bestuur", "leiding", "toezicht"];

describe("welke eis aan de VOG voor wie geldt", () => {
  it.each(Rol.options)("D-3.4: %s met contact met deelnemers valt bij de dagbesteding onder D-3.4", (rol) => {
    expect(eis("dagbesteding", rol, true)).toBe("D-3.4");
  });

  it.each(Rol.options)("D-3.3: %s zonder contact valt onder D-23.3 bij bestuur, leiding en toezicht en anders onder D-3.3", (rol) => {
    expect(eis("dagbesteding", rol, false)).toBe(BESTUUR.includes(rol) ? "D-23.3" : "D-3.3");
  });

  it.each(Rol.options)("W-68: %s met contact met inwoners heeft bij het wijkteam een VOG nodig, behalve wie af en toe helpt", (rol) => {
    expect(eis("wijkteam", rol, true)).toBe(rol === "incidentele vrijwilliger" ? undefined : "W-68");
  });

  it.each(Rol.options)("W-85.3: %s zonder contact heeft bij het wijkteam alleen een VOG nodig in bestuur, leiding en toezicht", (rol) => {
    expect(eis("wijkteam", rol, false)).toBe(BESTUUR.includes(rol) ? "W-85.3" : undefined);
  });

  it("D-3.4: elke norm in de tabel bestaat in de normen van de ouderdom van bewijs", () => {
    const bekend = new Set<string>(OUDERDOMSNORMEN.map(({ id }) => id));
    for (const { norm, doorlopend } of VOGEISEN) expect([norm, doorlopend ?? norm].filter((id) => !bekend.has(id))).toEqual([]);
  });

  it("W-68, D-3.4: bij een vermoeden wordt in beide programma's dezelfde dag een nieuwe VOG gevraagd", () => {
    for (const norm of ["W-68.vermoeden", "D-3.4.vermoeden"]) expect(normenMet().laatsteDag(norm, datum("2026-03-02"))).toBe("2026-03-02");
  });

  it("W-67: alle onderdelen gelden voor wie beroepsmatig zorg geeft bij het wijkteam, ook uitzendkrachten", () => {
    const wie = Rol.options.filter((rol) => vergewisonderdelenVan({ programma: "wijkteam", rol, contactMetInwoners: true, opdrachtnemerIsZzp: false }).length > 0);
    expect(wie).toEqual(["professional", "uitzendkracht", "ervaringsdeskundige", "stagiair"]);
    expect(vergewisonderdelenVan({ programma: "wijkteam", rol: "uitzendkracht", contactMetInwoners: true, opdrachtnemerIsZzp: false })).toEqual(Onderdeel.options);
  });
});
