import { type BijOpslag, inOpslag } from "@wmo-kit/kit/verkeer";
import { Berichtenverkeer, nu } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Instelling } from "../services/instelling.js";
import type { Voorgesteld } from "./declaratiefeit.js";
import { runstroom } from "./stromen.js";

const utf8 = new TextEncoder();

/**
 * Puts the files of a claim in the outbox together with the fact that it is sent: to be offered by the kit,
 * or as files that a person sent by another way.
 *
 * @source D-20.3; systems.md 6.2
 */
export const prepareDeclaratie = Effect.fnUntraced(function* ({ id, gemeente, berichten }: Voorgesteld, doorKit: boolean) {
  const { tenant } = yield* Instelling;
  const verkeer = yield* Berichtenverkeer;
  const verzonden = yield* nu;
  const bij: BijOpslag = () =>
    Effect.forEach(
      berichten,
      ({ identificatie, xml }) => {
        const bericht = { tenant, identificatie, soort: "WMO323", geadresseerde: gemeente, dossier: runstroom(id), inhoud: utf8.encode(xml), retourVerwacht: true, wacht: !doorKit };
        return Effect.andThen(inOpslag(verkeer.prepare(bericht)), doorKit ? Effect.void : verkeer.recordVerzonden(tenant, identificatie, verzonden));
      },
      { discard: true },
    );
  return bij;
});
