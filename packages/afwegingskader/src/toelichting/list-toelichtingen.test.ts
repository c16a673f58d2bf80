import { describe, expect, it } from "vitest";

import { bij, gebeurt, opstellen } from "../../test/declaratie/gegevens.js";
import { eenDossier, eenGebeurtenis, eenZaak, omgevingMet, tijdstip } from "../../test/bouwers.js";
import { DECLARATIE } from "../declaratie/levensloop.js";
import { ernstVan } from "../fout/ernst-van.js";
import { describeFout } from "../fout/foutcode.js";
import { transition, type Omgeving } from "../kern/transition.js";
import { MELDING } from "../melding/levensloop.js";
import { listToelichtingen } from "./list-toelichtingen.js";

const open = (omgeving: Omgeving, ...normen: readonly string[]): Omgeving => ({
  ...omgeving,
  normen: {
    ...omgeving.normen,
    laatsteDag: (norm, dag) => (normen.includes(norm) ? undefined : omgeving.normen.laatsteDag(norm, dag)),
    laatsteMoment: (norm, moment) => (normen.includes(norm) ? undefined : omgeving.normen.laatsteMoment(norm, moment)),
  },
});

describe("toelichtingen", () => {
  const omgeving = omgevingMet([DECLARATIE, MELDING]);
  const regel = gebeurt("regel-opgesteld", opstellen(), "2027-07-01");
  const voor = bij("declarabel-beoordeeld");

  it("W-81: een open norm wordt genoemd, en houdt de stap niet tegen", () => {
    const zonder = open(omgeving, "D-20.3");
    expect(transition(voor, regel, zonder).isOk()).toBe(true);
    expect(listToelichtingen(voor, regel, zonder)).toEqual([
      { code: "NORM_ONBEKEND", norm: "D-20.3", vanaf: "2026-02-10", eisen: expect.arrayContaining(["D-20.3"]) },
    ]);
    expect(ernstVan("NORM_ONBEKEND")).toBe("toelichting");
    expect(describeFout("NORM_ONBEKEND")).toBe("Voor deze norm is geen waarde ingesteld. Er wordt geen oordeel gegeven.");
  });

  it("W-81: een norm die een waarde heeft, wordt niet genoemd", () => {
    expect(transition(voor, regel, omgeving).isErr()).toBe(true);
    expect(listToelichtingen(voor, regel, omgeving)).toEqual([]);
  });

  it("W-81: ook een open norm in uren wordt genoemd, met het moment waarvoor zij werd gevraagd", () => {
    const ontvangen = { tijdstip: tijdstip("2026-03-02T09:00:00Z"), datum: "2026-03-02" };
    const dossier = eenDossier(eenZaak(MELDING, "ontvangen", { ontvangen, aanmelder: "dochter", geinformeerd: false, score: 0, veiligheidszorg: false, oplossingen: [] }));
    const bevestigd = eenGebeurtenis(MELDING, "bevestigd-aan-aanmelder", { aan: "dochter" }, { tijdstip: "2026-03-20T09:00:00Z" });
    expect(listToelichtingen(dossier, bevestigd, open(omgeving, "W-50.2.1"))).toMatchObject([{ norm: "W-50.2.1", vanaf: "2026-03-02T09:00:00Z" }]);
  });

  it("W-81: een gebeurtenis die hier niet kan, of van een onbekende levensloop, geeft geen toelichting", () => {
    expect(listToelichtingen(bij("toegekend"), regel, open(omgeving, "D-20.3"))).toEqual([]);
    expect(listToelichtingen(voor, { ...regel, levensloop: "Z9" }, omgeving)).toEqual([]);
  });
});
