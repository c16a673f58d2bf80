import { invariant, parseTijdstip, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import { isOpslagfout } from "@wmo-kit/kit";
import { makeUuidV7 } from "@wmo-kit/runtime";
import { addWerkdagen } from "@wmo-kit/timeliness";
import { Effect } from "effect";

import { Instelling } from "../services/instelling.js";
import { opMoment } from "../voorbeeld/op-moment.js";
import type { Voorbeeldrij } from "../voorbeeld/voorbeelden.table.js";
import { legMeldingVast } from "./leg-melding-vast.js";
import { zetStap } from "./zet-stap.js";

/** The middle of a day, a number of working days before today. */
const momentVan = Effect.fnUntraced(function* (vandaag: IsoDatum, geleden: number) {
  const { kalender } = yield* Instelling;
  const dag = addWerkdagen(kalender, vandaag, -geleden);
  const moment = parseTijdstip(`${dag.unwrapOr(vandaag)}T11:00:00Z`);
  invariant(moment.isOk(), "een bestaande dag heeft een middag");
  const tijdstip: Tijdstip = moment.value;
  return opMoment(tijdstip);
});

const speel = Effect.fnUntraced(function* (rij: Voorbeeldrij, vandaag: IsoDatum) {
  const { geleden, voornamen, achternaam, wijk, kanaal, aanmelder = { relatie: "inwoner" }, vraag, stappen } = rij;
  const inwoner = { naam: { geslachtsnaam: { achternaam }, voornamen, naamGebruik: "1" }, wijk };
  const melding = { kenmerk: yield* makeUuidV7, inwoner, aanmelder, kanaal, vraag, gezinMetJeugdigen: false };
  const begin = yield* momentVan(vandaag, geleden);
  const dossier = yield* begin(legMeldingVast(melding));
  const [zaak = null] = Object.keys(dossier.zaken.zaken);
  let verwachteVersie = dossier.versie;
  for (const stap of stappen) {
    const toen = yield* momentVan(vandaag, stap.geleden);
    const { gebeurtenis, gegevens } = stap;
    // What stands in the table is plain JSON.
    const na = yield* toen(zetStap(dossier.id, { levensloop: "A1", zaak, gebeurtenis, gegevens: JSON.parse(JSON.stringify(gegevens)), verwachteVersie }));
    verwachteVersie = na.versie;
  }
});

/**
 * Plays what happened with one made-up resident through the same programs as real work.
 * A step that is refused is a mistake in the table of examples; only the store can fail.
 */
export const speelVoorbeeld = (rij: Voorbeeldrij, vandaag: IsoDatum) =>
  Effect.catch(speel(rij, vandaag), (failure) => (isOpslagfout(failure) ? Effect.fail(failure) : Effect.die(failure)));
