import { readFileSync } from "node:fs";

import { parseIsoDatum } from "@wmo-kit/domain";
import { hasReferenceData, referenceDataNote, referencePath } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { canoniek } from "../../test/canoniek.js";
import { eenDeclaratie, eenPrestatie } from "../../test/declaraties.js";
import { fixture } from "../../test/voorbeelden.js";
import { decodeBericht } from "../decode-bericht.js";
import { encodeBericht } from "../encode-bericht.js";
import { makeRetour } from "./make-retour.js";
import type { Retourgrond } from "./retourgrond.js";
import type { Heenbericht } from "./retourpaar.js";

const isHeenbericht = (bericht: { readonly soort: string }): bericht is Heenbericht =>
  ["WMO301", "WMO305", "WMO307", "WMO315", "WMO317", "WMO319", "WMO323"].includes(bericht.soort);

const leesHeen = (bytes: Uint8Array | string): Heenbericht => {
  const bericht = decodeBericht(bytes)._unsafeUnwrap();
  if (!isHeenbericht(bericht)) return expect.fail("geen heenbericht");
  return bericht;
};

const grond = (rule: string, retourcode: string, path: string, level: 2 | 3 = 3): Retourgrond => ({ rule, level, retourcode, path });

const maak = (bericht: Heenbericht, gronden: readonly Retourgrond[], identificatie: string, dagtekening: string): Uint8Array =>
  makeRetour(bericht, gronden, { identificatie, dagtekening: parseIsoDatum(dagtekening)._unsafeUnwrap() })
    .andThen(encodeBericht)
    ._unsafeUnwrap();

const START = "/Bericht/Client/StartProducten/StartProduct";
const PRESTATIE = "/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie";

/** Outbound message, findings, own reference and day, and the answer somebody else made of it. */
const GOUDEN: readonly (readonly [string, string, readonly Retourgrond[], string, string, string])[] = [
  ["IV028: een goede toewijzing krijgt alleen de header terug", "crafted-wmo301-dagbesteding.xml", [], "RET302000001", "2026-02-20", "crafted-wmo302-goedgekeurd.xml"],
  ["IV033: een fout op niveau 2 geeft alleen de header met 0001 en de versie van de XSLT", "crafted-wmo301-dagbesteding.xml", [grond("CS002", "0001", "/Bericht/Client/Bsn", 2)], "RET302000002", "2026-02-20", "crafted-wmo302-afkeur-xslt.xml"],
  ["OP065: een afgekeurd product brengt alle klassen van de client terug", "crafted-wmo301-dagbesteding.xml", [grond("TR332", "9332", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]/ToewijzingNummer")], "RET302000003", "2026-02-20", "crafted-wmo302-afkeur-klasse.xml"],
  ["IV028: een start die niet verwijderd kan worden komt terug met 9063", "crafted-wmo305-correctie.xml", [grond("TR063", "9063", `${START}[1]/StatusAanlevering`)], "", "", "crafted-wmo306-afkeur-klasse.xml"],
  ["IV028: een goede start krijgt alleen de header terug", "crafted-wmo305-start.xml", [], "RET306000001", "2026-03-05", "crafted-wmo306-goedgekeurd.xml"],
  ["IV028: een goede stop krijgt alleen de header terug", "crafted-wmo307-tijdelijke-stop.xml", [], "RET308000001", "2026-05-18", "crafted-wmo308-goedgekeurd.xml"],
  ["IV028: een afgekeurde stop komt terug met 9414", "crafted-wmo307-definitieve-stop.xml", [grond("TR414", "9414", "/Bericht/Client/StopProducten/StopProduct")], "", "", "crafted-wmo308-afkeur-klasse.xml"],
  ["IV028: een goed verzoek krijgt alleen de header terug", "crafted-wmo315-verzoek.xml", [], "RET316000001", "2026-03-23", "crafted-wmo316-goedgekeurd.xml"],
  ["IV028: een afgekeurd aangevraagd product komt terug met 9347", "crafted-wmo315-verzoek.xml", [grond("TR347", "9347", "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct")], "", "", "crafted-wmo316-afkeur-klasse.xml"],
  ["IV028: een afgekeurd verzoek laat de producten eronder hun eigen code", "crafted-wmo317-verzoek-wijziging.xml", [grond("TR350", "9350", "/Bericht/Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct"), grond("TR349", "9349", "/Bericht/Client/Verzoek")], "", "", "crafted-wmo318-afkeur-klasse.xml"],
  ["IV028: een goed verzoek om wijziging krijgt alleen de header terug", "crafted-wmo317-verzoek-wijziging.xml", [], "", "", "crafted-wmo318-goedgekeurd.xml"],
  ["IV028: een goed antwoord krijgt alleen de header terug", "crafted-wmo319-afwijzing.xml", [], "", "", "crafted-wmo320-goedgekeurd.xml"],
  ["IV028: een afgekeurd antwoord komt terug met 9355", "crafted-wmo319-afwijzing.xml", [grond("TR355", "9355", "/Bericht/Antwoord/ReferentieAanbieder")], "", "", "crafted-wmo320-afkeur-klasse.xml"],
  ["IV087: een goede declaratie is volledig toegewezen", "crafted-wmo323-maart.xml", [], "", "", "crafted-wmo325-toegekend.xml"],
  ["IV087: een fout op niveau 2 geeft alleen de header met 0001", "crafted-wmo323-maart.xml", [grond("TR358", "0001", "/Bericht/Declaratie", 2)], "", "", "crafted-wmo325-afkeur-xslt.xml"],
  ["IV087: een afgekeurde declaratie krijgt niets toegekend", "crafted-wmo323-maart.xml", [grond("TR333", "9333", "/Bericht/Declaratie/DeclaratieNummer")], "", "", "crafted-wmo325-afkeur-declaratie.xml"],
  ["TR342: alleen de afgewezen prestatie komt terug en gaat van het totaal af", "crafted-wmo323-maart.xml", [grond("TR341", "9341", `${PRESTATIE}[2]/Eenheid`)], "", "", "crafted-wmo325-deels-afgewezen.xml"],
]; // prettier-ignore

const lees = (naam: string): Uint8Array => readFileSync(referencePath("iwmo", "examples", naam));

/** Reference and day of an answer are not in the message it answers: take them from the example. */
const eigenGegevens = (retour: Uint8Array): readonly [string, string] => {
  const { header } = decodeBericht(retour)._unsafeUnwrap();
  return "identificatieRetour" in header
    ? [header.identificatieRetour, header.dagtekeningRetour]
    : [header.berichtIdentificatie.identificatie, header.berichtIdentificatie.dagtekening];
};

describe.skipIf(!hasReferenceData)(`makeRetour tegenover de voorbeelden${referenceDataNote}`, () => {
  it.each(GOUDEN)("%s", (_, heen, gronden, identificatie, dagtekening, verwacht) => {
    const gegevens = eigenGegevens(lees(verwacht));
    if (identificatie !== "") expect(gegevens).toEqual([identificatie, dagtekening]);
    expect(canoniek(maak(leesHeen(lees(heen)), gronden, ...gegevens))).toBe(canoniek(lees(verwacht)));
  });
});

const gouden = (naam: string): string => readFileSync(new URL(`../../test/fixtures/retour/${naam}`, import.meta.url), "utf8");

const CLIENT = "/Bericht/Declaratie/Clienten/Client";
const eigenDeclaratie = eenDeclaratie([
  { bsn: "999900006", prestaties: [eenPrestatie("P1", 100), eenPrestatie("P2", 250), eenPrestatie("P3", 40, "P0")] },
  { bsn: "999900018", prestaties: [eenPrestatie("P4", 400)] },
]);

describe("makeRetour tegenover eigen gouden bestanden", () => {
  it.each<readonly [string, Heenbericht, readonly Retourgrond[], string]>([
    ["OP065: een afgekeurd product in een toewijzing", leesHeen(fixture("wmo301-volledig.xml")), [grond("TR332", "9332", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]")], "wmo302-klasse.xml"],
    ["IV028: een goede start", leesHeen(fixture("wmo305-start.xml")), [], "wmo306-goedgekeurd.xml"],
    ["TR342: een debet en een credit afgewezen, de rest toegekend", eigenDeclaratie, [grond("TR321", "9321", `${CLIENT}[1]/Prestaties/Prestatie[2]`), grond("TR323", "8017", `${CLIENT}[1]/Prestaties/Prestatie[3]`)], "wmo325-deels.xml"],
  ])("%s geeft deze bytes", (_, heen, gronden, naam) => {
    expect(new TextDecoder().decode(maak(heen, gronden, "RET000001", "2026-06-02"))).toBe(gouden(naam));
  }); // prettier-ignore
});

const toewijzing = leesHeen(fixture("wmo301-volledig.xml"));

describe("makeRetour op eigen berichten", () => {
  it("IV028: dezelfde bevindingen in een andere volgorde geven dezelfde bytes", () => {
    const gronden = [
      grond("TR332", "9332", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]"),
      grond("TR379", "9379", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/ReferentieAanbieder"),
      grond("TR385", "9385", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct"),
      grond("TR332", "9332", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]"),
    ];
    const eerste = maak(toewijzing, gronden, "R1", "2026-05-01");
    expect(maak(toewijzing, [...gronden].reverse(), "R1", "2026-05-01")).toEqual(eerste);
    const tekst = new TextDecoder().decode(eerste);
    expect(tekst.match(/RetourCode>9[0-9]{3}/g)).toEqual(["RetourCode>9385", "RetourCode>9332", "RetourCode>9379"]);
  });

  it("IV028: een fout over de header op niveau 3 geeft alleen de header met die code", () => {
    const retour = makeRetour(
      toewijzing,
      [grond("TR056", "9056", "/Bericht/Header/BerichtIdentificatie"), grond("TR332", "9332", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct")],
      { identificatie: "R1", dagtekening: parseIsoDatum("2026-05-01")._unsafeUnwrap() },
    )._unsafeUnwrap();
    expect(retour).toMatchObject({ header: { retourCodes: ["9056"] } });
    expect(Object.keys(retour)).toEqual(["soort", "header"]);
    expect(retour.header).not.toHaveProperty("xsltVersie");
  });

  it("IV087: onder een afgekeurde client zijn de andere klassen niet beoordeeld", () => {
    const tekst = new TextDecoder().decode(maak(leesHeen(fixture("wmo305-start.xml")), [grond("TR374", "9374", "/Bericht/Client/Bsn")], "R1", "2026-05-13"));
    expect([...tekst.matchAll(/RetourCode>(\d{4})</g)].map(([, code]) => code)).toEqual(["0200", "0233", "0233", "9374"]);
  }); // prettier-ignore

  it.each<readonly [string, Retourgrond, string]>([
    ["IV028: een bericht dat niet aan het schema voldoet krijgt geen retour", { rule: "RS037", level: 1, path: "/Bericht/Client/Bsn" }, "niveau1"],
    ["WJ001: een regel zonder retourcode kan niet terug", { rule: "TR337", level: 3, path: "/Bericht/Header" }, "zonderRetourcode"],
    ["WJ001: een code die niet in de lijst staat kan niet terug", grond("TR000", "1234", "/Bericht/Client"), "zonderRetourcode"],
    ["IV028: een plaats die niet in het bericht staat wordt niet stil weggelaten", grond("TR332", "9332", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[9]"), "klasseOnbekend"],
    ["IV028: een plaats buiten elke berichtklasse wordt niet stil weggelaten", grond("TR332", "9332", "/Bericht"), "klasseOnbekend"],
  ])("%s", (_, fout, reden) => {
    const failure = makeRetour(toewijzing, [fout], { identificatie: "R1", dagtekening: parseIsoDatum("2026-05-01")._unsafeUnwrap() })._unsafeUnwrapErr();
    expect(failure).toEqual({ _tag: "RetourNietMogelijk", soort: "WMO301", reden, rule: fout.rule, path: fout.path });
  }); // prettier-ignore
});
