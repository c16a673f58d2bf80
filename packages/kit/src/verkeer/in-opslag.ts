import { opslagMislukt, type OpslagMislukt, type TransportError } from "@wmo-kit/runtime";
import { Effect } from "effect";

type Verkeerfout = Exclude<TransportError, { readonly _tag: "VerkeerMislukt" | "Afgekeurd" }>;

const toOpslagfout = (fout: Verkeerfout): OpslagMislukt => {
  switch (fout._tag) {
    case "OpslagMislukt":
      return fout;
    case "IdentificatieBezet":
      return opslagMislukt("onbekend", "IDENTIFICATIE");
    case "NietVerpakt":
      return opslagMislukt("onbekend", "ENVELOP");
    case "BerichtNietGevonden":
      return opslagMislukt("onbekend", "BERICHT");
  }
};

/** Message traffic that goes with facts fails as their store does: then neither is there. */
export const inOpslag = <A, R>(werk: Effect.Effect<A, Verkeerfout, R>): Effect.Effect<void, OpslagMislukt, R> => Effect.asVoid(Effect.mapError(werk, toOpslagfout));
