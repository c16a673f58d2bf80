import { isIsoDatum, type IsoDatum } from "@wmo-kit/domain/rekenen";
import { Schema } from "effect";
import { HttpApiSchema } from "effect/http-api";

/** A civil day in an address or a body. */
export const Dag = Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u)).pipe(
  Schema.refine((tekst): tekst is IsoDatum & string => isIsoDatum(tekst)),
);

/** A civil day as text; whether it exists is for the program, which tells it in words. */
export const CivielDatum = Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u)).annotate({
  description: "Datum als jjjj-mm-dd",
  examples: ["2026-11-02"],
});

/** On which day something is looked at; today when it is left out. */
export const Peildatumvraag = Schema.Struct({ peildatum: Schema.optionalKey(Dag) });

/** A calendar year in an address. */
export const Jaar = Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 2000, maximum: 2200 }));

/** Of which year something is asked; this year when it is left out. */
export const Jaarvraag = Schema.Struct({ jaar: Schema.optionalKey(Jaar) });

/** Why something was done late, or otherwise than asked. */
export const Reden = Schema.optionalKey(Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(500)));

/** A file as it was chosen, whatever it is; the reader looks what it is. */
export const Bestand = Schema.Uint8Array.pipe(HttpApiSchema.asUint8Array({ contentType: "application/octet-stream" }));

/** A message of the standard. */
export const Xml = Schema.Uint8Array.pipe(HttpApiSchema.asUint8Array({ contentType: "application/xml" }));

/** A file that is handed over, with its name. */
export const bestandVan = (contentType: string) =>
  HttpApiSchema.WithHeaders(Schema.Uint8Array.pipe(HttpApiSchema.asUint8Array({ contentType })), { "content-disposition": Schema.String });

/** The address of a dossier. */
export const DOSSIERPAD = { dossierId: Schema.String };

/** For a right that also needs a reason to see the dossier in the address. */
export const VAN_DOSSIER = { dossier: "dossierId" } as const;
