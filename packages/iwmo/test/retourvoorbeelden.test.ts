import { describe, expect, it } from "vitest";

import { decodeWmo302, decodeWmo306, decodeWmo308, decodeWmo316, decodeWmo318, decodeWmo320 } from "../src/index.js";
import { fixture } from "./voorbeelden.js";

interface Klasse {
  readonly retourCodes: readonly string[];
}

const codes = (klassen: readonly Klasse[] = []): readonly (readonly string[])[] => klassen.map(({ retourCodes }) => retourCodes);

/** What the files say, read by a person: each berichtklasse comes back with its own codes. */
describe("Eigen retourberichten", () => {
  it("IV028: een afgekeurd ToegewezenProduct komt terug met zijn codes, de andere klassen met 0200", () => {
    const { header, client } = decodeWmo302(fixture("wmo302-product-afgekeurd.xml"))._unsafeUnwrap();
    expect([header.identificatieRetour, header.dagtekeningRetour, header.retourCodes, header.xsltVersie]).toEqual(["RET302A", "2026-05-06", ["0200"], undefined]);
    expect(codes(client?.toegewezenProducten)).toEqual([["9332", "9379"], ["0200"]]);
    expect([codes(client?.contactgegevens), codes(client?.relaties)]).toEqual([[["0200"], ["0200"]], [["0200"]]]);
    expect(client?.relaties?.map(({ contact, naam }) => [contact.retourCodes, naam.geslachtsnaam])).toEqual([[["0200"], { achternaam: "Mentorsma" }]]);
    expect([client?.retourCodes, client?.toegewezenProducten[1]?.budget]).toEqual([["0200"], 1_250_000]);
  });

  it("IV028, IV033: een afkeur op niveau 2 is alleen een header, met 0001 en de versie van de XSLT", () => {
    const { header, client } = decodeWmo302(fixture("wmo302-technisch-afgekeurd.xml"))._unsafeUnwrap();
    expect([header.retourCodes, header.xsltVersie, client]).toEqual([["0001"], "2.10.5", undefined]);
  });

  it("IV028: een afgekeurd StartProduct komt terug met zijn codes", () => {
    const { header, client } = decodeWmo306(fixture("wmo306-product-afgekeurd.xml"))._unsafeUnwrap();
    expect([header.berichtCode, header.afzender, header.ontvanger]).toEqual(["419", "65650001", "0268"]);
    expect([codes(client?.startProducten)[0], client?.retourCodes]).toEqual([["9019", "9326"], ["0200"]]);
  });

  it("IV028: een afgekeurd StopProduct komt terug met zijn code", () => {
    const { client } = decodeWmo308(fixture("wmo308-product-afgekeurd.xml"))._unsafeUnwrap();
    expect(client?.stopProducten.map(({ statusAanlevering, retourCodes }) => [statusAanlevering, retourCodes])).toEqual([["1", ["9069"]], ["3", ["0200"]]]);
  });

  it("IV028: een goedgekeurd bericht krijgt alleen een header zonder codes terug", () => {
    const stop = decodeWmo308(fixture("wmo308-goedgekeurd.xml"))._unsafeUnwrap();
    const antwoord = decodeWmo320(fixture("wmo320-goedgekeurd.xml"))._unsafeUnwrap();
    expect([stop.header.retourCodes, stop.client, antwoord.header.retourCodes, antwoord.antwoord]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("IV028: is de client afgekeurd, dan zijn de producten niet beoordeeld", () => {
    const { client } = decodeWmo316(fixture("wmo316-client-afgekeurd.xml"))._unsafeUnwrap();
    expect([client?.retourCodes, ...codes(client?.aangevraagdeProducten)]).toEqual([["9374"], ["0233"], ["0233"]]);
  });

  it("IV028, TR378: een fout in de header geeft alleen een header met die code", () => {
    const { header, client } = decodeWmo316(fixture("wmo316-header-afgekeurd.xml"))._unsafeUnwrap();
    expect([header.retourCodes, header.xsltVersie, client]).toEqual([["S300"], undefined, undefined]);
  });

  it("IV028: bij een verzoek om wijziging draagt elke klasse eigen codes", () => {
    const { client } = decodeWmo318(fixture("wmo318-verzoek-afgekeurd.xml"))._unsafeUnwrap();
    const { retourCodes, ongewijzigdeProducten, teWijzigenProducten, nieuweProducten } = client?.verzoek ?? expect.fail("no request");
    expect([client?.retourCodes, retourCodes]).toEqual([["0200"], ["9349", "9361"]]);
    expect([codes(ongewijzigdeProducten), codes(teWijzigenProducten), codes(nieuweProducten)]).toEqual([[["0200"], ["9350"]], [["9351"]], [["0200"], ["0200"]]]);
  });

  it("IV028: een afgekeurd antwoord komt terug met zijn code", () => {
    const { antwoord } = decodeWmo320(fixture("wmo320-antwoord-afgekeurd.xml"))._unsafeUnwrap();
    expect(antwoord).toEqual({ referentieAanbieder: "VOT-1-A", verzoekAntwoord: "1", redenAfwijzingVerzoek: "4", retourCodes: ["9355"] });
  });
});
