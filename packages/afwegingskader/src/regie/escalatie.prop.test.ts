import fc from "fast-check";
import { describe, it } from "vitest";

import { eenActor, eenDossier, eenGebeurtenis, omgevingMet } from "../../test/bouwers.js";
import { transition } from "../kern/transition.js";
import { REGIE } from "./levensloop.js";
import type { Regie } from "./regie.js";

const omgeving = omgevingMet([REGIE]);
const TWEE = ["team", "aanbieder"];
const actor = fc.constantFrom("p-1", "p-3", "p-9");
const organisaties = fc.constantFrom(["team"], TWEE);

/** Any event with any choice that matters; most of them are refused. */
const gebeurtenis = fc.oneof(
  organisaties.map((wie) => ["gezin-in-beeld", { organisaties: wie }] as const),
  organisaties.map((wie) => ["organisaties-gewijzigd", { organisaties: wie }] as const),
  fc.constant(["regie-bij-inwoner-of-netwerk", { organisaties: TWEE, bij: "inwoner", regisseur: "inwoner", anderPlanOfRegisseurInGezin: false }] as const),
  fc.constant([
    "casusregie-belegd",
    {
      organisaties: TWEE,
      casemanager: "p-3",
      werktBij: "opdrachtnemer",
      alBetrokken: true,
      geschoold: true,
      inVerslag: { naam: "p-3", organisatie: "team", terugkoppeling: "Elke maand." },
      anderPlanOfRegisseurInGezin: false,
    },
  ] as const),
  actor.map((wie) => ["opgeschaald-naar-procesregie", { aanleiding: "onveiligheid neemt toe", motivering: "Ja.", procesregisseur: wie, geschoold: true }] as const),
  fc.constant(["geescaleerd", { naar: "regieteam", motivering: "Ja." }] as const),
  fc.constant(["teruggekeerd", { uitkomst: "Ja." }] as const),
  fc.constant(["afgeschaald-naar-casusregie", { motivering: "Ja." }] as const),
  organisaties.map((wie) => ["regie-niet-meer-nodig", { organisaties: wie }] as const),
);

describe("regie langs willekeurige wegen", () => {
  it("W-11.7, W-16.3: buiten het team komt een casus alleen vanuit procesregie, door de procesregisseur zelf", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(gebeurtenis, actor), { maxLength: 25 }), (weg) => {
        let dossier = eenDossier();
        for (const [[soort, gegevens], wie] of weg) {
          const voor = dossier.zaken["z-1"];
          const stap = transition(dossier, eenGebeurtenis(REGIE, soort, gegevens, { actor: eenActor({ id: wie }) }), omgeving);
          if (stap.isErr()) continue;
          ({ dossier } = stap.value);
          const na = dossier.zaken["z-1"];
          if (na?.toestand === "geescaleerd" && voor?.toestand !== "geescaleerd")
            if (voor?.toestand !== "procesregie" || (voor.feiten as Regie).procesregisseur !== wie) return false;
          if (na?.toestand === "procesregie" && voor?.toestand !== "procesregie" && voor?.toestand !== "casusregie" && voor?.toestand !== "geescaleerd") return false;
          // W-11.2: without direction there is one organisation.
          if (na?.toestand === "geen-regie-nodig" && (na.feiten as Regie).organisaties.length !== 1) return false;
        }
        return true;
      }),
      { numRuns: 500 },
    );
  });
});
