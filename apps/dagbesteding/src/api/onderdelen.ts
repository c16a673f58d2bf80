import { InvoerOngeldig, StapTegengehouden, Stapweergave, VersieVerouderd } from "@wmo-kit/kit/api";
import { Schema } from "effect";
import { HttpApiSchema } from "effect/http-api";

import { Geblokkeerd, NietGevonden, NuNietBeschikbaar } from "./problemen.js";

/** A civil day as text. */
export const CivielDatum = Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u)).annotate({
  description: "Datum als jjjj-mm-dd",
  examples: ["2026-11-02"],
});

/** Why something was done late, or otherwise than asked. */
export const Reden = Schema.optionalKey(Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(500)));

/** A message of the standard. */
export const Xml = Schema.Uint8Array.pipe(HttpApiSchema.asUint8Array({ contentType: "application/xml" }));

/** The address of a dossier. */
export const dossier = { dossierId: Schema.String };

/** For a right that also needs a reason to see the dossier in the address. */
export const VAN_DOSSIER = { dossier: "dossierId" } as const;

/** The steps that could be next, with the version they were asked on. */
export const Stappen = Schema.Struct({ versie: Schema.Int, stappen: Schema.Array(Stapweergave) });

/** Of which case steps are asked; without it of all. */
export const zaakvraag = Schema.Struct({ zaak: Schema.optionalKey(Schema.String) });

/** What can stand in the way of a step. */
export const stapfouten = [NietGevonden, StapTegengehouden, InvoerOngeldig, VersieVerouderd, Geblokkeerd, NuNietBeschikbaar] as const;
