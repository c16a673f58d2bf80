import { describe, expect, it } from "vitest";

import { eenDossier, eenGebeurtenis } from "../../test/bouwers.js";
import { feitenNa } from "../../test/feiten-na.js";
import { moment } from "../../test/zaken-wijkteam.js";
import { MELDING } from "./levensloop.js";
import { Informatieonderwerp } from "./melding.js";

const op = (tijdstip: string, soort: string, gegevens: object) => eenGebeurtenis(MELDING, soort, gegevens, { zaak: "m-1", tijdstip });

describe("melding, feiten", () => {
  it("W-95.1: een melding van ontvangst tot koppeling laat precies deze feiten na", () => {
    const feiten = feitenNa(
      MELDING,
      eenDossier(),
      op("2026-03-02T09:00:00Z", "melding-ontvangen", { aanmelder: "huisarts", kanaal: "partner", gezinMetJeugdigen: false }),
      op("2026-03-03T09:00:00Z", "bevestigd-aan-aanmelder", { aan: "huisarts" }),
      op("2026-03-04T09:00:00Z", "informatie-verstrekt", { schriftelijk: true, mondeling: true, onderwerpen: Informatieonderwerp.options }),
      op("2026-03-05T09:00:00Z", "kwalitatief-contact", {
        deelnemers: ["inwoner"],
        aard: "Eenzaamheid.",
        urgentie: "gewoon",
        score: 20,
        socialeBasisLostOp: false,
        opdrachtnemerLostOp: true,
        vraagGenoegzaamBekend: true,
        veiligheidszorg: false,
      }),
      op("2026-03-06T09:00:00Z", "op-wachtlijst", { teBellen: "024 - 123 45 67" }),
      op("2026-03-09T09:00:00Z", "urgentie-herzien", { urgentie: "spoed", score: 75 }),
      op("2026-03-09T10:00:00Z", "professional-gekoppeld", {
        professional: "p-7",
        keuzeGeboden: true,
        achtergrondGewogen: true,
        professionalIsVeiligheidsdeskundig: false,
        andereVerantwoordelijkeInGezin: false,
      }),
      op("2026-03-10T09:00:00Z", "onderzoek-gestart", { onderzoek: "o-1" }),
    );
    expect(feiten).toEqual({
      ontvangen: moment("2026-03-02T09:00:00Z"),
      aanmelder: "huisarts",
      bevestigd: moment("2026-03-03T09:00:00Z"),
      geinformeerd: true,
      gescreend: moment("2026-03-05T09:00:00Z"),
      urgentie: "spoed",
      score: 75,
      opWachtlijst: moment("2026-03-06T09:00:00Z"),
      teBellen: "024 - 123 45 67",
      verantwoordelijke: "p-7",
      veiligheidszorg: false,
      vraagGenoegzaamBekend: true,
      onderzoek: "o-1",
      oplossingen: [],
    });
  });
});
