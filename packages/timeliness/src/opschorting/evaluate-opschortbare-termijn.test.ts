import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { kort } from "../../test/kort.js";
import { describeStap } from "../describe/describe-stap.js";
import { describeTermijn } from "../describe/describe-termijn.js";
import { makeKalender } from "../kalender/kalender.js";
import { WMO_TERMIJNEN } from "../termijn/wmo.table.js";
import { evaluateOpschortbareTermijn } from "./evaluate-opschortbare-termijn.js";
import type { Herstelverzoek, Opschorting, Stilstand, Verlopendag } from "./opschorting.js";

const kalender = makeKalender();
const beslis = (opschortingen: readonly Opschorting[], norm = "Wmo-2.3.5.2", aanvang = "2026-01-05") =>
  evaluateOpschortbareTermijn({ normen: WMO_TERMIJNEN, norm, aanvang: datum(aanvang), kalender, opschortingen });
const verzoek = (gevraagd: string, hersteld?: string): Herstelverzoek => ({
  soort: "aanvraag aanvullen",
  gevraagdOp: datum(gevraagd),
  ...(hersteld === undefined ? {} : { hersteldOp: datum(hersteld) }),
});
const stilstand = (begin: string, einde: string): Stilstand => ({
  soort: "stilstand",
  grond: "overmacht",
  begindatum: datum(begin),
  einddatum: datum(einde),
});
const stappen = (...opschortingen: readonly Opschorting[]): readonly string[] => beslis(opschortingen)._unsafeUnwrap().stappen.map(kort);

describe("opschorting van de beslistermijn", () => {
  // terms.md, section C: application of 5 January 2026, base end 19 January 2026.
  it.each([
    ["2026-01-08", "2026-01-15", 6, "2026-01-25", "2026-01-26"],
    ["2026-01-08", "2026-01-09", 0, "2026-01-19", "2026-01-19"],
    ["2026-01-19", "2026-02-02", 13, "2026-02-01", "2026-02-02"],
  ])("Awb 4:15: gevraagd %s, aangevuld %s: %i dagen stil, geteld %s, uiterlijk %s", (gevraagd, hersteld, dagen, geteld, uiterste) => {
    const { waarde, stappen: alle } = beslis([verzoek(gevraagd, hersteld)])._unsafeUnwrap();
    expect(waarde).toMatchObject({ _tag: "Dagtermijn", geteldeDatum: geteld, uitersteDatum: uiterste });
    expect(alle.map(kort)).toContain(`OpschortingGeteld ${dagen} ${geteld}`);
  });

  it("Awb 4:15: aangevuld op de dag van het verzoek zelf geeft nul dagen, nooit min een", () => {
    expect(stappen(verzoek("2026-01-08", "2026-01-08"))).toContain("OpschortingGeteld 0 2026-01-19");
  });

  it("Awb 4:15: dagen die twee opschortingen delen, tellen een keer", () => {
    // 9 to 14 January by the request, 12 to 16 January by force majeure: 9 to 16 January, eight days.
    expect(stappen(verzoek("2026-01-08", "2026-01-15"), stilstand("2026-01-12", "2026-01-16")).slice(2)).toEqual([
      "OpschortingGeteld 6 2026-01-25",
      "OpschortingGeteld 2 2026-01-27",
      "Uiterste 2026-01-27",
    ]);
    expect(stappen(stilstand("2026-01-06", "2026-01-20"), verzoek("2026-01-08", "2026-01-15"))).toContain("OpschortingGeteld 0 2026-02-03");
  });

  it("Awb 4:15: dagen van voor de eerste dag van de termijn tellen niet", () => {
    expect(stappen(stilstand("2026-01-01", "2026-01-07"))).toContain("OpschortingGeteld 2 2026-01-21");
  });

  it("Awb 4:15: een verzoek na de laatste dag verandert niets, een verzoek op de verschoven laatste dag nog wel", () => {
    expect(stappen(verzoek("2026-01-20", "2026-01-30"))).toEqual(["Aanvang 2026-01-05", "Telling 2 week", "OpschortingTeLaat", "Uiterste 2026-01-19"]);
    // 3 January + 14 is Saturday the 17th, moved to Monday the 19th.
    const opMaandag = beslis([verzoek("2026-01-19", "2026-01-22")], "Wmo-2.3.5.2", "2026-01-03")._unsafeUnwrap();
    expect(opMaandag.waarde).toMatchObject({ geteldeDatum: "2026-01-19", uitersteDatum: "2026-01-19" });
  });

  it("Awb 4:15: zolang de aanvulling er niet is, is er geen laatste dag", () => {
    const { waarde, stappen: alle, bronnen } = beslis([verzoek("2026-01-08")])._unsafeUnwrap();
    expect(waarde).toMatchObject({ _tag: "OpgeschorteTermijn", opgeschortSinds: "2026-01-09", resterendeDagen: 11 });
    expect(alle.map(kort).at(-1)).toBe("OpschortingOpen 2026-01-09 11");
    expect(bronnen).toContainEqual({ soort: "wet", wet: "Awb", artikel: "4:15", lid: "1" });
  });

  it("Wmo 2.3.2: de zes weken van het onderzoek kunnen niet worden opgeschort", () => {
    expect(beslis([verzoek("2026-01-08", "2026-01-15")], "Wmo-2.3.2.1")._unsafeUnwrapErr()).toEqual({
      _tag: "TermijnNietOpschortbaar",
      norm: "Wmo-2.3.2.1",
    });
    expect(beslis([], "Wmo-2.3.2.1")._unsafeUnwrap().waarde).toMatchObject({ uitersteDatum: "2026-02-16" });
  });

  it("Awb 4:15: de uitleg noemt het verzoek, de dagen en het artikel", () => {
    expect(describeTermijn(beslis([verzoek("2026-01-08", "2026-01-15"), verzoek("2026-01-22")])._unsafeUnwrap()).split("\n")).toEqual([
      "Beschikking op de aanvraag (Wmo-2.3.5.2)",
      "De termijn begint op maandag 5 januari 2026: ontvangst van de aanvraag. Die dag telt niet mee.",
      "Binnen 2 weken: beschikking op de aanvraag.",
      "De termijn stond 6 dagen stil: op donderdag 8 januari 2026 is gevraagd om de aanvraag aan te vullen (Awb art. 4:15 lid 1). De laatste dag wordt zondag 25 januari 2026.",
      "De termijn staat stil sinds vrijdag 23 januari 2026: op donderdag 22 januari 2026 is gevraagd om de aanvraag aan te vullen (Awb art. 4:15 lid 1). Daarna zijn er nog 3 dagen. Er is nog geen laatste dag.",
      "Bron: Wmo 2015 art. 2.3.5 lid 2; Awb art. 4:15 lid 1.",
    ]);
  });

  it("Awb 4:15 lid 2: de uitleg noemt de grond, ook als de opschorting te laat begon", () => {
    const { stappen: alle } = beslis([stilstand("2026-01-12", "2026-01-12"), stilstand("2026-02-02", "2026-02-03")])._unsafeUnwrap();
    expect(alle.slice(2, 4).map(describeStap)).toEqual([
      "De termijn stond 1 dag stil: overmacht vanaf maandag 12 januari 2026 (Awb art. 4:15 lid 2). De laatste dag wordt dinsdag 20 januari 2026.",
      "Deze opschorting telt niet, want de termijn was al voorbij: overmacht vanaf maandag 2 februari 2026 (Awb art. 4:15 lid 2).",
    ]);
  });

  it("Awb 4:15: verliep de tijd om aan te vullen, dan telt zijn laatste dag weer mee, en met de andere lezing staat hij ook stil", () => {
    const verlopen: Opschorting = { soort: "aanvraag aanvullen", gevraagdOp: datum("2026-01-08"), verlopenOp: datum("2026-01-15") };
    const reken = (verlopendag?: Verlopendag): string | undefined => {
      const vraag = { normen: WMO_TERMIJNEN, norm: "Wmo-2.3.5.2", aanvang: datum("2026-01-05"), kalender, opschortingen: [verlopen], verlopendag };
      return evaluateOpschortbareTermijn(vraag)._unsafeUnwrap().stappen.map(kort)[2];
    };
    expect([reken(), reken("telt mee"), reken("staat stil")]).toEqual([
      "OpschortingGeteld 6 2026-01-25",
      "OpschortingGeteld 6 2026-01-25",
      "OpschortingGeteld 7 2026-01-26",
    ]);
    expect(describeTermijn(beslis([verlopen])._unsafeUnwrap()).split("\n")[3]).toBe(
      "De termijn stond 6 dagen stil: op donderdag 8 januari 2026 is gevraagd om de aanvraag aan te vullen, en de tijd daarvoor verliep op donderdag 15 januari 2026 (Awb art. 4:15 lid 1). De laatste dag wordt zondag 25 januari 2026.",
    );
  });
});
