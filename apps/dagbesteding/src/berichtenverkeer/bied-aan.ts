import { Effect } from "effect";

import { type Transport, verzendBericht } from "../programs/verzend-bericht.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { Postvak } from "./postvak.js";

const utf8 = new TextEncoder();

/**
 * Puts a message in the folder for outgoing messages, there whole or not at all, and records that it went. Doing it again changes
 * nothing: a file with the same name and the same bytes is the same message.
 *
 * @source D-20.4, D-20.5; systems.md 6.1
 */
export const biedAan = Effect.fn("biedAan")(function* (dossierId: string, berichtId: string, redenTeLaat: string | undefined) {
  const { stage, deliver } = yield* Postvak;
  const { tenant } = yield* Instelling;
  const { eigen } = yield* (yield* Dossierkast).load(dossierId);
  const geadresseerde = eigen.bewoner?.gemeente ?? "";
  const transport: Transport = ({ soort, identificatie, xml }) => {
    const zending = { tenant, identificatie, soort, geadresseerde, bytes: utf8.encode(xml) };
    return Effect.flatMap(stage(zending), (token) => deliver(zending, token)).pipe(
      Effect.asVoid,
      Effect.mapError(() => ({ _tag: "TransportMislukt" }) as const),
    );
  };
  return yield* verzendBericht(dossierId, berichtId, redenTeLaat, transport);
});
