import { LEVENSLOPEN, makeNormenboek, parseGebeurtenis, type Gebeurtenis } from "@wmo-kit/afwegingskader";
import { parseTijdstip } from "@wmo-kit/domain";
import { WETTELIJKE_TERMIJNEN, WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";
import { describe, expect, it } from "vitest";

import { exportZaken, parseKenmerk, writeJsonSchema, Zaakexport, ZAAKCONTRACT, type Exportvraag } from "../src/index.js";
import { volgZaak, type Zaakverloop } from "../src/zaak/verzamel-zaak.js";
import { compileAjv } from "./schemas.js";

const omgeving = { levenslopen: LEVENSLOPEN, normen: makeNormenboek({ termijnen: [...WIJKTEAM_TERMIJNEN, ...WETTELIJKE_TERMIJNEN] }) };
const stand = parseTijdstip("2030-01-01T00:00:00Z")._unsafeUnwrap();
const VRIJE_TEKST = "Hij wil er liever zelf uitkomen.";

const gebeurtenis = (id: string, levensloop: string, zaak: string, soort: string, tijdstip: string, gegevens: object): Gebeurtenis =>
  parseGebeurtenis(LEVENSLOPEN, { id, levensloop, zaak, soort, tijdstip, actor: { id: "medewerker-7", bekwaamheden: [] }, gegevens })._unsafeUnwrap();

const HISTORIE: readonly Gebeurtenis[] = [
  gebeurtenis("g-1", "A1", "melding-1", "melding-ontvangen", "2026-03-02T09:00:00Z", { aanmelder: "de huisarts", kanaal: "telefoon", leeftijd: 70, gezinMetJeugdigen: false }),
  gebeurtenis("g-2", "A1", "melding-1", "bevestigd-aan-aanmelder", "2026-03-02T10:00:00Z", { aan: "de huisarts" }),
  gebeurtenis("g-3", "A6", "indicatie-1", "indicatie-aangevraagd", "2026-03-03T09:00:00Z", { eerderAfgegeven: true, financiering: "zin", onderdelen: ["begeleiding"], aanbieder: "Zorg & Zo" }),
  gebeurtenis("g-4", "A6", "indicatie-1", "toegekend", "2026-03-03T10:00:00Z", { begindatum: "2025-06-01", einddatum: "2027-05-31" }),
  gebeurtenis("g-5", "A1", "melding-1", "melding-ingetrokken", "2026-03-04T09:00:00Z", { door: "inwoner", motivering: VRIJE_TEKST }),
  gebeurtenis("g-6", "A6", "indicatie-1", "wlz-besluit-ontvangen", "2026-03-31T22:30:00Z", { toelichting: VRIJE_TEKST }),
  gebeurtenis("g-7", "A6", "indicatie-1", "wlz-overdracht-geregeld", "2026-04-10T09:00:00Z", { naar: "Wlz-huis" }),
  gebeurtenis("g-8", "A6", "indicatie-1", "gestopt-wegens-wlz", "2026-04-30T22:30:00Z", {}),
];

const exporteer = (tot = HISTORIE.length, deel: Partial<Exportvraag> = {}): Zaakexport => exportZaken({ dossier: "dossier-1", stand, ...deel }, HISTORIE.slice(0, tot), omgeving)._unsafeUnwrap();

describe("W-98.6: zaken, statussen, besluiten en resultaat uit de gebeurtenissen", () => {
  it("W-98.6: de export is goed volgens ajv met het gepubliceerde schema", () => {
    const ajv = compileAjv(writeJsonSchema(Zaakexport, ZAAKCONTRACT.schema, "Zaakexport"));
    expect(ajv(JSON.parse(JSON.stringify(exporteer())))).toEqual([]);
  });

  it("W-98.6: een melding die is ingetrokken heeft haar statussen, een einddatum en een resultaat", () => {
    expect(exporteer().zaken[0]).toMatchObject({
      identificatie: "dossier-1:melding-1",
      zaaktype: { code: "A1", omschrijving: "Melding" },
      startdatum: "2026-03-02",
      einddatum: "2026-03-04",
      statussen: [
        { identificatie: "g-1.status", volgnummer: 1, statustype: "ontvangen", datumStatusGezet: "2026-03-02T09:00:00Z" },
        { identificatie: "g-2.status", volgnummer: 2, statustype: "bevestigd" },
        { identificatie: "g-5.status", volgnummer: 3, statustype: "ingetrokken" },
      ],
      resultaat: { resultaattype: "Ingetrokken" },
      besluiten: [],
    });
  });

  it("W-34.1, W-42.2: een indicatie heeft haar besluiten met looptijd; de dag is die in Nederland", () => {
    const { besluiten, einddatum } = exporteer().zaken[1] ?? {};
    // 30 April 22:30 UTC is 1 May in the Netherlands.
    expect(einddatum).toBe("2026-05-01");
    expect(besluiten).toMatchObject([
      { identificatie: "g-4.besluit", besluittype: "Toekenning van de indicatie", datum: "2026-03-03", ingangsdatum: "2025-06-01", vervaldatum: "2027-05-31" },
      { identificatie: "g-8.besluit", besluittype: "Indicatie beëindigd na overdracht naar de Wlz", datum: "2026-05-01" },
    ]);
  });

  it("W-95.1: latere gebeurtenissen laten eerdere kenmerken, statussen en besluiten staan", () => {
    for (let tot = 1; tot < HISTORIE.length; tot += 1)
      for (const zaak of exporteer(tot).zaken) {
        const later = exporteer().zaken.find(({ identificatie }) => identificatie === zaak.identificatie);
        expect(later?.statussen.slice(0, zaak.statussen.length)).toEqual(zaak.statussen);
        expect(later?.besluiten.slice(0, zaak.besluiten.length)).toEqual(zaak.besluiten);
        expect(zaak.einddatum === undefined).toBe(zaak.resultaat === undefined);
      }
  });

  it("W-33, W-40: een advies eindigt met de beschikking; bezwaar opent het weer en het besluit op bezwaar sluit het", () => {
    const advies = (soort: string, tijdstip: string, gegevens: object) => gebeurtenis(`a-${soort}`, "A3", "advies-1", soort, tijdstip, gegevens);
    const stappen: readonly (readonly [Gebeurtenis, string])[] = [
      [advies("verwerkt", "2026-04-27T09:00:00Z", { beschikkingsdatum: "2026-04-24", besluit: "gedeeltelijk toegekend" }), "verwerkt"],
      [advies("bezwaar-ontvangen", "2026-05-04T09:00:00Z", { informatieGevraagd: true }), "bezwaar"],
      [advies("bezwaar-afgerond", "2026-06-01T09:00:00Z", { uitkomst: "ongegrond", maatregel: { nodig: false, motivering: VRIJE_TEKST } }), "verwerkt"],
      // Something that happens afterwards does not end it anew.
      [advies("informatie-geleverd", "2026-06-05T09:00:00Z", { wat: VRIJE_TEKST }), "verwerkt"],
    ];
    const verlopen: Zaakverloop[] = [];
    for (const [stap, toestand] of stappen) verlopen.push(volgZaak(verlopen.at(-1), stap, toestand));
    expect(verlopen.map(({ einddatum }) => einddatum)).toEqual(["2026-04-27", undefined, "2026-06-01", "2026-06-01"]);
    expect(verlopen.at(-1)?.besluiten).toMatchObject([
      { besluittype: "Beschikking op de aanvraag", datum: "2026-04-24", uitkomst: "gedeeltelijk toegekend" },
      { besluittype: "Besluit op bezwaar", datum: "2026-06-01", uitkomst: "ongegrond" },
    ]);
  });

  it("W-106.9: geen vrije tekst, geen medewerker, geen aanmelder en geen burgerservicenummer", () => {
    const tekst = JSON.stringify(exporteer());
    expect(tekst).not.toMatch(/zelf uitkomen|medewerker-7|huisarts|Zorg & Zo|bsn/);
  });

  it("W-106.9: met een doel staat het burgerservicenummer erbij; bij alleen een melding niet, en niet meer als de hulp voorbij is", () => {
    const betrokkene = { bsn: Zaakexport.shape.betrokkene.unwrap().shape.bsn.parse("999900006"), doel: { reden: "caseload", zaak: parseKenmerk("indicatie-1")._unsafeUnwrap() } } as const;
    expect(exporteer(5, { betrokkene }).betrokkene?.bsn).toBe("999900006");
    expect(exportZaken({ dossier: "d", stand, betrokkene }, HISTORIE, omgeving)._unsafeUnwrapErr()).toEqual({ _tag: "DoelOntbreekt" });
    expect(exportZaken({ dossier: "d", stand, betrokkene }, HISTORIE.slice(0, 2), omgeving)._unsafeUnwrapErr()).toEqual({ _tag: "DoelOntbreekt" });
  });

  it("W-95.1: een historie die niet kan, geeft geen export", () => {
    expect(exportZaken({ dossier: "d", stand }, HISTORIE.slice(1), omgeving)._unsafeUnwrapErr()._tag).toBe("HistorieOngeldig");
  });
});
