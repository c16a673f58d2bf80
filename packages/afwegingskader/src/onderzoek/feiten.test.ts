import { describe, expect, it } from "vitest";

import { eenActor, eenDossier, eenGebeurtenis } from "../../test/bouwers.js";
import { feitenNa } from "../../test/feiten-na.js";
import { eenMelding, moment, STAPPEN, VERSLAG } from "../../test/zaken-wijkteam.js";
import { ONDERZOEK } from "./levensloop.js";

const op = (tijdstip: string, soort: string, gegevens: object) =>
  eenGebeurtenis(ONDERZOEK, soort, gegevens, { zaak: "o-1", tijdstip, actor: eenActor({ bekwaamheden: ["indicatiestelling"] }) });
const aanleiding = { soort: "melding", melding: "m-1" } as const;
const START = op("2026-03-10T09:00:00Z", "onderzoek-gestart", { aanleiding, diepgang: "diepgaand" });
const STAPPEN_GEZET = Object.values(STAPPEN).map((stap, plaats) => op("2026-03-11T09:00:00Z", `stap-${plaats + 1}-vastgelegd`, stap));
const BESLUIT = {
  uitkomsten: ["basishulp", "advies-positief"],
  motivering: "Begeleiding is nodig.",
  basishulpLostOp: false,
  bestPassend: { inhoudelijk: "Past.", financieel: "Licht." },
  expertteam: { komtInAanmerking: false, besproken: false },
  hulpBijHuishouden: false,
  verwijzingen: [],
};
const begin = eenDossier(eenMelding("gekoppeld"));

describe("onderzoek, feiten", () => {
  it("W-27.1, W-29.1: een onderzoek van start tot besluit laat precies deze feiten na", () => {
    const reactie = { voorgesteldeWijzigingen: ["Noem mijn zus."], stemtIn: true };
    const feiten = feitenNa(
      ONDERZOEK,
      begin,
      START,
      ...STAPPEN_GEZET,
      op("2026-03-12T09:00:00Z", "verslag-opgesteld", VERSLAG),
      op("2026-03-13T09:00:00Z", "inwoner-reageerde-op-verslag", reactie),
      op("2026-03-16T09:00:00Z", "verslag-vastgesteld", {}),
      op("2026-03-17T09:00:00Z", "onderzoek-besloten", BESLUIT),
    );
    expect(feiten).toEqual({
      aanleiding,
      begonnen: moment("2026-03-10T09:00:00Z"),
      ...STAPPEN,
      verslag: VERSLAG,
      reactie,
      uitkomsten: ["basishulp", "advies-positief"],
      besluit: BESLUIT,
      besloten: moment("2026-03-17T09:00:00Z"),
    });
  });

  it("W-29.1: zonder verslag staan de uitkomst en het moment er wel", () => {
    const zonderVerslag = { uitkomsten: ["basishulp"], nietNodigOmdat: "Staat in het plan.", inwonerSteuntOplossing: true };
    expect(feitenNa(ONDERZOEK, begin, START, ...STAPPEN_GEZET, op("2026-03-12T09:00:00Z", "verslag-achterwege-gelaten", zonderVerslag))).toMatchObject({
      uitkomsten: ["basishulp"],
      besloten: moment("2026-03-12T09:00:00Z"),
    });
  });

  it("W-25.2: een overgeslagen onderzoek noemt de melding en de oplossing", () => {
    const over = op("2026-03-10T09:00:00Z", "onderzoek-overgeslagen", { melding: "m-1", inwonerStemtIn: true, oplossing: "basishulp" });
    expect(feitenNa(ONDERZOEK, begin, over)).toEqual({ aanleiding, uitkomsten: ["basishulp"] });
  });
});
