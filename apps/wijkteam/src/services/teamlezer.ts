import type { Naamuitslag, Naamvraag } from "@wmo-kit/kit";
import type { Bladzijdevraag, Dossierregels, Gevonden, OpslagMislukt, Voortgang, Zoekvraag } from "@wmo-kit/runtime";
import { Context, type Effect } from "effect";

import type { Inwonerregel } from "../leesmodel/inwonerregel.js";

/** What is looked at over all residents of a team, from rows that are kept beside their facts. Each answer holds every fact stored before the question. */
export class Teamlezer extends Context.Service<
  Teamlezer,
  {
    readonly blader: (vragen: readonly Zoekvraag[], bladzijde: Bladzijdevraag) => Effect.Effect<readonly Gevonden[], OpslagMislukt>;
    readonly tel: (vragen: readonly Zoekvraag[]) => Effect.Effect<readonly number[], OpslagMislukt>;
    /** Everybody, by who it is, in the order in which the dossiers began. The list is the same one as long as nothing changed. */
    readonly inwoners: Effect.Effect<readonly Inwonerregel[], OpslagMislukt>;
    /** Residents by name, a part at a time; found in the memory of this process. */
    readonly zoek: (vraag: Naamvraag) => Effect.Effect<Naamuitslag<Inwonerregel>, OpslagMislukt>;
    /** Does work in which every question sees the same rows, whatever others record meanwhile. */
    readonly samen: <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E | OpslagMislukt, R>;
    /** Makes the rows that are behind and takes the names in, before somebody asks; tells how far it is. */
    readonly bereidVoor: (opVoortgang: Voortgang) => Effect.Effect<void, OpslagMislukt>;
    /** Makes and checks the stored rows, for maintenance. */
    readonly regels: Pick<Dossierregels<Inwonerregel>, "herbouw" | "vergelijk">;
  }
>()("@wmo-kit/wijkteam/services/Teamlezer") {}
