import { Effect } from "effect";

import type { OpslagMislukt } from "../databank/errors.js";
import { inGroepen, vraagtekens } from "../databank/in-groepen.js";
import type { Geheim } from "../geheim/geheim.js";
import { toOpslagMislukt } from "../geheim/to-opslag-mislukt.js";
import { liftResult } from "../lift-result.js";
import type { Dossiermodel } from "./dossiermodel.js";
import { dossierVan, openRij } from "./dossierrij.js";
import type { Ongelijk } from "./vergelijk.js";

/** Keys in one statement; each brings two rows with their content. */
const GROEP = 50;

/** Which sealed rows say something else. The same text sealed twice never looks the same, so both are opened. */
export const vergelijkGeopend =
  (geheim: Geheim["Service"], { naam }: Pick<Dossiermodel<unknown>, "naam">): Ongelijk =>
  (tx, oud, nieuw, sleutels) => {
    const neem = geheim.kluizen(oud.tenant);
    const lees = (dossier: string, verzegeld: string): Effect.Effect<string, OpslagMislukt> =>
      Effect.flatMap(neem(dossier), (kluis) => liftResult(openRij(kluis, naam, verzegeld))).pipe(
        Effect.map(({ begin, tekst }) => `${begin} ${tekst}`),
        Effect.catchTag("GeheimGeschonden", () => Effect.succeed("")),
        Effect.mapError(toOpslagMislukt),
      );
    const paren = (groep: readonly string[]) =>
      tx.all(
        `SELECT o.sleutel, o.groep AS oude_groep, n.groep AS nieuwe_groep, o.orde AS oude_orde, n.orde AS nieuwe_orde, o.inhoud AS oud, n.inhoud AS nieuw FROM leesregel o
         JOIN leesregel n ON n.tenant = o.tenant AND n.model = o.model AND n.versie = o.versie AND n.bouw = ? AND n.sleutel = o.sleutel
         WHERE o.tenant = ? AND o.model = ? AND o.versie = ? AND o.bouw = ? AND o.sleutel IN ${vraagtekens(groep.length)}`,
        [nieuw.bouw, oud.tenant, oud.model, oud.versie, oud.bouw, ...groep],
      );
    return Effect.gen(function* () {
      const anders: string[] = [];
      for (const groep of inGroepen(sleutels, GROEP))
        for (const rij of yield* paren(groep)) {
          const sleutel = String(rij["sleutel"]);
          const dossier = dossierVan(sleutel);
          const opPlaats = rij["oude_groep"] === rij["nieuwe_groep"] && rij["oude_orde"] === rij["nieuwe_orde"];
          const gelijk = opPlaats && (yield* lees(dossier, String(rij["oud"]))) === (yield* lees(dossier, String(rij["nieuw"])));
          if (!gelijk) anders.push(sleutel);
        }
      return anders;
    });
  };
