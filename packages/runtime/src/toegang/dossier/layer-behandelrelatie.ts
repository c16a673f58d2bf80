import { Effect, Layer } from "effect";

import { Databank } from "../../databank/databank.js";
import { Behandelrelatie, type Relatiesoort } from "./behandelrelatie.js";

const soortVan = (waarde: unknown): Relatiesoort => (waarde === "eigen" ? "eigen" : "betrokken");

/** Relations from the table that `assignBetrokkene` fills. */
export const layerBehandelrelatie: Layer.Layer<Behandelrelatie, never, Databank> = Layer.effect(
  Behandelrelatie,
  Effect.map(Databank, ({ all }) =>
    Behandelrelatie.of({
      find: (tenant, account, dossier) =>
        Effect.map(
          all("SELECT soort FROM behandelrelatie WHERE tenant = ? AND dossier = ? AND account = ?", [tenant, dossier, account]),
          ([rij]) => (rij === undefined ? undefined : soortVan(rij["soort"])),
        ),
      listDossiers: (tenant, account) =>
        Effect.map(
          all("SELECT dossier FROM behandelrelatie WHERE tenant = ? AND account = ?", [tenant, account]),
          (rijen) => new Set(rijen.map((rij) => String(rij["dossier"]))),
        ),
      listBetrokkenen: (tenant, dossier) =>
        Effect.map(
          all("SELECT account, soort, sinds FROM behandelrelatie WHERE tenant = ? AND dossier = ? ORDER BY sinds, account", [tenant, dossier]),
          (rijen) => rijen.map((rij) => ({ account: String(rij["account"]), soort: soortVan(rij["soort"]), sinds: String(rij["sinds"]) })),
        ),
    }),
  ),
);
