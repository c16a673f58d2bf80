import { describe, expect, it } from "vitest";

import { datum, dossier, maand, START } from "../../test/bouwers.js";
import { listTijdvakken } from "../tijdvak/tijdvak.js";
import { encodeCaseloadCsv, listCaseloadregels } from "./caseloadregel.js";

const [MAART] = listTijdvakken({ vanaf: maand("2026-03"), totEnMet: maand("2026-03") });
const lopend = dossier("d1", [["2026-02-02", "A5 basishulp-gestart", "b", START]]);
const klaar = dossier("d2", [
  ["2026-03-02", "A5 basishulp-gestart", "b", START],
  ["2026-03-16", "A5 geevalueerd", "b", { bijEinde: true, doelrealisatie: "gehaald" }],
  ["2026-03-16", "A5 afgesloten", "b", { aanleiding: "oplossing gerealiseerd" }],
  ["2026-03-17", "A5 geen-waakvlam", "b", { inwonerIngelicht: true }],
]);
const later = dossier("d3", [["2026-04-01", "A5 basishulp-gestart", "b", START]]);

describe("de levering per inwoner", () => {
  it("W-106.9: instroom, uitstroom, doorlooptijd, trajecten, reden en doelrealisatie, met de naam die de aanroeper geeft", () => {
    if (MAART === undefined) throw new Error("maart");
    const regels = listCaseloadregels({ dossiers: [lopend, klaar, later], tijdvak: MAART, peildatum: datum("2026-04-30"), inwonerVan: (naam) => `inwoner-${naam}` });
    expect([...encodeCaseloadCsv(regels)].join("")).toBe(
      [
        "inwoner;wijk;instroom;uitstroom;doorlooptijd in dagen;trajecten;reden uitstroom;doelrealisatie vastgelegd",
        "inwoner-d1;Dukenburg;2026-02-02;;;1;;nee",
        "inwoner-d2;Dukenburg;2026-03-02;2026-03-17;15;1;oplossing gerealiseerd;ja",
        "",
      ].join("\r\n"),
    );
  });

  it("W-106.9: wat na de peildatum gebeurde is nog niet bekend", () => {
    if (MAART === undefined) throw new Error("maart");
    const [regel] = listCaseloadregels({ dossiers: [klaar], tijdvak: MAART, peildatum: datum("2026-03-16"), inwonerVan: (naam) => naam });
    expect(regel).toMatchObject({ uitstroom: null, doorlooptijdInDagen: null, reden: null });
  });
});
