import { Geheim, layerAudit, layerBehandelrelatie, liftResult, makeToegangsinstellingen, parseOidcOmgeving, Toegangsinstelling } from "@wmo-kit/runtime";
import { Config, Effect, Layer, Option, Redacted } from "effect";

import { Kitinstelling } from "../diensten/kitinstelling.js";

/** In what the access of one app differs from that of another. */
export interface Toegangskeuze {
  /** What people know the application by: part of the cookie name, and refused in passwords. */
  readonly toepassing: string;
  /** The program and its version, as the audit log names it. */
  readonly systeem: string;
  readonly poort: Config.Config<number>;
}

const OIDC = ["ISSUER", "CLIENT_ID", "CLIENT_SECRET", "ROLLEN", "SCOPE", "ROLCLAIM", "NAAM"].map((naam) => `WMO_KIT_OIDC_${naam}`);

const readOidc = Effect.gen(function* () {
  const waarden = yield* Effect.forEach(OIDC, (naam) => Effect.map(Config.option(Config.String(naam)), (waarde) => [naam, Option.getOrUndefined(waarde)] as const));
  return yield* liftResult(parseOidcOmgeving(Object.fromEntries(waarden)));
});

// Kept with the data and closed by the main key: the same address gives the same mark on every machine, and nobody can work it back.
const readAdresgeheim = Effect.fnUntraced(function* (tenant: string) {
  const index = yield* (yield* Geheim).indexer(tenant);
  return Redacted.make(index("netwerkadres", "audit"), { label: "adresgeheim" });
});

/** How this installation gives access: `WMO_KIT_ADRES` is where people reach it, `WMO_KIT_PROXIES` how many proxies of its own stand in front. */
const layerToegangsinstelling = ({ toepassing, systeem, poort }: Toegangskeuze) =>
  Layer.effect(
    Toegangsinstelling,
    Effect.gen(function* () {
      const { tenant } = yield* Kitinstelling;
      const keuze = {
        toepassing,
        systeem,
        adres: yield* Config.withDefault(Config.String("WMO_KIT_ADRES"), `http://localhost:${yield* poort}`),
        proxies: yield* Config.withDefault(Config.Int("WMO_KIT_PROXIES"), 0),
        tenantVan: () => tenant,
        adresgeheim: yield* readAdresgeheim(tenant),
        oidc: yield* readOidc,
      };
      return Toegangsinstelling.of(yield* liftResult(makeToegangsinstellingen(keuze)));
    }),
  );

/** Who may see what, and the log of who saw it. */
export const makeToezichtOpToegang = (keuze: Toegangskeuze) => Layer.mergeAll(layerAudit, layerBehandelrelatie, layerToegangsinstelling(keuze));
