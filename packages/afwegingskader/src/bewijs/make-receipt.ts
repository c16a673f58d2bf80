import { err, type Result } from "@wmo-kit/domain/result";

import type { Gebeurtenis } from "../kern/gebeurtenis.js";
import { canonicalize, type NietCanoniek } from "./canonicalize.js";
import { findBsnInIds } from "./find-bsn-in-ids.js";
import { hashTekst } from "./hash-tekst.js";
import { listBewijsnormen } from "./list-bewijsnormen.js";
import { makeBewijsinvoer } from "./make-bewijsinvoer.js";
import { makeBewijsstappen } from "./make-bewijsstappen.js";
import { makeSluier } from "./make-sluier.js";
import type { Bewijsomgeving, Bewijsvraag, Receipt, ReceiptFout } from "./receipt.js";

const totEnMet = (gebeurtenissen: readonly Gebeurtenis[], { advies, tot }: Bewijsvraag): readonly Gebeurtenis[] => {
  const laatste = gebeurtenissen.map(({ id, zaak, levensloop }) => (tot === undefined ? levensloop === "A3" && zaak === advies : id === tot)).lastIndexOf(true);
  return gebeurtenissen.slice(0, laatste + 1);
};

/** The hash of a receipt: over the canonical JSON of all its fields but the hash itself. */
export const hashReceipt = ({ hash: _hash, ...rest }: Omit<Receipt, "hash"> & { readonly hash?: string }): Result<string, NietCanoniek> =>
  canonicalize(rest).map(hashTekst);

/**
 * Makes the receipt of an advice from the history of its dossier.
 * The whole history up to the advice goes in, because every guard can look at every case.
 * The seals are over the full events; whoever can guess an event whole can check the guess, so keep a receipt as you keep a dossier.
 *
 * @source W-35, W-54.2, W-95.1; Awb 3:46
 */
export const makeReceipt = (
  gebeurtenissen: readonly Gebeurtenis[],
  vraag: Bewijsvraag,
  omgeving: Bewijsomgeving,
): Result<Receipt, ReceiptFout> => {
  const historie = totEnMet(gebeurtenissen, vraag);
  const laatste = historie.at(-1);
  if (laatste === undefined || !historie.some(({ levensloop, zaak }) => levensloop === "A3" && zaak === vraag.advies))
    return err({ _tag: "AdviesNietGevonden", advies: vraag.advies });
  const bsn = findBsnInIds(vraag.dossier, historie);
  if (bsn !== undefined) return err(bsn);
  const sluier = makeSluier(new Set(historie.map(({ zaak }) => zaak)));
  // Everybody who acted gets a stand-in first, so that a person named in an event before acting has the same one.
  for (const { actor } of historie) sluier.persoon(actor.id);
  return makeBewijsinvoer(historie, omgeving.levenslopen, sluier).andThen(({ invoer, woorden }) =>
    makeBewijsstappen(vraag.dossier, historie, { omgeving, sluier }).andThen(({ stappen, gevraagd, dossier }) => {
      const advies = dossier.zaken[vraag.advies];
      const kaal: Omit<Receipt, "hash"> = {
        soort: "adviesbewijs",
        versie: 1,
        dossier: vraag.dossier,
        advies: vraag.advies,
        tot: laatste.id,
        pakketten: omgeving.pakketten,
        invoer,
        stappen,
        normen: listBewijsnormen(omgeving.normrijen, omgeving.normen.profiel, gevraagd),
        uitkomst: { toestand: advies?.toestand ?? "", feiten: sluier.waarde(advies?.feiten, woorden) },
      };
      return hashReceipt(kaal).map((hash): Receipt => ({ ...kaal, hash }));
    }),
  );
};

/** The bytes of a receipt as text: its canonical JSON. @source RFC 8785 */
export const encodeReceipt = (receipt: Receipt): Result<string, NietCanoniek> => canonicalize(receipt);
