import { describe, expect, it } from "vitest";

import { eenActor, eenDossier, eenGebeurtenis, type Kop } from "../../test/bouwers.js";
import { feitenNa } from "../../test/feiten-na.js";
import { BESTELLING, eenMelding, eenOnderzoek, eenPgbToets, KEUZE, moment } from "../../test/zaken-wijkteam.js";
import { ADVIES } from "./levensloop.js";

const adviseur = eenActor({ bekwaamheden: ["indicatiestelling"] });
const op = (tijdstip: string, soort: string, gegevens: object, kop: Kop = {}) => eenGebeurtenis(ADVIES, soort, gegevens, { tijdstip, actor: adviseur, ...kop });
const { aanbieder: _aanbieder, robLijst: _robLijst, ...ZONDER_AANBIEDER } = BESTELLING;
const PGB = { ...ZONDER_AANBIEDER, financiering: "pgb", pgbBeheerder: { wie: "inwoner" } };
const begin = eenDossier(eenMelding("gekoppeld"), eenOnderzoek("besloten"), eenPgbToets("voldoet"));
const OPGESTELD = [
  op("2026-03-23T09:00:00Z", "advies-begonnen", { onderzoek: "o-1" }),
  op("2026-03-23T10:00:00Z", "productbestelling-gemaakt", PGB),
  op("2026-03-23T11:00:00Z", "keuze-geboden", KEUZE),
];
const ONTVANGERS = [
  { aan: "backoffice", stuk: "advies" },
  { aan: "inwoner", stuk: "verslag" },
];
const VAST = { onderzoek: "o-1", opstellers: ["p-1"], bestelling: PGB, keuze: KEUZE, pgbToets: "t-1" };

describe("advies, feiten", () => {
  it("W-54.2, W-40: een getoetst advies tot na het bezwaar laat precies deze feiten na", () => {
    const feiten = feitenNa(
      ADVIES,
      begin,
      ...OPGESTELD,
      op("2026-03-24T09:00:00Z", "ter-toetsing-aangeboden", { pgbToets: "t-1" }),
      op("2026-03-25T09:00:00Z", "getoetst", { bevinding: "Volledig." }, { actor: eenActor({ id: "p-2" }) }),
      op("2026-03-26T09:00:00Z", "verzonden", { ontvangers: ONTVANGERS }),
      op("2026-04-07T09:00:00Z", "verwerkt", { beschikkingsdatum: "2026-04-07", besluit: "toegekend" }),
      op("2026-04-20T09:00:00Z", "bezwaar-ontvangen", { informatieGevraagd: true }),
      op("2026-05-20T09:00:00Z", "bezwaar-afgerond", { uitkomst: "ingetrokken", maatregel: { nodig: false, motivering: "Het bezwaar is ingetrokken." } }, {
        erkend: [{ code: "BEZWAARINFORMATIE_ONTBREEKT", reden: "Het bezwaar was al ingetrokken." }],
      }),
    );
    expect(feiten).toEqual({
      ...VAST,
      toetser: "p-2",
      goedgekeurd: moment("2026-03-25T09:00:00Z"),
      verzonden: moment("2026-03-26T09:00:00Z"),
      informatieGevraagd: false,
    });
  });

  it("W-54.2: een vrijgegeven advies weet dat het niet groot is, met de pgb-toets waarop het rust", () => {
    const groteIndicatie = { isGroot: false, motivering: "Twee uur per week." };
    const vrij = op("2026-03-24T09:00:00Z", "zonder-toets-vrijgegeven", { pgbToets: "t-1", groteIndicatie });
    expect(feitenNa(ADVIES, begin, ...OPGESTELD, vrij)).toEqual({
      ...VAST,
      isGroot: false,
      goedgekeurd: moment("2026-03-24T09:00:00Z"),
      informatieGevraagd: false,
    });
    expect(feitenNa(ADVIES, begin, ...OPGESTELD, vrij, op("2026-03-26T09:00:00Z", "verzonden", { ontvangers: ONTVANGERS }))).toMatchObject({ pgbToets: "t-1" });
  });
});
