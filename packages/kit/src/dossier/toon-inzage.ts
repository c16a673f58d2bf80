import { formatTijdstip } from "@wmo-kit/domain";
import { Audit, type Auditregel } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Inzageregel } from "../api/inzage.js";
import { Kitinstelling } from "../diensten/kitinstelling.js";
import { Namen, type NaamVan } from "../diensten/namen.js";
import { AUDITSOORTEN } from "./auditsoorten.table.js";

const showRegel = (naamVan: NaamVan, { volgnummer, tijdstip, account, soort, uitkomst, noodreden }: Auditregel): Inzageregel => ({
  volgnummer,
  tijdstip,
  tijdstipTekst: formatTijdstip(tijdstip).unwrapOr(tijdstip),
  wie: naamVan(account),
  wat: AUDITSOORTEN[soort] ?? soort,
  uitkomst,
  noodreden,
});

/** Who looked at a dossier or changed it, and when, newest first: what a resident may ask. @source Wmo 2015 art. 5.3.2; NEN 7513:2018 */
export const toonInzage = Effect.fn("toonInzage")(function* (dossier: string, voor: number | undefined) {
  const audit = yield* Audit;
  const { tenant } = yield* Kitinstelling;
  const naamVan = yield* (yield* Namen).lees;
  const { regels, volgende } = yield* audit.query({ tenant, dossier, ...(voor === undefined ? {} : { voor }) });
  return { regels: regels.map((regel) => showRegel(naamVan, regel)), volgende };
});
