import { describe, expect, it } from "vitest";

import { datum, eenActor, leestGegevens, omgevingMet, tijdstip } from "../../test/bouwers.js";
import { DECLARABELPROEVEN } from "../../test/declaratie/declarabel.proeven.js";
import { begin, bij, eenTijd, gebeurt, opstellen, REDEN, REGEL, zonderLijn } from "../../test/declaratie/gegevens.js";
import { REGELPROEVEN } from "../../test/declaratie/regel.proeven.js";
import { TIJDPROEVEN } from "../../test/declaratie/tijd.proeven.js";
import { VERZENDPROEVEN } from "../../test/declaratie/verzending.proeven.js";
import { profielMet } from "../../test/profiel.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import type { Dossier } from "../kern/dossier.js";
import { mogelijkeStappen } from "../kern/mogelijke-stappen.js";
import { transition, type Overgegaan } from "../kern/transition.js";
import { DECLARATIE } from "./levensloop.js";

const OPEN = ["tijd-gecorrigeerd", "tijd-uitgesloten", "keten-aangevuld", "te-laat-toegelicht", "niet-gedeclareerd"];
const NA_VERZENDEN = ["tijd-gecorrigeerd", "tijd-uitgesloten", "keten-aangevuld"];
const omgeving = omgevingMet([DECLARATIE]);
const neem = (dossier: Dossier, ...gebeurtenis: Parameters<typeof gebeurt>): Overgegaan =>
  transition(dossier, gebeurt(...gebeurtenis), omgeving)._unsafeUnwrap();

describe("tijd en declaratie", () => {
  proefMatrix("D-20.15", DECLARATIE, {
    matrix: {
      nieuw: ["tijd-geregistreerd"],
      "tijd-geregistreerd": ["tijd-toegevoegd", "declarabel-beoordeeld", ...OPEN],
      "declarabel-beoordeeld": ["regel-opgesteld", ...OPEN],
      declaratieregel: ["323-verzonden", ...OPEN],
      "323-verzonden": ["toegekend", "afgekeurd", ...NA_VERZENDEN],
      toegekend: ["gecrediteerd", ...NA_VERZENDEN],
      afgekeurd: ["gecorrigeerd", "niet-gedeclareerd", ...NA_VERZENDEN],
      gecorrigeerd: NA_VERZENDEN,
      "niet-gedeclareerd": [],
    },
    feiten: { tijden: [] },
  });

  proefWachters("D-20.15", DECLARATIE, [...TIJDPROEVEN, ...DECLARABELPROEVEN, ...REGELPROEVEN, ...VERZENDPROEVEN]);

  it("D-20.15: van tijd naar toegekende regel, met een spoor van elke tijdregistratie, zonder dat ooit een 305 is verzonden", () => {
    const stappen: readonly Parameters<typeof gebeurt>[] = [
      ["tijd-geregistreerd", begin()],
      ["tijd-toegevoegd", { tijd: eenTijd({ registratie: "r-2", dag: datum("2026-02-12") }) }],
      ["declarabel-beoordeeld"],
      ["regel-opgesteld", opstellen()],
      ["323-verzonden", { kenmerk: "b-1" }],
      ["toegekend", { kenmerk: "a-1" }],
    ];
    let dossier = zonderLijn();
    const verloop = stappen.map((stap) => {
      const na = neem(dossier, ...stap);
      dossier = na.dossier;
      return [dossier.zaken["z-1"]?.toestand, na.gevolgen];
    });
    expect(verloop).toEqual([
      ["tijd-geregistreerd", []],
      ["tijd-geregistreerd", []],
      ["declarabel-beoordeeld", []],
      [
        "declaratieregel",
        [
          { _tag: "Bericht", aan: "gemeente", inhoud: "323", eis: "D-20.15" },
          { _tag: "Taak", taak: "Verstuur de declaratie (323).", eis: "D-20.3", norm: "D-20.3", uiterlijk: "2027-06-30" },
        ],
      ],
      ["323-verzonden", []],
      ["toegekend", []],
    ]);
    expect(dossier.zaken["z-1"]?.feiten).toMatchObject({
      tijden: [{ registratie: "r-1" }, { registratie: "r-2" }],
      regel: { referentie: "202602-0001", agb: "41000009", opgesteld: "2026-03-02" },
      verzonden: "2026-03-02",
    });
    expect(dossier.zaken["o-1"]?.feiten).not.toHaveProperty("startberichtVerzonden");
  });

  it("D-20.15: corrigeren van een toegekende regel is een credit en een nieuwe regel; van een afgekeurde alleen een nieuwe regel", () => {
    const nieuw = { _tag: "Taak", taak: "Stel een nieuwe declaratieregel op met de juiste gegevens.", eis: "D-20.15", norm: "D-20.3", uiterlijk: "2027-06-30" };
    expect(neem(bij("toegekend"), "gecrediteerd", { referentie: "c-1" }, "2026-03-02", REDEN).gevolgen).toEqual([
      { _tag: "Bericht", aan: "gemeente", inhoud: "323, credit", eis: "D-20.15" },
      nieuw,
    ]);
    expect(neem(bij("afgekeurd"), "gecorrigeerd", {}, "2026-03-02", REDEN).gevolgen).toEqual([nieuw]);
    expect(neem(bij("323-verzonden"), "afgekeurd", { kenmerk: "a-1", retourcodes: ["8001"] }).gevolgen).toMatchObject([
      { _tag: "Taak", taak: "Corrigeer de declaratieregel.", uiterlijk: "2027-06-30" },
    ]);
  });

  it("D-20.15: na het crediteren komt dezelfde tijd in een nieuwe regel over dezelfde maand, die toont welke regel zij vervangt", () => {
    const gecrediteerd = neem(bij("toegekend"), "gecrediteerd", { referentie: "c-1" }, "2026-03-02", REDEN).dossier;
    const kop = { zaak: "z-2" };
    const stappen: readonly Parameters<typeof gebeurt>[] = [
      ["tijd-geregistreerd", begin(eenTijd({ eenheden: 1 }), { vervangt: "z-1" }), "2026-03-02", kop],
      ["declarabel-beoordeeld", {}, "2026-03-02", kop],
      ["regel-opgesteld", opstellen({ referentie: "202602-0002" }), "2026-03-02", kop],
    ];
    const na = stappen.reduce((dossier, stap) => neem(dossier, ...stap).dossier, gecrediteerd);
    expect(na.zaken["z-2"]).toMatchObject({ toestand: "declaratieregel", feiten: { vervangt: "z-1", tijden: [{ eenheden: 1 }] } });
    expect(na.zaken["z-1"]).toMatchObject({ toestand: "gecorrigeerd", feiten: { tijden: [{ eenheden: 2 }] } });
  });

  it("D-20.13: wie tijd in een opgestelde regel corrigeert of uitsluit, stelt de regel opnieuw op", () => {
    const opgesteld = bij("declaratieregel", { regel: REGEL, tijden: [eenTijd(), eenTijd({ registratie: "r-2" })] });
    const gecorrigeerd = neem(opgesteld, "tijd-gecorrigeerd", { tijd: eenTijd({ eenheden: 1 }) }, "2026-03-02", REDEN).dossier.zaken["z-1"];
    expect(gecorrigeerd?.feiten).toMatchObject({ tijden: [{ registratie: "r-1", eenheden: 1 }, { registratie: "r-2", eenheden: 2 }] });
    expect(gecorrigeerd?.feiten).not.toHaveProperty("regel");
    const uitgesloten = neem(opgesteld, "tijd-uitgesloten", { registratie: "r-1" }, "2026-03-02", REDEN).dossier.zaken["z-1"];
    expect(uitgesloten?.feiten).toMatchObject({ tijden: [{ registratie: "r-2" }] });
    expect(uitgesloten?.feiten).not.toHaveProperty("regel");
    const aangevuld = neem(opgesteld, "keten-aangevuld", { toeleiding: "t-1", verwijzing: "v-1" }, "2026-03-02", REDEN).dossier.zaken["z-1"];
    expect(aangevuld).toMatchObject({ toestand: "tijd-geregistreerd", feiten: { toeleiding: "t-1", verwijzing: "v-1" } });
  });

  it("D-20.3: een toelichting gaat naar de gemeente en blijft bij de regel", () => {
    const { dossier, gevolgen } = neem(bij("declarabel-beoordeeld"), "te-laat-toegelicht", { toelichting: "De toewijzing kwam laat." }, "2027-07-01");
    expect(gevolgen).toMatchObject([{ _tag: "Bericht", aan: "gemeente", eis: "D-20.3" }]);
    expect(dossier.zaken["z-1"]).toMatchObject({ toestand: "declarabel-beoordeeld", feiten: { toegelicht: "2027-07-01" } });
  });

  it("D-20.3: de laatste dag komt uit het normenboek: zonder norm houdt niets tegen, een andere afspraak geldt", () => {
    const laat = gebeurt("regel-opgesteld", opstellen(), "2027-07-01");
    const zonder = { ...omgeving, normen: { ...omgeving.normen, laatsteDag: () => undefined } };
    expect(transition(bij("declarabel-beoordeeld"), laat, zonder).isOk()).toBe(true);
    const afgesproken = omgevingMet([DECLARATIE], {}, profielMet("D-20.3", { maand: 7, dag: 31 }));
    expect(transition(bij("declarabel-beoordeeld"), laat, afgesproken).isOk()).toBe(true);
    expect(transition(bij("declarabel-beoordeeld"), gebeurt("regel-opgesteld", opstellen(), "2027-08-01"), afgesproken).isErr()).toBe(true);
  });

  it("D-20.2: of 90% op tijd is gedeclareerd wordt gemeten, geen wachter vraagt ernaar", () => {
    expect(DECLARATIE.rijen.flatMap(({ eisen }) => eisen).filter((eis) => eis === "D-20.2")).toEqual([]);
    const eenJaarLater = gebeurt("regel-opgesteld", opstellen(), "2027-03-01");
    expect(transition(bij("declarabel-beoordeeld"), eenJaarLater, omgeving).isOk()).toBe(true);
  });

  it("D-20.12: wisselt het tarief tijdens de maand, dan geldt een tarief niet voor de dagen van het andere", () => {
    const tijden = [eenTijd(), eenTijd({ registratie: "r-2", dag: datum("2026-02-16") })];
    const opgesteld = (einddatum: string) =>
      transition(
        bij("declarabel-beoordeeld", { tijden }),
        gebeurt("regel-opgesteld", opstellen({ tarief: { product: "07A03", begindatum: "2026-01-01", einddatum, bedrag: 5_000 } })),
        omgeving,
      );
    expect(opgesteld("2026-02-15")._unsafeUnwrapErr()).toMatchObject({ geblokkeerd: [{ code: "PRODUCTCODE_ONGELDIG" }] });
    expect(opgesteld("2026-02-16").isOk()).toBe(true);
  });

  it("D-20.10: eenheden zijn hele getallen vanaf een", () => {
    const leest = (eenheden: number): boolean => leestGegevens(DECLARATIE, "tijd-geregistreerd", begin({ ...eenTijd(), eenheden }));
    expect([leest(0), leest(1), leest(1.5), leest(-1)]).toEqual([false, true, false, false]);
  });

  it("D-20.14: een onbekende medewerker blokkeert het oordeel, en een scherm ziet dat vooraf", () => {
    const stap = (medewerker: string | undefined) =>
      mogelijkeStappen({
        dossier: bij("tijd-geregistreerd", { tijden: [eenTijd({ medewerker })] }),
        actor: eenActor(),
        tijdstip: tijdstip("2026-03-02T09:00:00Z"),
        omgeving,
      }).find(({ gebeurtenis }) => gebeurtenis === "declarabel-beoordeeld");
    expect(stap(undefined)).toMatchObject({ stand: "geblokkeerd", geblokkeerd: [{ code: "HERLEIDBAARHEID_ONTBREEKT" }] });
    expect(stap("p-7")).toMatchObject({ stand: "toegestaan" });
  });
});
