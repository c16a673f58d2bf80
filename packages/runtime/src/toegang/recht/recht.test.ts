import { describe, expect, it } from "vitest";

import { mag, magRol, rechtenVan } from "./mag.js";
import { passenSamen } from "./passen-samen.js";
import { RECHTCODES, RECHTEN, type Recht } from "./recht.table.js";
import { isRol, ROLCODES, ROLLEN, type Rol } from "./rol.table.js";

/**
 * The same agreement a second time, seen from the role: M medewerker, T teamleider, A administratie, F financieel,
 * B beheerder, I inwoner, N naaste, Z toezicht. Both must change together, so that a slip in one of them is seen.
 */
const ROOSTER = `
                        M T A F B I N Z
dossier.zien            x x x . . . . x
dossier.wijzigen        x x x . . . . .
dossier.alle            . x x . . . . .
dossier.noodtoegang     x . . . . . . .
dossier.toewijzen       . x . . . . . .
bsn.zien                x x x . . . . .
afweging.vaststellen    x x . . . . . .
bericht.ontvangen       x x x . . . . .
bericht.verzenden       x x x . . . . .
bericht.bezorgen        . . x . . . . .
aanwezigheid.vastleggen x x x . . . . .
declaratie.maken        . . x x . . . .
declaratie.verzenden    . . . x . . . .
organisatie.zien        x x x x x . . x
organisatie.wijzigen    . x x . . . . .
persoon.zien            . x x . . . . x
persoon.wijzigen        . x x . . . . .
kwaliteit.zien          x x . . . . . x
kwaliteit.wijzigen      x x . . . . . .
financieel.zien         . x . x . . . x
financieel.wijzigen     . . . x . . . .
audit.zien              . x . . . . . x
account.beheren         . . . . x . . .
export.maken            . x . . . . . .
bewaring.beheren        . x . . . . . .
koppeling.beheren       . . . . x . . .
instelling.wijzigen     . . . . x . . .
eigen-dossier.zien      . . . . . x . .
eigen-dossier.aanvullen . . . . . x . .
gedeeld-dossier.zien    . . . . . . x .
toezicht.zien           . x . . . . . x
`;
const KOLOMMEN: readonly Rol[] = ["medewerker", "teamleider", "administratie", "financieel", "beheerder", "inwoner", "naaste", "toezicht"];
const REGELS = ROOSTER.trim()
  .split("\n")
  .slice(1)
  .map((regel) => regel.split(/\s+/));

describe("NEN 7510 5.15: toegang volgt uit de rol", () => {
  it.each(REGELS)("NEN 7510 5.15: %s heeft precies de rollen van het rooster", (recht, ...kruisjes) => {
    expect(kruisjes).toHaveLength(KOLOMMEN.length);
    expect(KOLOMMEN.map((rol) => (magRol(rol, recht as Recht) ? "x" : "."))).toEqual(kruisjes);
  });

  it("NEN 7510 5.15: het rooster en de tabel noemen dezelfde rechten en rollen", () => {
    expect(REGELS.map(([recht]) => recht)).toEqual([...RECHTCODES]);
    expect(KOLOMMEN).toEqual(ROLCODES);
  });

  it("NEN 7510 5.15: wat niet in de tabel staat mag niet", () => {
    for (const onbekend of ["dossier", "dossier.", "", "__proto__", "constructor", "DOSSIER.ZIEN"])
      for (const rol of ROLCODES) expect(magRol(rol, onbekend as Recht)).toBe(false);
    for (const recht of RECHTCODES) {
      expect(mag([], recht)).toBe(false);
      expect(magRol("directeur" as Rol, recht)).toBe(false);
    }
    expect(isRol("directeur")).toBe(false);
    expect(isRol(7)).toBe(false);
  });

  it("NEN 7510 5.15: rollen tellen op, en geen rol geeft alles", () => {
    expect(rechtenVan(["medewerker", "financieel"])).toEqual(RECHTCODES.filter((r) => mag(["medewerker"], r) || mag(["financieel"], r)));
    for (const rol of ROLCODES) expect(rechtenVan([rol]).length).toBeLessThan(RECHTCODES.length);
  });

  it("NEN 7510 5.3: taken die elkaar controleren zitten niet in één rol", () => {
    const samen: readonly (readonly [Recht, Recht])[] = [
      ["account.beheren", "audit.zien"],
      ["account.beheren", "dossier.zien"],
      ["afweging.vaststellen", "declaratie.verzenden"],
    ];
    for (const [een, ander] of samen) for (const rol of ROLCODES) expect(magRol(rol, een) && magRol(rol, ander)).toBe(false);
  });

  it("NEN 7510 5.15: elke regel heeft een reden, en toezicht wijzigt niets", () => {
    for (const { betekenis, rollen, reden } of RECHTEN) {
      expect(rollen.length).toBeGreaterThan(0);
      expect(new Set(rollen).size).toBe(rollen.length);
      expect([betekenis, reden].every((tekst) => tekst.length > 10)).toBe(true);
    }
    expect(new Set(RECHTCODES).size).toBe(RECHTCODES.length);
    expect(new Set(ROLLEN.map(({ naam }) => naam)).size).toBe(ROLLEN.length);
    expect(rechtenVan(["toezicht"]).every((recht) => recht.endsWith(".zien"))).toBe(true);
    expect(rechtenVan(["inwoner"])).toEqual(["eigen-dossier.zien", "eigen-dossier.aanvullen"]);
    expect(rechtenVan(["naaste"])).toEqual(["gedeeld-dossier.zien"]);
  });

  it("NEN 7510 5.3: wie in een dossier staat of meekijkt, heeft op dat account geen rol voor het werk", () => {
    for (const een of ROLLEN)
      for (const ander of ROLLEN) expect([een.rol, ander.rol, passenSamen([een.rol, ander.rol])]).toEqual([een.rol, ander.rol, een.kring === ander.kring]);
    expect(ROLLEN.filter(({ kring }) => kring === "relatie").map(({ rol }) => rol)).toEqual(["inwoner", "naaste"]);
    expect(passenSamen(["medewerker", "teamleider", "naaste"])).toBe(false);
  });
});
