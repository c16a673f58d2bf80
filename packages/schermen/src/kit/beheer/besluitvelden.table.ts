import type { Veld } from "../../weergave.js";
import type { Besluit } from "./beheer-client.js";

const LEEG = { uitleg: null, opties: null, velden: null, voorstel: null, min: null, max: null, alleenBij: null } as const;

/** What can be decided on a request: granting it, or one of the grounds of the law. @source Wmo 2015 art. 5.3.5 */
const KEUZEN = [
  { waarde: "toewijzen", label: "Toewijzen: het dossier wordt nu vernietigd, dit is niet terug te draaien" },
  { waarde: "belang-van-ander", label: "Afwijzen: bewaren is van aanmerkelijk belang voor een ander" },
  { waarde: "wet-verzet-zich", label: "Afwijzen: een wettelijk voorschrift verzet zich ertegen" },
  { waarde: "jonger-dan-12", label: "Afwijzen: de aanvrager is jonger dan twaalf jaar" },
] as const;

/** The form of a decision. */
export const BESLUITVELDEN: readonly Veld[] = [
  { ...LEEG, naam: "besluit", label: "Wat is uw besluit?", soort: "keuze", verplicht: true, opties: KEUZEN },
  { ...LEEG, naam: "toelichting", label: "Waarom?", uitleg: "Schrijf het kort op, zonder naam of BSN.", soort: "langeTekst", verplicht: true, max: 1000 },
];

/** A filled-in decision as the server takes it. */
export const toBesluit = (besluit: unknown, toelichting: string): Besluit => {
  const grond = besluit === "belang-van-ander" || besluit === "wet-verzet-zich" || besluit === "jonger-dan-12" ? besluit : undefined;
  return grond === undefined ? { besluit: "toegewezen", toelichting } : { besluit: "afgewezen", grond, toelichting };
};

/** The form of a request, with whom it can be of. */
export const verzoekvelden = (bewoners: readonly { readonly waarde: string; readonly label: string }[]): readonly Veld[] => [
  { ...LEEG, naam: "dossierId", label: "Van welke bewoner?", soort: "keuze", verplicht: true, opties: bewoners },
  { ...LEEG, naam: "ontvangen", label: "Wanneer kwam het schriftelijke verzoek binnen?", soort: "datum", verplicht: true },
];
