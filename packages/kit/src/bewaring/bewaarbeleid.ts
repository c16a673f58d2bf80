import type { Dossieromvang, OpslagMislukt } from "@wmo-kit/runtime";
import { Context, type Effect } from "effect";

/** Something that names a resident and stays when the file is destroyed: what it is, how long, and by what right. */
export interface Blijft {
  readonly wat: string;
  readonly hoelang: string;
  readonly grond: string;
  readonly reden: string;
}

/** What an app keeps of a resident, where, and what of it outlives the file. @source Wmo 2015 art. 5.3.4 and 5.3.5 */
export class Bewaarbeleid extends Context.Service<
  Bewaarbeleid,
  {
    readonly omvang: Required<Dossieromvang>;
    readonly blijft: readonly Blijft[];
    /** The names of residents by dossier. */
    readonly namen: Effect.Effect<ReadonlyMap<string, string>, OpslagMislukt>;
  }
>()("@wmo-kit/kit/bewaring/Bewaarbeleid") {}
