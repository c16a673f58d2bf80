import { HttpApiSchema } from "effect/http-api";

const utf8 = new TextEncoder();

/** A text or bytes to hand over under a file name without personal data. */
export const geefBestand = (inhoud: string | Uint8Array, bestandsnaam: string) =>
  HttpApiSchema.withHeaders({
    body: typeof inhoud === "string" ? utf8.encode(inhoud) : inhoud,
    headers: { "content-disposition": `attachment; filename="${bestandsnaam}"` },
  });
