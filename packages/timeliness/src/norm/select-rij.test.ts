import { describe, expect, it } from "vitest";

import { profielMet } from "../../test/bouw-profiel.js";
import { datum } from "../../test/datums.js";
import type { OuderdomNorm } from "../bewijs/ouderdom-norm.js";
import { OUDERDOMSNORMEN } from "../bewijs/ouderdom.table.js";
import { selectRij } from "./select-rij.js";

const kies = (norm: string, peildatum: string, waarde?: unknown, normen: readonly OuderdomNorm[] = OUDERDOMSNORMEN) =>
  selectRij({ normen, norm, peildatum: datum(peildatum), profiel: waarde === undefined ? undefined : profielMet({ norm, waarde }) })._unsafeUnwrap();
const ZES_MAANDEN = { aantal: 6, eenheid: "maand" };

describe("de rij die geldt, met wat een contract ervan maakt", () => {
  it("K-10: een afwijking noemt wat het programma zelf zegt, en beide bronnen: eerst het programma", () => {
    const { rij, stappen, bronnen } = kies("D-3.4.zzp", "2026-01-01", ZES_MAANDEN);
    expect(rij.waarde).toEqual(ZES_MAANDEN);
    expect(stappen).toEqual([
      { _tag: "NormAfwijking", norm: "D-3.4.zzp", bron: rij.bron, standaard: { aantal: 3, eenheid: "jaar" } },
      { _tag: "NormGevolgd", norm: "D-3.4.zzp", titel: rij.titel, waarde: ZES_MAANDEN, vergelijking: "<=" },
    ]);
    expect(bronnen.map(({ soort }) => soort)).toEqual(["eis", "afspraak"]);
    expect(bronnen[0]).toEqual(OUDERDOMSNORMEN.find(({ id }) => id === "D-3.4.zzp")?.bron);
  });

  it("K-10: voor het programma begint geldt alleen de afspraak, en is er geen waarde van het programma", () => {
    const { rij, stappen, bronnen } = kies("D-3.4.zzp", "2025-04-28", ZES_MAANDEN);
    expect(stappen[0]).toEqual({ _tag: "NormAfwijking", norm: "D-3.4.zzp", bron: rij.bron, standaard: undefined });
    expect(bronnen).toEqual([rij.bron]);
  });

  it("K-10: laat het programma de waarde open, dan staat er bij de afwijking geen waarde; de bron van het programma wel", () => {
    const { stappen, bronnen } = kies("W-37.3", "2026-01-01", ZES_MAANDEN);
    expect(stappen[0]).toMatchObject({ _tag: "NormAfwijking", standaard: undefined });
    expect(bronnen.map(({ soort }) => soort)).toEqual(["eis", "afspraak"]);
  });

  it("K-10: van twee rijen van het programma telt die van de dag", () => {
    const [eerste] = OUDERDOMSNORMEN.filter(({ id }) => id === "D-3.4.zzp");
    if (eerste === undefined) throw new Error("there is no such row");
    const normen = [
      { ...eerste, waarde: { aantal: 1, eenheid: "jaar" }, geldigheid: { begindatum: datum("2020-01-01"), einddatum: datum("2020-12-31") } },
      { ...eerste, waarde: { aantal: 2, eenheid: "jaar" }, geldigheid: { begindatum: datum("2021-01-01") } },
    ] as const;
    const standaard = (dag: string) => kies("D-3.4.zzp", dag, ZES_MAANDEN, normen).stappen[0];
    expect(standaard("2020-12-31")).toMatchObject({ standaard: { aantal: 1 } });
    expect(standaard("2021-01-01")).toMatchObject({ standaard: { aantal: 2 } });
  });

  it("K-10: zonder afwijking is er één stap, met een lezing twee", () => {
    expect(kies("D-3.4.zzp", "2026-01-01").stappen.map(({ _tag }) => _tag)).toEqual(["NormGevolgd"]);
    expect(kies("W-68", "2026-01-01").stappen.map(({ _tag }) => _tag)).toEqual(["LezingGekozen", "NormGevolgd"]);
    expect(kies("W-37.3", "2026-01-01").stappen.map(({ _tag }) => _tag)).toEqual(["NormOpen"]);
  });
});
