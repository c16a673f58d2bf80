import { isIsoDatum, type IsoDatum } from "@wmo-kit/domain";
import { Schema } from "effect";
import { HttpApiSchema } from "effect/http-api";

/** A civil day in an address or a body. */
export const Dag = Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u)).pipe(
  Schema.refine((tekst): tekst is IsoDatum & string => isIsoDatum(tekst)),
);

/** On which day something is looked at; today when it is left out. */
export const Peildatumvraag = Schema.Struct({ peildatum: Schema.optionalKey(Dag) });

/** A calendar year in an address. */
export const Jaar = Schema.NumberFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 2000, maximum: 2200 }));

/** A file as it was chosen, whatever it is; the reader looks what it is. */
export const Bestand = Schema.Uint8Array.pipe(HttpApiSchema.asUint8Array({ contentType: "application/octet-stream" }));

/** A file that is handed over, with its name. */
export const bestandVan = (contentType: string) =>
  HttpApiSchema.WithHeaders(Schema.Uint8Array.pipe(HttpApiSchema.asUint8Array({ contentType })), { "content-disposition": Schema.String });
