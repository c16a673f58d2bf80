import { parseContractprofiel, type Contractprofiel } from "@wmo-kit/domain";
import { DAGBESTEDING_TERMIJNEN } from "@wmo-kit/timeliness";
import { describe, expect, it } from "vitest";

import { eenDossier, eenGebeurtenis, leestGegevens, omgevingMet } from "../../test/bouwers.js";
import { AFGEWOGEN, BENUT, bij, grondF, in_, OVERDRACHT, OVERLEG, STOP, VOORNEMEN } from "../../test/eenzijdig-gegevens.js";
import { eenOndersteuning, eenToeleiding } from "../../test/zaken-dagbesteding.js";
import { makeNormenboek } from "../kern/make-normenboek.js";
import { mogelijkeStappen } from "../kern/mogelijke-stappen.js";
import { transition } from "../kern/transition.js";
import { ONDERSTEUNING } from "../ondersteuning/levensloop.js";
import { EENZIJDIG } from "./levensloop.js";

describe("eenzijdig, afwijkende norm en gevolgen", () => {
  const profielMet = (waarde: number | null): Contractprofiel =>
    parseContractprofiel({
      id: "p",
      naam: "proef",
      afwijkingen: [{ norm: "D-13.2.f", waarde, begindatum: "2026-01-01", reden: "afgesproken" }],
    })._unsafeUnwrap();
  const weegMet = (waarde: number | null, dagen: readonly string[], anders: object = {}) =>
    transition(grondF(...dagen), bij("belangen-afgewogen", { ...AFGEWOGEN, ...anders }), {
      ...omgevingMet([EENZIJDIG]),
      normen: makeNormenboek({ termijnen: DAGBESTEDING_TERMIJNEN, profiel: profielMet(waarde) }),
    });

  it("A-31: een contract kan drie waarschuwingen vragen", () => {
    expect(weegMet(3, ["2026-02-03", "2026-02-10"]).isErr()).toBe(true);
    expect(weegMet(3, ["2026-02-03", "2026-02-10", "2026-02-17"]).isOk()).toBe(true);
  });

  it("A-31: laat het contract het aantal open, dan oordeelt een mens, en zonder waarschuwing valt er niets te oordelen", () => {
    const weigering = weegMet(null, ["2026-02-03"])._unsafeUnwrapErr();
    expect(weigering).toMatchObject({ _tag: "WachtersHoudenTegen", geblokkeerd: [], oordelen: [{ code: "WAARSCHUWING_ONTBREEKT" }] });
    expect(weegMet(null, ["2026-02-03"], { waaromGenoegGewaarschuwd: "Drie gesprekken en een brief." }).isOk()).toBe(true);
    expect(weegMet(null, [], { waaromGenoegGewaarschuwd: "Drie gesprekken." })._unsafeUnwrapErr()).toMatchObject({
      geblokkeerd: [{ code: "WAARSCHUWING_ONTBREEKT" }],
    });
  });

  const stopGevolgen = (soort: "beeindigen" | "opschorten") =>
    transition(in_("warme-overdracht", { soort }), bij("eenzijdig-gestopt", STOP), omgevingMet([EENZIJDIG]))._unsafeUnwrap().gevolgen;

  it("D-20.5: een eenzijdige stop gaat als 307 met reden 22 uit, uiterlijk vijf werkdagen na de laatste dag", () => {
    expect(stopGevolgen("beeindigen")).toEqual(
      expect.arrayContaining([
        { _tag: "Bericht", aan: "gemeente", inhoud: "307", reden: "22", eis: "D-20.5" },
        expect.objectContaining({ _tag: "Taak", norm: "D-20.5", uiterlijk: "2026-03-06" }),
      ]),
    );
  });

  it("D-13.2: opschorten is een tijdelijke stop, reden 20", () => {
    expect(stopGevolgen("opschorten")).toContainEqual({ _tag: "Bericht", aan: "gemeente", inhoud: "307", reden: "20", eis: "D-20.5" });
  });

  it("D-13.2: de kenmerken van de inwoner en de reden om niet voort te zetten zijn verplichte tekst", () => {
    expect(leestGegevens(EENZIJDIG, "belangen-afgewogen", AFGEWOGEN)).toBe(true);
    expect(leestGegevens(EENZIJDIG, "belangen-afgewogen", { ...AFGEWOGEN, kenmerkenVanInwoner: " " })).toBe(false);
    expect(leestGegevens(EENZIJDIG, "belangen-afgewogen", { ...AFGEWOGEN, waaromNietVoortzetten: undefined })).toBe(false);
  });

  it("D-13.2: de hele weg, van voornemen tot de stop bij de ondersteuning", () => {
    const omgeving = omgevingMet([EENZIJDIG, ONDERSTEUNING]);
    const begin = eenDossier(eenToeleiding("startafspraak"), eenOndersteuning("plan-actief"));
    const einde = [
      bij("voornemen-vastgelegd", VOORNEMEN),
      bij("belangen-afgewogen", AFGEWOGEN),
      bij("alternatieven-benut", BENUT),
      bij("overleg-gevoerd", OVERLEG),
      bij("warm-overgedragen", OVERDRACHT),
      bij("eenzijdig-gestopt", STOP),
      eenGebeurtenis(ONDERSTEUNING, "eenzijdig-gestopt", { laatsteDag: "2026-02-27", besluit: "e-1" }, { zaak: "o-1" }),
    ].reduce((dossier, gebeurtenis) => transition(dossier, gebeurtenis, omgeving)._unsafeUnwrap().dossier, begin);
    expect(einde.zaken["e-1"]).toMatchObject({ feiten: { grond: "b", soort: "beeindigen", overgedragenAan: "zorgboerderij", laatsteDag: "2026-02-27" } });
    expect(einde.zaken["o-1"]).toMatchObject({ toestand: "eenzijdig-gestopt", feiten: { einde: { datum: "2026-02-27", reden: "22" } } });
  });

  it("D-13.2: voordat er iets is ingevuld, vraagt elke stap om zijn gegevens en valt er geen oordeel", () => {
    const { tijdstip, actor } = bij("voornemen-ingetrokken", { waarom: "Opgelost." });
    const stappen = mogelijkeStappen({ dossier: in_("voornemen"), actor, tijdstip, omgeving: omgevingMet([EENZIJDIG]) });
    expect(stappen.find(({ gebeurtenis }) => gebeurtenis === "belangen-afgewogen")).toMatchObject({
      stand: "mits",
      vraagt: ["gedragVolgtUitProblematiek"],
    });
  });
});
