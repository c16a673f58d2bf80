import { parseContractprofiel } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { eenActor, eenDossier, eenGebeurtenis, eenZaak, omgevingMet, tijdstip } from "../../test/bouwers.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import { mogelijkeStappen } from "../kern/mogelijke-stappen.js";
import { replay } from "../kern/replay.js";
import { transition } from "../kern/transition.js";
import type { Wijkteamfeit } from "./voorval.js";
import { VOORVAL } from "./levensloop.js";

// Monday 2 March 2026, 09:00 in the Netherlands
const BEKEND = { tijdstip: tijdstip("2026-03-02T08:00:00Z"), datum: "2026-03-02" };
const metFeiten = (...soorten: readonly Wijkteamfeit[]) => ({ feiten: soorten.map((soort) => ({ soort, op: BEKEND })), meldingen: [], bekend: BEKEND });
const beoordeeld = (...soorten: readonly Wijkteamfeit[]) => eenDossier(eenZaak(VOORVAL, "beoordeeld", metFeiten(...soorten)));
const gebeurt = (soort: string, gegevens: object, op = "2026-03-02T09:00:00Z") => eenGebeurtenis(VOORVAL, soort, gegevens, { tijdstip: op });
const gemeld = (plicht: string, op: string, anders: object = {}) => gebeurt("gemeld", { plicht, bewijs: "kenmerk 1", ...anders }, op);

describe("voorval en meldplichten", () => {
  proefMatrix("W-64.4", VOORVAL, {
    matrix: {
      nieuw: ["voorval-bekend", "wijziging-voorgenomen"],
      bekend: ["beoordeeld", "gegevens-gecorrigeerd"],
      beoordeeld: ["beoordeeld", "feit-bekend", "gemeld", "maatregel-vastgelegd", "voorval-afgehandeld", "gegevens-gecorrigeerd"],
      afgehandeld: [],
    },
    feiten: metFeiten("calamiteit"),
  });

  proefWachters("W-64.4", VOORVAL, [
    {
      titel: "W-64.4: een voorval dat vanochtend bekend werd wordt vastgelegd",
      dossier: eenDossier(),
      gebeurtenis: gebeurt("voorval-bekend", { omschrijving: "Val in de woning.", bekendOp: "2026-03-02T08:00:00Z" }),
      naar: "bekend",
    },
    {
      titel: "W-64.4: een voorval kan niet later bekend worden dan nu",
      dossier: eenDossier(),
      gebeurtenis: gebeurt("voorval-bekend", { omschrijving: "Val in de woning.", bekendOp: "2026-03-02T09:00:01Z" }),
      stopt: { wachter: "bekendGeweest", code: "MOMENT_IN_TOEKOMST" },
    },
    {
      titel: "W-fn8: de professional beoordeelt dat het een calamiteit is",
      dossier: eenDossier(eenZaak(VOORVAL, "bekend", metFeiten())),
      gebeurtenis: gebeurt("beoordeeld", { aard: "calamiteit", feiten: [], motivering: "Onverwacht en met ernstig letsel." }),
      naar: "beoordeeld",
    },
    {
      titel: "W-fn8: zonder aard vraagt het kader om een oordeel van een mens",
      dossier: eenDossier(eenZaak(VOORVAL, "bekend", metFeiten())),
      gebeurtenis: gebeurt("beoordeeld", { feiten: [], motivering: "Nog niet duidelijk." }),
      stopt: { wachter: "aardBeoordeeld", code: "AARD_NIET_BEOORDEELD", oordeel: true },
    },
    {
      titel: "W-65.1: een feit dat er later bij komt wordt vastgelegd",
      dossier: beoordeeld("calamiteit"),
      gebeurtenis: gebeurt("feit-bekend", { soort: "onderzoek door een derde", bekendOp: "2026-03-02T08:00:00Z", omschrijving: "Brief van de toezichthouder." }),
      naar: "beoordeeld",
    },
    {
      titel: "W-65.1: een feit kan niet in de toekomst bekend worden",
      dossier: beoordeeld("calamiteit"),
      gebeurtenis: gebeurt("feit-bekend", { soort: "onderzoek door een derde", bekendOp: "2026-03-03T08:00:00Z", omschrijving: "Brief van de toezichthouder." }),
      stopt: { wachter: "feitGeweest", code: "MOMENT_IN_TOEKOMST" },
    },
    {
      titel: "W-64.4: melden bij de toezichthouder op de derde werkdag is op tijd",
      dossier: beoordeeld("calamiteit"),
      gebeurtenis: gemeld("toezichthouder", "2026-03-05T22:59:59Z"),
      naar: "beoordeeld",
    },
    {
      titel: "W-64.4: melden bij de toezichthouder op de vierde werkdag waarschuwt",
      dossier: beoordeeld("calamiteit"),
      gebeurtenis: gemeld("toezichthouder", "2026-03-05T23:00:00Z"),
      stopt: { wachter: "gemeldOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "5 maart 2026" } },
    },
    {
      titel: "W-64.4: een melding die op tijd is gedaan en later wordt vastgelegd is op tijd",
      dossier: beoordeeld("geweldsincident"),
      gebeurtenis: gemeld("opdrachtgever", "2026-03-12T09:00:00Z", { gemeldOp: "2026-03-05T12:00:00Z" }),
      naar: "beoordeeld",
    },
    {
      titel: "W-64.4: een melding kan niet in de toekomst zijn gedaan",
      dossier: beoordeeld("geweldsincident"),
      gebeurtenis: gemeld("opdrachtgever", "2026-03-02T09:00:00Z", { gemeldOp: "2026-03-02T10:00:00Z" }),
      stopt: { wachter: "meldingGeweest", code: "MOMENT_IN_TOEKOMST" },
    },
    {
      titel: "W-64.3: een datalek melden binnen 72 uur is op tijd, ook door het weekend",
      dossier: beoordeeld("datalek"),
      gebeurtenis: gemeld("autoriteit-persoonsgegevens", "2026-03-05T08:00:00Z"),
      naar: "beoordeeld",
    },
    {
      titel: "W-64.3: een datalek melden na 72 uur en een seconde waarschuwt",
      dossier: beoordeeld("datalek"),
      gebeurtenis: gemeld("autoriteit-persoonsgegevens", "2026-03-05T08:00:01Z"),
      stopt: { wachter: "gemeldOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "5 maart 2026 om 09:00 uur" } },
    },
    {
      titel: "W-65.1: melden bij de opdrachtgever op de vijfde werkdag is op tijd",
      dossier: beoordeeld("fraude of oneigenlijk gebruik"),
      gebeurtenis: gemeld("opdrachtgever-fraude", "2026-03-09T12:00:00Z"),
      naar: "beoordeeld",
    },
    {
      titel: "W-65.1: melden bij de opdrachtgever op de zesde werkdag waarschuwt",
      dossier: beoordeeld("fraude of oneigenlijk gebruik"),
      gebeurtenis: gemeld("opdrachtgever-fraude", "2026-03-10T12:00:00Z"),
      stopt: { wachter: "gemeldOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "9 maart 2026" } },
    },
    {
      titel: "W-65.2: een voorgenomen wijziging heeft geen vaste termijn en waarschuwt dus niet",
      dossier: beoordeeld("wijziging van de netwerkkaart"),
      gebeurtenis: gemeld("opdrachtgever-netwerkkaart", "2026-09-01T12:00:00Z"),
      naar: "beoordeeld",
    },
    {
      titel: "W-65.1: een melding die niet open staat kan niet worden gedaan",
      dossier: beoordeeld("calamiteit"),
      gebeurtenis: gemeld("autoriteit-persoonsgegevens", "2026-03-02T12:00:00Z"),
      stopt: { wachter: "plichtStaatOpen", code: "MELDPLICHT_NIET_OPEN" },
    },
    {
      titel: "W-65.1: is alles gemeld, dan valt er niets te melden",
      dossier: beoordeeld(),
      gebeurtenis: gemeld("toezichthouder", "2026-03-02T12:00:00Z"),
      stopt: { wachter: "ietsTeMelden", code: "MELDPLICHT_NIET_OPEN" },
    },
    {
      titel: "W-64.4: een melding zonder bewijs telt niet",
      dossier: beoordeeld("calamiteit"),
      gebeurtenis: gebeurt("gemeld", { plicht: "toezichthouder" }),
      stopt: { wachter: "bewijsGegeven", code: "MELDING_ZONDER_BEWIJS" },
    },
    {
      titel: "W-65.1: een maatregel vastleggen terwijl een melding open staat waarschuwt",
      dossier: beoordeeld("calamiteit"),
      gebeurtenis: gebeurt("maatregel-vastgelegd", { maatregel: "Extra scholing.", eigenaar: "p-2" }),
      stopt: { wachter: "meldplichtOpen", code: "MELDPLICHT_OPEN", velden: { ontvanger: "de toezichthouder", datum: "5 maart 2026" } },
    },
    {
      titel: "W-65.2: zonder norm verwijst de waarschuwing naar de afgesproken dag",
      dossier: beoordeeld("wissel van een toezichthouder"),
      gebeurtenis: gebeurt("maatregel-vastgelegd", { maatregel: "Voorzitter aangesteld.", eigenaar: "p-2" }),
      stopt: { wachter: "meldplichtOpen", code: "MELDPLICHT_OPEN", velden: { ontvanger: "de opdrachtgever", datum: "de afgesproken dag" } },
    },
    {
      titel: "W-65.1: een maatregel zonder open melding wordt vastgelegd",
      dossier: beoordeeld(),
      gebeurtenis: gebeurt("maatregel-vastgelegd", { maatregel: "Extra scholing.", eigenaar: "p-2" }),
      naar: "beoordeeld",
    },
    {
      titel: "W-65.1: een voorval zonder meldplicht wordt afgehandeld",
      dossier: beoordeeld(),
      gebeurtenis: gebeurt("voorval-afgehandeld", { toelichting: "Geen melding nodig." }),
      naar: "afgehandeld",
    },
    {
      titel: "W-64.4: een voorval met een open melding kan niet worden afgehandeld",
      dossier: beoordeeld("calamiteit"),
      gebeurtenis: gebeurt("voorval-afgehandeld", { toelichting: "Klaar." }),
      stopt: { wachter: "allesGemeld", code: "MELDINGEN_NIET_COMPLEET", velden: { ontvanger: "de toezichthouder", datum: "5 maart 2026" } },
    },
    {
      titel: "W-95.1: wanneer het bekend werd kan met een reden worden gecorrigeerd",
      dossier: beoordeeld("calamiteit"),
      gebeurtenis: { ...gebeurt("gegevens-gecorrigeerd", { bekendOp: "2026-02-27T08:00:00Z" }), reden: "Vrijdag al gehoord." },
      naar: "beoordeeld",
    },
    {
      titel: "W-95.1: corrigeren zonder reden kan niet",
      dossier: beoordeeld("calamiteit"),
      gebeurtenis: gebeurt("gegevens-gecorrigeerd", { bekendOp: "2026-02-27T08:00:00Z" }),
      stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" },
    },
    {
      titel: "W-95.1: ook een gecorrigeerd moment ligt niet in de toekomst",
      dossier: beoordeeld("calamiteit"),
      gebeurtenis: { ...gebeurt("gegevens-gecorrigeerd", { bekendOp: "2026-03-03T08:00:00Z" }), reden: "Verkeerde dag." },
      stopt: { wachter: "correctieGeweest", code: "MOMENT_IN_TOEKOMST" },
    },
  ]);

  const omgeving = omgevingMet([VOORVAL]);
  const taken = (dossier: ReturnType<typeof eenDossier>, gebeurtenis: ReturnType<typeof gebeurt>) =>
    transition(dossier, gebeurtenis, omgeving)
      ._unsafeUnwrap()
      .gevolgen.map((gevolg) => [gevolg._tag === "Taak" ? gevolg.taak : gevolg.aan, gevolg._tag === "Taak" ? gevolg.uiterlijk : undefined, gevolg.eis]);

  it("W-64.4: een calamiteit geeft twee meldingen, elk binnen drie werkdagen", () => {
    const bekend = eenDossier(eenZaak(VOORVAL, "bekend", metFeiten()));
    expect(taken(bekend, gebeurt("beoordeeld", { aard: "calamiteit", feiten: [], motivering: "Ernstig letsel." }))).toEqual([
      ["Meld dit bij de toezichthouder.", "2026-03-05", "W-64.4"],
      ["Meld dit bij de opdrachtgever.", "2026-03-05", "W-64.4"],
    ]);
  });

  it("W-65.1: elk van de acht feiten geeft een melding aan de opdrachtgever binnen vijf werkdagen", () => {
    const feiten = [
      "melding bij de Autoriteit Persoonsgegevens",
      "melding bij het Wmo-toezicht",
      "onderzoek door een derde",
      "definitief rapport van een derde",
      "maatregel van een derde",
      "maatschappelijke onrust of media",
      "afwijking van de overeenkomst",
      "fraude of oneigenlijk gebruik",
    ];
    for (const feit of feiten) {
      const bekend = eenDossier(eenZaak(VOORVAL, "bekend", metFeiten()));
      expect(taken(bekend, gebeurt("beoordeeld", { aard: "overig", feiten: [feit], motivering: "Zo beoordeeld." })), feit).toEqual([
        ["Meld dit bij de opdrachtgever.", "2026-03-09", "W-65.1"],
      ]);
    }
  });

  it("W-65.1: een melding bij de AP is zelf een feit voor de opdrachtgever, vanaf die melding geteld", () => {
    expect(taken(beoordeeld("datalek"), gemeld("autoriteit-persoonsgegevens", "2026-03-04T09:00:00Z"))).toEqual([
      ["Meld dit bij de opdrachtgever.", "2026-03-11", "W-65.1"],
    ]);
  });

  it("W-65.2: elk van de drie voorgenomen wijzigingen geeft een melding, zonder dag zolang de norm open is", () => {
    for (const soort of ["wijziging van de netwerkkaart", "wissel van een sleutelfunctionaris", "wissel van een toezichthouder"])
      expect(taken(eenDossier(), gebeurt("wijziging-voorgenomen", { soort, omschrijving: "Per 1 mei.", ingangsdatum: "2026-05-01" }))).toEqual([
        ["Meld dit bij de opdrachtgever.", undefined, "W-65.2"],
      ]);
  });

  it("W-95.1: na een correctie tellen de termijnen vanaf het echte moment, ook over het weekend", () => {
    const correctie = { ...gebeurt("gegevens-gecorrigeerd", { bekendOp: "2026-02-27T08:00:00Z" }), reden: "Vrijdag al gehoord." };
    expect(taken(beoordeeld("calamiteit"), correctie)).toEqual([
      ["Meld dit bij de toezichthouder.", "2026-03-04", "W-64.4"],
      ["Meld dit bij de opdrachtgever.", "2026-03-04", "W-64.4"],
    ]);
  });

  it("W-65.2: spreekt een contract een termijn af, dan telt die terug vanaf de dag van de wijziging", () => {
    const profiel = parseContractprofiel({
      id: "proef",
      naam: "Proefcontract",
      afwijkingen: [{ norm: "W-65.2", waarde: { aantal: 2, eenheid: "week" }, begindatum: "2026-01-01", reden: "proef" }],
    })._unsafeUnwrap();
    const metTermijn = omgevingMet([VOORVAL], {}, profiel);
    const wijziging = gebeurt("wijziging-voorgenomen", { soort: "wijziging van de netwerkkaart", omschrijving: "Per 1 mei.", ingangsdatum: "2026-05-01" });
    const { dossier, gevolgen } = transition(eenDossier(), wijziging, metTermijn)._unsafeUnwrap();
    expect(gevolgen).toMatchObject([{ uiterlijk: "2026-04-17" }]);
    const melding = (dag: string) => transition(dossier, gemeld("opdrachtgever-netwerkkaart", `${dag}T12:00:00Z`), metTermijn);
    expect(melding("2026-04-17").isOk()).toBe(true);
    expect(melding("2026-04-18")._unsafeUnwrapErr()).toMatchObject({ teErkennen: [{ code: "TERMIJN_OVERSCHREDEN", velden: { datum: "17 april 2026" } }] });
  });

  it("W-fn8: een ander oordeel over de aard verandert de meldingen, bekende feiten blijven", () => {
    const stap = transition(
      beoordeeld("calamiteit", "maatschappelijke onrust of media"),
      gebeurt("beoordeeld", { aard: "overig", feiten: [], motivering: "Bij nader inzien zonder ernstig gevolg." }),
      omgeving,
    )._unsafeUnwrap();
    expect(stap.gevolgen).toMatchObject([{ taak: "Meld dit bij de opdrachtgever.", eis: "W-65.1" }]);
    expect(stap.dossier.zaken["z-1"]?.feiten).toMatchObject({ aard: "overig", feiten: [{ soort: "maatschappelijke onrust of media" }] });
  });

  it("W-64.4: een calamiteit is klaar als toezichthouder en opdrachtgever zijn ingelicht, ook over de melding zelf", () => {
    const reeks = [
      gebeurt("voorval-bekend", { omschrijving: "Val.", bekendOp: "2026-03-02T08:00:00Z" }),
      gebeurt("beoordeeld", { aard: "calamiteit", feiten: [], motivering: "Ernstig letsel." }, "2026-03-02T10:00:00Z"),
      gemeld("toezichthouder", "2026-03-03T09:00:00Z"),
      gemeld("opdrachtgever", "2026-03-03T09:05:00Z"),
    ];
    const klaar = gebeurt("voorval-afgehandeld", { toelichting: "Alles gemeld." }, "2026-03-04T09:00:00Z");
    const nogNiet = replay("d-1", [...reeks, klaar], omgeving);
    expect(nogNiet._unsafeUnwrapErr().weigering).toMatchObject({ geblokkeerd: [{ code: "MELDINGEN_NIET_COMPLEET", velden: { datum: "10 maart 2026" } }] });
    const wel = replay("d-1", [...reeks, gemeld("opdrachtgever-toezichtmelding", "2026-03-03T09:10:00Z"), klaar], omgeving);
    expect(wel._unsafeUnwrap().zaken["z-1"]?.toestand).toBe("afgehandeld");
  });

  it("W-65.1: melden wordt alleen aangeboden zolang er een meldplicht open staat", () => {
    const stap = (...soorten: readonly Wijkteamfeit[]) =>
      mogelijkeStappen({
        dossier: beoordeeld(...soorten),
        actor: eenActor(),
        tijdstip: tijdstip("2026-03-02T09:00:00Z"),
        omgeving: omgevingMet([VOORVAL]),
      }).find(({ gebeurtenis }) => gebeurtenis === "gemeld");
    expect(stap()).toMatchObject({ stand: "geblokkeerd", geblokkeerd: [{ code: "MELDPLICHT_NIET_OPEN" }], vraagt: ["bewijs"] });
    expect(stap("calamiteit")).toMatchObject({ stand: "mits", geblokkeerd: [], vraagt: ["plicht", "bewijs"] });
  });
});
