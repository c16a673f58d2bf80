import { parseIsoDatum } from "@wmo-kit/domain";
import { hasReferenceData, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { canoniek } from "../../test/canoniek.js";
import { judge, schemaVan } from "../../test/libxml2.js";
import { fixture } from "../../test/voorbeelden.js";
import { decodeBericht, decodeWmo316, decodeWmo325 } from "../decode-bericht.js";
import { encodeBericht } from "../encode-bericht.js";
import { makeRetour } from "./make-retour.js";
import type { Retourgrond } from "./retourgrond.js";
import { RETOURBERICHTEN, type Heenbericht } from "./retourpaar.js";

const isHeenbericht = (bericht: { readonly soort: string }): bericht is Heenbericht => bericht.soort === "WMO323" || bericht.soort in RETOURBERICHTEN;

const leesHeen = (naam: string): Heenbericht => {
  const bericht = decodeBericht(fixture(naam))._unsafeUnwrap();
  return isHeenbericht(bericht) ? bericht : expect.fail("geen heenbericht");
};

const grond = (rule: string, retourcode: string, path: string, level: 2 | 3 | 4 = 3): Retourgrond => ({ rule, level, retourcode, path });

const maak = (heen: string, gronden: readonly Retourgrond[], identificatie: string, dagtekening: string): Uint8Array =>
  makeRetour(leesHeen(heen), gronden, { identificatie, dagtekening: parseIsoDatum(dagtekening)._unsafeUnwrap() })
    .andThen(encodeBericht)
    ._unsafeUnwrap();

const C = "/Bericht/Client";
const VERZOEK = `${C}/Verzoek`;
const DECLARANT = "/Bericht/Declaratie/Clienten/Client";

/** Outbound message, findings, own reference and day, and the answer that was written by hand. */
const GEVALLEN: readonly (readonly [string, string, readonly Retourgrond[], string, string, string])[] = [
  ["OP065: twee codes op een product, de rest 0200", "wmo301-volledig.xml", [grond("TR379", "9379", `${C}/ToegewezenProducten/ToegewezenProduct[1]/ReferentieAanbieder`), grond("TR332", "9332", `${C}/ToegewezenProducten/ToegewezenProduct[1]`)], "RET302A", "2026-05-06", "wmo302-product-afgekeurd.xml"],
  ["IV033: niveau 2 gaat voor niveau 3", "wmo301-volledig.xml", [grond("TR332", "9332", `${C}/ToegewezenProducten/ToegewezenProduct[1]`), grond("CS002", "0001", `${C}/Bsn`, 2)], "RET302B", "2026-05-06", "wmo302-technisch-afgekeurd.xml"],
  ["IV028: een start met twee fouten", "wmo305-start.xml", [grond("TR019", "9019", `${C}/StartProducten/StartProduct[1]`), grond("TR326", "9326", `${C}/StartProducten/StartProduct[1]`)], "RET306A", "2026-05-14", "wmo306-product-afgekeurd.xml"],
  ["IV028: een goede stop", "wmo307-stop.xml", [], "RET308B", "2026-09-07", "wmo308-goedgekeurd.xml"],
  ["IV028: een stop zonder start", "wmo307-stop.xml", [grond("TR382", "9069", `${C}/StopProducten/StopProduct[1]`)], "RET308A", "2026-09-07", "wmo308-product-afgekeurd.xml"],
  ["IV028: onder een afgekeurde client zijn de producten niet beoordeeld", "wmo315-aanvraag.xml", [grond("TR374", "9374", C)], "RET316A", "2026-05-13", "wmo316-client-afgekeurd.xml"],
  ["IV028: een fout in de header van niveau 4", "wmo315-aanvraag.xml", [grond("TR378", "S300", "/Bericht/Header/Ontvanger", 4), grond("TR374", "9374", C)], "RET316B", "2026-05-13", "wmo316-header-afgekeurd.xml"],
  ["IV028: een verzoek met fouten op drie plaatsen", "wmo317-wijziging.xml", [grond("TR361", "9361", VERZOEK), grond("TR349", "9349", VERZOEK), grond("TR350", "9350", `${VERZOEK}/OngewijzigdeProducten/OngewijzigdProduct[2]`), grond("TR351", "9351", `${VERZOEK}/TeWijzigenProducten/TeWijzigenProduct`)], "RET318A", "2026-05-13", "wmo318-verzoek-afgekeurd.xml"],
  ["IV028: een antwoord zonder verzoek", "wmo319-afwijzing.xml", [grond("TR355", "9355", "/Bericht/Antwoord")], "RET320A", "2026-05-13", "wmo320-antwoord-afgekeurd.xml"],
  ["IV028: een goed antwoord", "wmo319-afwijzing.xml", [], "RET320B", "2026-05-13", "wmo320-goedgekeurd.xml"],
]; // prettier-ignore

describe("makeRetour tegenover retourberichten die met de hand zijn geschreven", () => {
  it.each(GEVALLEN)("%s", (_, heen, gronden, identificatie, dagtekening, verwacht) => {
    expect(canoniek(maak(heen, gronden, identificatie, dagtekening))).toBe(canoniek(new TextEncoder().encode(fixture(verwacht))));
  });
});

/** Findings on the claim of March, one for each kind of answer. */
const OP_DECLARATIE: readonly (readonly [string, readonly Retourgrond[]])[] = [
  ["volledig toegekend", []],
  ["afgekeurd op de header", [grond("TR056", "9056", "/Bericht/Header")]],
  ["afgekeurd op niveau 2", [grond("TR358", "0001", "/Bericht/Declaratie", 2)]],
  ["afgekeurd op de declaratie", [grond("TR333", "9333", "/Bericht/Declaratie")]],
  ["een client en een regel afgekeurd", [grond("TR304", "8187", `${DECLARANT}[1]`), grond("TR418", "0611", `${DECLARANT}[2]/Prestaties/Prestatie`)]],
]; // prettier-ignore

describe.skipIf(!hasReferenceData)(`makeRetour op eigen berichten tegenover het schema${referenceDataNote}`, () => {
  const bytes = [
    ...GEVALLEN.map(([titel, heen, gronden, identificatie, dagtekening]) => [titel, maak(heen, gronden, identificatie, dagtekening)] as const),
    ...OP_DECLARATIE.map(([titel, gronden]) => [`IV087: ${titel}`, maak("wmo323-maart.xml", gronden, "ANTW-1", "2026-04-14")] as const),
    ...["wmo302-klasse.xml", "wmo306-goedgekeurd.xml", "wmo325-deels.xml"].map((naam) => [`IV028, IV087: ${naam}`, new TextEncoder().encode(fixture(`retour/${naam}`))] as const),
  ]; // prettier-ignore
  it.each(bytes)("%s", (_, retour) => {
    expect(judge(schemaVan(decodeBericht(retour)._unsafeUnwrap().soort), retour).meldingen).toEqual([]);
  });
});

describe("makeRetour onder een afgekeurde client", () => {
  it("IV028: wat daar wel gevonden is staat er met zijn code, de rest is niet beoordeeld", () => {
    const retour = maak("wmo315-aanvraag.xml", [grond("TR374", "9374", C), grond("TR347", "9347", `${C}/AangevraagdeProducten/AangevraagdProduct[2]`)], "R", "2026-05-13");
    const { client } = decodeWmo316(retour)._unsafeUnwrap();
    expect([client?.retourCodes, ...(client?.aangevraagdeProducten ?? []).map(({ retourCodes }) => retourCodes)]).toEqual([["9374"], ["0233"], ["9347"]]);
  }); // prettier-ignore
});

/** Codes, amounts and references of an answer to the claim of March: P-1 (640,00) and credit P-2 (400,00) of one client, P-3 (340,00) of another. */
const kern = (gronden: readonly Retourgrond[]): string => {
  const antwoord = decodeWmo325(maak("wmo323-maart.xml", gronden, "ANTW-1", "2026-04-14"))._unsafeUnwrap();
  const { header, declaratieAntwoord: deel } = antwoord;
  const regels = deel?.clienten?.flatMap(({ prestaties, retourCodes }) => [
    `client ${retourCodes.join("+")}`,
    ...prestaties.map((prestatie) => `${prestatie.productReferentie.referentieNummer} ${prestatie.retourCodes.join("+")}`),
  ]);
  const [ingediend, toegekend] = [deel?.totaalIngediendBedrag, deel?.totaalToegekendBedrag].map((totaal) => `${totaal?.totaalBedrag}${totaal?.debetCredit}`);
  return [
    `header ${header.retourCodes.join("+")}`,
    ...(header.xsltVersie === undefined ? [] : [`xslt ${header.xsltVersie}`]),
    ...(deel === undefined ? [] : [`declaratie ${deel.retourCodes.join("+")} ${ingediend} ${toegekend}`]),
    ...(regels ?? []),
  ].join(" | ");
};

const P1 = `${DECLARANT}[1]/Prestaties/Prestatie[1]`;

describe("makeRetour op een declaratie", () => {
  it.each<readonly [string, readonly Retourgrond[], string]>([
    ["IV087: alles goed: 0200 in de header, 8001 op de declaratie, ingediend is toegekend", [], "header 0200 | declaratie 8001 58000D 58000D"],
    ["IV087: een fout in de header geeft alleen die code", [grond("TR056", "9056", "/Bericht/Header"), grond("TR338", "9338", P1)], "header 9056"],
    ["IV087, IV033: een fout op niveau 2 geeft alleen 0001, met de versie van de XSLT", [grond("TR358", "0001", "/Bericht/Declaratie", 2), grond("TR338", "9338", P1)], "header 0001 | xslt 2.10.5"],
    ["IV087, TR342: een afgekeurde declaratie krijgt niets, en noemt geen regels", [grond("TR333", "9333", "/Bericht/Declaratie"), grond("TR318", "8214", "/Bericht/Declaratie"), grond("TR338", "9338", P1)], "header 0200 | declaratie 8214+9333 58000D 0D"],
    ["IV087, TR342: een afgekeurde client krijgt zijn code en zijn regels 0233; 640 - 400 gaat eraf", [grond("TR304", "8187", `${DECLARANT}[1]`), grond("TR338", "9338", P1)], "header 0200 | declaratie 0200 58000D 34000D | client 8187 | P-1 0233 | P-2 0233"],
    ["IV087, TR342: alleen de afgewezen regel komt terug; zonder de debet is het saldo een credit", [grond("TR321", "9321", P1)], "header 0200 | declaratie 0200 58000D 6000C | client 0200 | P-1 9321"],
    ["IV087, TR342: een afgewezen credit maakt het toegekende hoger dan het ingediende", [grond("TR323", "8017", `${DECLARANT}[1]/Prestaties/Prestatie[2]`)], "header 0200 | declaratie 0200 58000D 98000D | client 0200 | P-2 8017"],
    ["IV087, CS325: is alles afgewezen, dan is nul toegekend, en nul is debet", [grond("TR304", "8187", `${DECLARANT}[1]`), grond("TR418", "0611", `${DECLARANT}[2]/Prestaties/Prestatie`), grond("TR321", "9321", `${DECLARANT}[2]/Prestaties/Prestatie`)], "header 0200 | declaratie 0200 58000D 0D | client 8187 | P-1 0233 | P-2 0233 | client 0200 | P-3 0611+9321"],
  ])("%s", (_, gronden, verwacht) => {
    expect(kern(gronden)).toBe(verwacht);
  });
}); // prettier-ignore
