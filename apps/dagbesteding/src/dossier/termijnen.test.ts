import { describe, expect, it } from "vitest";

import { datum, eenContact, eenDossier, eenOntvangst, eenStart, REGELS } from "../../test/feiten.js";
import type { Dossier } from "./dossier.js";
import { listTermijnen } from "./termijnen.js";

const kort = (dossier: Dossier, peildatum = "2026-02-19"): readonly string[] =>
  listTermijnen({ dossier, peildatum: datum(peildatum), regels: REGELS }).map(({ norm, verwacht, voldaanOp, uitkomst }) => {
    const uiterste = uitkomst.isOk() ? uitkomst.value.waarde.uitersteDatum : uitkomst.error._tag;
    return `${norm} ${uiterste}${verwacht ? " verwacht" : ""}${voldaanOp === undefined ? "" : ` gedaan ${voldaanOp}`}`;
  });

describe("termijnen van een dossier", () => {
  it("D-11.3, D-20.4, D-12.5: na ontvangst loopt het contact, de andere twee zijn te verwachten vanaf de ingangsdatum", () => {
    // Hand count: 19-02 + 14 days = 05-03. From Monday 02-03 five working days: 3, 4, 5, 6 and 9 March. 02-03 + 3 months = 02-06.
    expect(kort(eenDossier(eenOntvangst()))).toEqual(["D-11.3 2026-03-05", "D-20.4 2026-03-09 verwacht", "D-12.5 2026-06-02 verwacht"]);
  });

  it("D-11.3: een 301 die om 23.30 uur UTC binnenkomt, is in Nederland de volgende dag ontvangen", () => {
    expect(kort(eenDossier(eenOntvangst({ ontvangenOp: "2026-02-18T23:30:00Z" })))[0]).toBe("D-11.3 2026-03-05");
  });

  it("D-11.3: het eerste contact vanaf de ontvangst telt, niet een eerder of later", () => {
    const dossier = eenDossier(eenOntvangst(), eenContact("2026-02-25"), eenContact("2026-02-23"));
    expect(kort(dossier)[0]).toBe("D-11.3 2026-03-05 gedaan 2026-02-23");
  });

  it("D-20.4, D-12.5: na de start tellen zij vanaf de werkelijke begindatum", () => {
    // Thursday 02-04-2026: Good Friday is a working day; Easter Monday is not. 3, 7, 8, 9, 10 April.
    const dossier = eenDossier(eenOntvangst(), ...eenStart(1, "2026-04-02"));
    expect(kort(dossier).slice(1)).toEqual(["D-20.4 2026-04-10", "D-12.5 2026-07-02"]);
  });

  it("D-20.4: een verzonden 305 sluit de termijn", () => {
    const dossier = eenDossier(eenOntvangst(), ...eenStart(1, "2026-03-02"), {
      soort: "startbericht-verzonden",
      berichtId: "s1",
      datum: datum("2026-03-05"),
    });
    expect(kort(dossier)[1]).toBe("D-20.4 2026-03-09 gedaan 2026-03-05");
  });

  it("D-11.3: een tweede 301 met een nieuwe toewijzing opent een nieuwe contacttermijn", () => {
    const tweede = eenOntvangst({ berichtId: "b2", ontvangenOp: "2026-05-01T10:00:00Z", producten: [{ nummer: 2, ingangsdatum: "2026-05-18" }] });
    const dossier = eenDossier(eenOntvangst(), eenContact("2026-02-23"), ...eenStart(1, "2026-03-02"), tweede);
    expect(kort(dossier)).toEqual([
      "D-11.3 2026-03-05 gedaan 2026-02-23",
      "D-11.3 2026-05-15",
      "D-20.4 2026-03-09",
      "D-20.4 2026-05-26 verwacht",
      "D-12.5 2026-06-02",
    ]);
  });

  it("OP033x1: een gewijzigde toewijzing met een bekend nummer opent geen contacttermijn, en de laatst vastgestelde geldt", () => {
    const later = eenOntvangst({ berichtId: "b2", producten: [{ nummer: 1, einddatum: "2026-12-31", toewijzingsdatum: "2026-06-01" }] });
    const ouder = eenOntvangst({ berichtId: "b3", producten: [{ nummer: 1, einddatum: "2028-12-31", toewijzingsdatum: "2026-01-01" }] });
    const dossier = eenDossier(eenOntvangst(), later, ouder);
    expect(kort(dossier).filter((regel) => regel.startsWith("D-11.3"))).toHaveLength(1);
    expect(dossier.toewijzingen.map(({ einddatum }) => einddatum)).toEqual(["2026-12-31"]);
  });

  it("WMO002 13: een verwijderde toewijzing heeft geen termijnen meer", () => {
    const weg = eenOntvangst({ berichtId: "b2", producten: [{ nummer: 1, einddatum: "2026-03-02", redenWijziging: "13", toewijzingsdatum: "2026-02-20" }] });
    expect(kort(eenDossier(eenOntvangst(), weg))).toEqual([]);
  });

  it("D-20.4, D-12.5: zolang de start uitblijft, schuiven de verwachte datums mee met vandaag", () => {
    // Wednesday 11-03-2026: 12, 13, 16, 17 and 18 March; 11-03 + 3 months = 11-06.
    expect(kort(eenDossier(eenOntvangst()), "2026-03-11").slice(1)).toEqual(["D-20.4 2026-03-18 verwacht", "D-12.5 2026-06-11 verwacht"]);
  });

  it("geldigheid: voor een start van voor het programma is er geen norm, en geen verzonnen datum", () => {
    const dossier = eenDossier(eenOntvangst({ producten: [{ nummer: 1, ingangsdatum: "2023-01-01" }] }), ...eenStart(1, "2023-01-02", "2026-02-19"));
    expect(kort(dossier).slice(1)).toEqual(["D-20.4 NormNietGeldig", "D-12.5 NormNietGeldig"]);
  });
});
