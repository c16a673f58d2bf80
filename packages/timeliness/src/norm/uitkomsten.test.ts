import { parseOmvang } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { evaluateOuderdomBijAanvang } from "../bewijs/evaluate-ouderdom-bij-aanvang.js";
import { evaluateOuderdomDoorlopend } from "../bewijs/evaluate-ouderdom-doorlopend.js";
import { OUDERDOMSNORMEN } from "../bewijs/ouderdom.table.js";
import { evaluateOnafhankelijkheid } from "../terugblik/evaluate-onafhankelijkheid.js";
import { TERUGKIJKNORMEN } from "../terugblik/terugkijk.table.js";
import { AANTALNORMEN } from "../volume/aantal.table.js";
import { AANVRAAGDUREN } from "../volume/aanvraagduur.table.js";
import { evaluateAantal } from "../volume/evaluate-aantal.js";
import { evaluateAanvraagduur } from "../volume/evaluate-aanvraagduur.js";
import { evaluateDagdelen } from "../volume/evaluate-dagdelen.js";
import { DAGDEELPLAFONDS } from "../volume/plafond.table.js";

const omvang = parseOmvang({ volume: 3, eenheid: "16", frequentie: "2" })._unsafeUnwrap();
const periode = { begindatum: datum("2026-01-01"), einddatum: datum("2026-12-31") };

/** Each measurement of the programme dagbesteding, asked on a day; the programme begins on 29 April 2025. */
const METINGEN = [
  ["D-16.1", "Aantaloordeel", (dag: string) => evaluateAantal({ normen: AANTALNORMEN, norm: "D-16.1", aanwezig: 1, peildatum: datum(dag) })],
  ["D-11.7", "Aanvraagduur", (dag: string) => evaluateAanvraagduur({ normen: AANVRAAGDUREN, product: "07A03", periode, peildatum: datum(dag) })],
  ["D-11.5", "Dagdelenoordeel", (dag: string) => evaluateDagdelen({ normen: DAGDEELPLAFONDS, product: "07A03", omvang: { ...omvang, frequentie: "6" }, periode, peildatum: datum(dag) })],
  ["D-6.1", "Onafhankelijkheid", (dag: string) => evaluateOnafhankelijkheid({ normen: TERUGKIJKNORMEN, norm: "D-6.1", benoemd: datum(dag) })],
  ["D-3.4", "OuderdomBijAanvang", (dag: string) => evaluateOuderdomBijAanvang({ normen: OUDERDOMSNORMEN, norm: "D-3.4", aanvangsdatum: datum(dag) })],
  ["D-3.4.zzp", "DoorlopendeOuderdom", (dag: string) => evaluateOuderdomDoorlopend({ normen: OUDERDOMSNORMEN, norm: "D-3.4.zzp", afgiftedatums: [], peildatum: datum(dag), inzet: "zzp" })],
] as const;

describe("alle metingen van het programma dagbesteding", () => {
  it.each(METINGEN)("K-10: %s geldt vanaf de eerste dag van het programma en geeft een %s; de dag ervoor is er geen norm", (_norm, soort, meet) => {
    expect(meet("2025-04-29")._unsafeUnwrap().waarde._tag).toBe(soort);
    expect(meet("2025-04-28")._unsafeUnwrapErr()).toMatchObject({ _tag: "NormNietGeldig", peildatum: "2025-04-28" });
  });

  it("D-11.7, D-11.8: de stappen van een aanvraag zeggen wat er ontbreekt", () => {
    const tags = (product: string, einddatum: string | undefined, bw?: string) =>
      evaluateAanvraagduur({
        normen: AANVRAAGDUREN,
        product,
        periode: { begindatum: datum("2026-01-01"), einddatum: einddatum === undefined ? undefined : datum(einddatum) },
        einddatumBwIndicatie: bw === undefined ? undefined : datum(bw),
        peildatum: datum("2026-01-01"),
      })
        ._unsafeUnwrap()
        .stappen.map(({ _tag }) => _tag);
    expect(tags("07A03", "2026-12-31")).toEqual(["NormGevolgd", "UiterlijkeEinddatum", "EinddatumGetoetst"]);
    expect(tags("07A03", undefined)).toEqual(["NormGevolgd", "UiterlijkeEinddatum", "EinddatumOntbreekt"]);
    expect(tags("15N21", "2026-12-31", "2026-12-31")).toEqual(["UiterlijkeEinddatum", "EinddatumGetoetst"]);
    expect(tags("15N21", "2026-12-31")).toEqual(["BwEinddatumOnbekend"]);
  });

  it("D-6.1: wie nooit betrokken was kan meteen; wie dat was pas na drie jaar, met de stappen die dat zeggen", () => {
    const tags = (laatste: string | undefined) =>
      evaluateOnafhankelijkheid({ normen: TERUGKIJKNORMEN, norm: "D-6.1", benoemd: datum("2026-01-01"), laatsteBetrokkenheid: laatste === undefined ? undefined : datum(laatste) })
        ._unsafeUnwrap()
        .stappen.map(({ _tag }) => _tag);
    expect(tags(undefined)[0]).toBe("NooitBetrokken");
    expect(tags("2022-12-31")[0]).toBe("LaatsteBetrokkenheid");
    expect(tags("2022-12-31").slice(-2)).toEqual(["VrijVanaf", "BenoemingGetoetst"]);
  });
});
