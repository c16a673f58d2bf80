import { bestandVan, Geblokkeerd, NietGevonden, NuNietBeschikbaar } from "@wmo-kit/kit/api";
import { metRecht, OPENBAAR, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup, HttpApiSchema } from "effect/http-api";

const zien = metRecht("dossier.zien");
// Who only reads for an inquiry has no tasks and opens no address.
const werken = metRecht("dossier.wijzigen");

const toonTakenagenda = HttpApiEndpoint.get("toonTakenagenda", "/taken/agenda", {
  success: Schema.Struct({ gevolgd: Schema.Boolean }),
  error: NuNietBeschikbaar,
}).annotate(Toegangseis, zien);

const geefTakenagenda = HttpApiEndpoint.post("geefTakenagenda", "/taken/agenda", {
  /** `pad` holds the secret and is shown this once only. */
  success: Schema.Struct({ pad: Schema.String }).pipe(HttpApiSchema.status(201)),
  error: [Geblokkeerd, NuNietBeschikbaar],
}).annotate(Toegangseis, werken);

const trekTakenagendaIn = HttpApiEndpoint.delete("trekTakenagendaIn", "/taken/agenda", {
  success: HttpApiSchema.NoContent,
  error: [Geblokkeerd, NuNietBeschikbaar],
}).annotate(Toegangseis, werken);

const volgTakenagenda = HttpApiEndpoint.get("volgTakenagenda", "/agenda/:geheim/taken.ics", {
  params: { geheim: Schema.String.check(Schema.isMaxLength(100)) },
  success: bestandVan("text/calendar"),
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, OPENBAAR);

/** The own tasks in the own calendar. */
export const Takenagenda = HttpApiGroup.make("takenagenda").add(toonTakenagenda, geefTakenagenda, trekTakenagendaIn, volgTakenagenda).prefix("/api");
