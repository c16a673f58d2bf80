import { describe, expect, it } from "vitest";

import { datum, eenActor, eenDossier, leestGegevens, omgevingMet, tijdstip } from "../../test/bouwers.js";
import {
  aanwijzing,
  BEKEND,
  beoordeeld,
  bevel,
  bij,
  FRAUDE,
  gebeurt,
  gemeld,
  gemeldBij,
  HANDHAVING,
  incident,
  NAKOMING,
  nieuwBevel,
  TOEZICHT,
} from "../../test/incident/gegevens.js";
import { HANDHAVINGSPROEVEN } from "../../test/incident/handhaving.proeven.js";
import { MELDPROEVEN } from "../../test/incident/melden.proeven.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import { mogelijkeStappen } from "../kern/mogelijke-stappen.js";
import { transition } from "../kern/transition.js";
import { INCIDENT } from "./levensloop.js";

describe("incidenten, meldplichten en handhaving bij de dagbesteding", () => {
  proefMatrix("D-16.6", INCIDENT, {
    matrix: {
      nieuw: ["incident-bekend", "bevel-ontvangen"],
      bekend: ["beoordeeld", "gegevens-gecorrigeerd", ...HANDHAVING],
      beoordeeld: ["beoordeeld", "gegevens-gecorrigeerd", "feit-bekend", "stukken-beschikbaar", "gemeld", "maatregel-vastgelegd", "incident-afgehandeld", ...HANDHAVING],
      afgehandeld: [],
    },
    feiten: incident(["calamiteit"], {
      bevelen: [bevel("gegeven"), { ...bevel("opgevolgd"), kenmerk: "b-2" }, { ...bevel("uitgevoerd"), kenmerk: "b-3" }],
      aanwijzingen: [aanwijzing(false)],
    }),
  });

  proefWachters("D-16.6", INCIDENT, [...MELDPROEVEN, ...HANDHAVINGSPROEVEN]);

  it.each([
    { eis: "D-3.5", feit: "calamiteit", bij: ["de gemeente", "de verwijzer"], uiterlijk: undefined },
    { eis: "D-3.5", feit: "geweldsincident", bij: ["de gemeente", "de verwijzer"], uiterlijk: undefined },
    { eis: "D-18.1", feit: "datalek", bij: ["de Autoriteit Persoonsgegevens"], uiterlijk: "2026-03-05" },
  ])("$eis: een $feit wordt gemeld bij $bij", ({ feit, bij: ontvangers, uiterlijk }) => {
    const oordeel = gebeurt("beoordeeld", { aard: feit, feiten: [], motivering: "Zie het verslag." });
    const { gevolgen } = transition(bij("bekend", incident()), oordeel, omgevingMet([INCIDENT]))._unsafeUnwrap();
    expect(gevolgen.map((gevolg) => (gevolg._tag === "Taak" ? [gevolg.taak, gevolg.uiterlijk] : []))).toEqual(
      ontvangers.map((ontvanger) => [`Meld dit bij ${ontvanger}.`, uiterlijk]),
    );
  });

  it.each([
    { eis: "D-16.6.a", feit: "onderzoek van een toezichthouder" },
    { eis: "D-16.6.b", feit: NAKOMING },
    { eis: "D-16.6.c", feit: "maatschappelijke onrust of media" },
    { eis: "D-16.6.d", feit: "wisseling in het bestuur" },
    { eis: "D-16.6.e", feit: FRAUDE },
  ])("$eis: $feit wordt binnen vijf werkdagen gemeld bij de opdrachtgever", ({ eis, feit }) => {
    const oordeel = gebeurt("beoordeeld", { aard: "overig", feiten: [feit], motivering: "Zie het verslag." });
    const { gevolgen } = transition(bij("bekend", incident()), oordeel, omgevingMet([INCIDENT]))._unsafeUnwrap();
    expect(gevolgen).toEqual([{ _tag: "Taak", taak: "Meld dit bij de opdrachtgever.", eis, norm: "D-16.6", uiterlijk: "2026-03-09" }]);
  });

  it("D-16.6: de vijf werkdagen tellen vanaf bekend worden, niet vanaf beoordelen, en slaan Bevrijdingsdag en Hemelvaart over", () => {
    const bekend = { tijdstip: tijdstip("2027-05-04T08:00:00Z"), datum: datum("2027-05-04") };
    const oordeel = gebeurt("beoordeeld", { aard: "overig", feiten: [FRAUDE], motivering: "Zie het verslag." }, "2027-05-07T08:00:00Z");
    const { gevolgen } = transition(bij("bekend", incident([], { bekend })), oordeel, omgevingMet([INCIDENT]))._unsafeUnwrap();
    expect(gevolgen).toMatchObject([{ uiterlijk: "2027-05-13" }]);
  });

  it("D-16.6: een correctie van het moment verschuift ook de laatste dag om te melden, en alleen van wat toen bekend werd", () => {
    const later = { tijdstip: tijdstip("2026-03-02T08:30:00Z"), datum: datum("2026-03-02") };
    const dossier = beoordeeld([FRAUDE], { feiten: [{ soort: FRAUDE, op: BEKEND }, { soort: NAKOMING, op: later }] });
    const correctie = gebeurt("gegevens-gecorrigeerd", { bekendOp: "2026-02-27T08:00:00Z" }, undefined, "De nachtdienst wist het vrijdag al.");
    const { gevolgen } = transition(dossier, correctie, omgevingMet([INCIDENT]))._unsafeUnwrap();
    expect(gevolgen).toMatchObject([
      { eis: "D-16.6.b", uiterlijk: "2026-03-09" },
      { eis: "D-16.6.e", uiterlijk: "2026-03-06" },
    ]);
  });

  it("D-16.6.b: een openbaar stuk hoeft niet te worden opgestuurd, een ander dezelfde dag nog", () => {
    const stukken = (openbaar: boolean) =>
      transition(
        beoordeeld([NAKOMING], gemeldBij("opdrachtgever-nakoming")),
        gebeurt("stukken-beschikbaar", { omschrijving: "Rapport.", openbaar, beschikbaarOp: "2026-03-02T08:00:00Z" }),
        omgevingMet([INCIDENT]),
      )._unsafeUnwrap().gevolgen;
    expect(stukken(true)).toEqual([]);
    expect(stukken(false)).toEqual([
      { _tag: "Taak", taak: "Meld dit bij de opdrachtgever.", eis: "D-16.6.b", norm: "D-16.6.b", uiterlijk: "2026-03-02" },
    ]);
  });

  it("D-17.1: een bevel geeft drie taken en loopt van gegeven tot gemeld; daarna sluit de zaak", () => {
    const omgeving = omgevingMet([INCIDENT]);
    const begin = transition(eenDossier(), nieuwBevel("b-1", { uiterlijk: "2026-03-20" }), omgeving)._unsafeUnwrap();
    expect(begin.gevolgen).toEqual([
      { _tag: "Taak", taak: "Volg het bevel onmiddellijk op.", eis: "D-17.1", norm: "D-17.1.opvolgen", uiterlijk: "2026-03-02" },
      { _tag: "Taak", taak: "Voer de maatregelen uit en meld dat schriftelijk aan de toezichthouder.", eis: "D-17.1", uiterlijk: "2026-03-20" },
      { _tag: "Taak", taak: "Meld dit bij de opdrachtgever.", eis: "D-16.6.b", norm: "D-16.6", uiterlijk: "2026-03-09" },
    ]);
    const einde = [
      gebeurt("bevel-opgevolgd", { kenmerk: "b-1" }),
      gemeld("opdrachtgever-nakoming", "2026-03-05T09:00:00Z"),
      gebeurt("bevel-uitgevoerd", { kenmerk: "b-1" }, "2026-03-19T09:00:00Z"),
      gebeurt("bevel-uitvoering-gemeld", { kenmerk: "b-1", bewijs: "brief 1" }, "2026-03-20T09:00:00Z"),
      gebeurt("incident-afgehandeld", { toelichting: "Klaar." }, "2026-03-23T09:00:00Z"),
    ].reduce((dossier, gebeurtenis) => transition(dossier, gebeurtenis, omgeving)._unsafeUnwrap().dossier, begin.dossier);
    expect(einde.zaken["z-1"]).toMatchObject({ toestand: "afgehandeld", feiten: { bevelen: [{ kenmerk: "b-1", stand: "gemeld" }] } });
  });

  it("D-17.1, D-17.2: zonder bevel of aanwijzing in die stand wordt een stap niet eens aangeboden", () => {
    const dossier = beoordeeld([], { bevelen: [bevel("gegeven")], aanwijzingen: [aanwijzing(true)] });
    const stappen = mogelijkeStappen({ dossier, actor: eenActor(), tijdstip: tijdstip("2026-03-02T09:00:00Z"), omgeving: omgevingMet([INCIDENT]) });
    const aangeboden = stappen.filter(({ zaak }) => zaak !== undefined).map(({ gebeurtenis }) => gebeurtenis);
    expect(HANDHAVING.filter((soort) => aangeboden.includes(soort))).toEqual([
      "bevel-ontvangen",
      "bevel-opgevolgd",
      "aanwijzing-ontvangen",
      "verscherpt-toezicht-ingesteld",
      "voortgang-gerapporteerd",
      "verscherpt-toezicht-beeindigd",
    ]);
  });

  it("D-17.2, D-17.3: aanwijzing en verscherpt toezicht worden ook aan de opdrachtgever gemeld", () => {
    const omgeving = omgevingMet([INCIDENT]);
    const eisen = (soort: string, gegevens: object = {}) =>
      transition(beoordeeld(), gebeurt(soort, gegevens), omgeving)._unsafeUnwrap().gevolgen.map(({ eis }) => eis);
    expect(eisen("aanwijzing-ontvangen", { kenmerk: "a-1", inhoud: "Stel een verbeterplan op." })).toEqual(["D-17.2", "D-16.6.b"]);
    expect(eisen("verscherpt-toezicht-ingesteld")).toEqual(["D-17.3", "D-16.6.b"]);
  });

  it("D-17.3: verscherpt toezicht dat loopt begint niet opnieuw, en na de laatste rapportage sluit de zaak pas als het eindigt", () => {
    const omgeving = omgevingMet([INCIDENT]);
    const lopend = beoordeeld([], TOEZICHT);
    expect(transition(lopend, gebeurt("verscherpt-toezicht-ingesteld"), omgeving)._unsafeUnwrapErr()).toMatchObject({ _tag: "OvergangNietToegestaan" });
    const rapport = transition(lopend, gebeurt("voortgang-gerapporteerd", { bewijs: "rapport 1" }, "2026-04-01T09:00:00Z"), omgeving)._unsafeUnwrap();
    expect(rapport.dossier.zaken["z-1"]?.feiten).toMatchObject({ verscherptToezicht: { laatsteRapportage: "2026-04-01" } });
    expect(rapport.gevolgen).toMatchObject([{ eis: "D-17.3", norm: "D-17.3" }]);
    const { dossier } = transition(rapport.dossier, gebeurt("verscherpt-toezicht-beeindigd", { kenmerk: "brief 2" }, "2026-05-01T09:00:00Z"), omgeving)._unsafeUnwrap();
    expect(dossier.zaken["z-1"]?.feiten).not.toHaveProperty("verscherptToezicht");
  });

  it("D-3.5: blijkt het toch een calamiteit, dan komen de meldingen erbij; blijkt het er geen, dan vervallen zij", () => {
    const omgeving = omgevingMet([INCIDENT]);
    const oordeel = (aard: string) => gebeurt("beoordeeld", { aard, feiten: [], motivering: "Na hoor en wederhoor." });
    const wordt = transition(beoordeeld([FRAUDE]), oordeel("calamiteit"), omgeving)._unsafeUnwrap();
    expect(wordt.gevolgen.map(({ eis }) => eis)).toEqual(["D-3.5", "D-3.5", "D-16.6.e"]);
    expect(transition(wordt.dossier, oordeel("overig"), omgeving)._unsafeUnwrap().gevolgen.map(({ eis }) => eis)).toEqual(["D-16.6.e"]);
  });

  it("D-17.1: een bevel is mondeling of schriftelijk, en elk oordeel heeft een motivering", () => {
    const leest = (vorm: string) => leestGegevens(INCIDENT, "bevel-ontvangen", { kenmerk: "b-1", vorm, gegevenOp: "2026-03-02T08:00:00Z" });
    expect(["mondeling", "schriftelijk", "anders"].map(leest)).toEqual([true, true, false]);
    expect(leestGegevens(INCIDENT, "beoordeeld", { aard: "overig", feiten: [], motivering: " " })).toBe(false);
  });
});
