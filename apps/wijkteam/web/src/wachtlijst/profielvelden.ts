import type { Json, Veld } from "@wmo-kit/schermen";

import type { Professional } from "../../../src/matching/weergave.js";

const LEEG: Omit<Veld, "naam" | "label" | "soort"> = { uitleg: null, verplicht: true, opties: null, velden: null, voorstel: null, min: null, max: null, alleenBij: null };

const lijst = (naam: string, label: string, uitleg: string, voorstel: readonly string[]): Veld => ({
  ...LEEG,
  naam,
  label,
  uitleg,
  soort: "lijst",
  verplicht: false,
  velden: [{ ...LEEG, naam: "", label: "", soort: "tekst", max: 100 }],
  voorstel,
  max: 20,
});

/** What is asked about a professional. @source W-7, W-49.4 */
export const listProfielvelden = ({ talen, deskundigheden, maximum }: Professional): readonly Veld[] => [
  lijst("talen", "Talen", "Naast Nederlands.", talen),
  lijst("deskundigheden", "Deskundig in", "Bijvoorbeeld: geld, opvoeding, ouderen.", deskundigheden),
  { ...LEEG, naam: "maximum", label: "Hoeveel inwoners hoogstens?", soort: "getal", verplicht: false, min: 0, max: 500, voorstel: maximum },
];

const teksten = (waarde: Json | undefined): readonly string[] => (Array.isArray(waarde) ? waarde.filter((deel): deel is string => typeof deel === "string") : []);

/** What the form holds, as the API asks it. */
export const toProfiel = ({ talen, deskundigheden, maximum }: { readonly [naam: string]: Json }) => ({
  talen: teksten(talen),
  deskundigheden: teksten(deskundigheden),
  ...(typeof maximum === "number" ? { maximum } : {}),
});
