import { Auditspoor, metRecht, OPENBAAR, RequestCheck, Toegang, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

/** Whose kit this is. */
export const Instellingweergave = Schema.Struct({ organisatie: Schema.String });
export type Instellingweergave = typeof Instellingweergave.Type;

const Gezondheidsstand = Schema.Literals(["goed", "let-op", "fout"]);

const toonInstelling = HttpApiEndpoint.get("toonInstelling", "/instelling", { success: Instellingweergave }).annotate(Toegangseis, OPENBAAR);

const gezondheid = HttpApiEndpoint.get("gezondheid", "/gezondheid", { success: Schema.Struct({ stand: Gezondheidsstand }) }).annotate(Toegangseis, OPENBAAR);

const toonGezondheid = HttpApiEndpoint.get("toonGezondheid", "/beheer/gezondheid", {
  success: Schema.Struct({
    stand: Gezondheidsstand,
    metingen: Schema.Array(Schema.Struct({ naam: Schema.String, stand: Gezondheidsstand, uitleg: Schema.String })),
  }),
}).annotate(Toegangseis, metRecht("instelling.wijzigen"));

/** Whose kit this is, and whether it runs. */
export const Systeemgroep = HttpApiGroup.make("systeem")
  .add(gezondheid, toonGezondheid, toonInstelling)
  .prefix("/api")
  .middleware(RequestCheck)
  .middleware(Auditspoor)
  .middleware(Toegang);
