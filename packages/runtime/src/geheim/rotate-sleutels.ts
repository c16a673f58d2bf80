import { Effect } from "effect";

import type { Databank, Rij } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import type { GeheimGeschonden, SleutelOntbreekt } from "./errors.js";
import type { Sleutelring } from "./sleutel.js";
import { type Sleutelnaam, unwrapSleutel, wrapSleutel } from "./sleutelkast.js";

/** Keys wrapped anew in one transaction. */
const PAGINA = 200;

const naamVan = ({ tenant, soort, naam }: Rij): Sleutelnaam => ({
  tenant: String(tenant),
  soort: soort === "index" ? "index" : "dossier",
  naam: String(naam),
});

/**
 * Wraps every data key with the newest main key, so that the older ones are no longer needed for these data.
 * The personal data themselves stay as they are. Stopped half way it simply goes on the next time.
 * A reserve copy made before still needs the main key of that day.
 */
export const rotateSleutels = (
  databank: Databank["Service"],
  ring: Sleutelring,
  onVoortgang?: (klaar: number, totaal: number) => void,
): Effect.Effect<number, SleutelOntbreekt | GeheimGeschonden | OpslagMislukt> =>
  Effect.gen(function* () {
    const nieuwste = ring[0].id;
    const [telling] = yield* databank.all("SELECT count(*) AS n FROM geheimsleutel WHERE hoofdsleutel <> ? AND omhuld IS NOT NULL", [nieuwste]);
    const totaal = Number(telling?.["n"] ?? 0);
    const pagina = databank.transactie((tx) =>
      Effect.gen(function* () {
        const rijen = yield* tx.all(
          "SELECT tenant, soort, naam, omhuld FROM geheimsleutel WHERE hoofdsleutel <> ? AND omhuld IS NOT NULL ORDER BY tenant, soort, naam LIMIT ?",
          [nieuwste, PAGINA],
        );
        for (const rij of rijen) {
          const naam = naamVan(rij);
          const omhuld = wrapSleutel(ring, naam, yield* unwrapSleutel(ring, naam, String(rij["omhuld"])));
          yield* tx.run(
            "UPDATE geheimsleutel SET omhuld = ?, hoofdsleutel = ? WHERE tenant = ? AND soort = ? AND naam = ? AND omhuld IS NOT NULL",
            [omhuld, nieuwste, naam.tenant, naam.soort, naam.naam],
          );
        }
        return rijen.length;
      }),
    );
    let klaar = 0;
    for (let aantal = PAGINA; aantal === PAGINA; klaar += aantal) {
      aantal = yield* pagina;
      onVoortgang?.(klaar + aantal, Math.max(totaal, klaar + aantal));
    }
    return klaar;
  });
