import { toEpochDag, type EpochDag, type IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Kalender } from "../kalender/kalender.js";
import { countWerkdagenTussenEpochDagen } from "../kalender/werkdag.js";
import { STANDAARD_STATUSINSTELLING, type Statusinstelling } from "../status/status-instelling.js";
import { GEEN_DAG, makeStatuskolommen, statusnummer, type Statuskolommen, type Termijnkolommen } from "./kolommen.js";
import type { Kernvenster, Termijnkern } from "./termijnkern.js";

/** Many terms, looked at on one day. `uit` are answer columns to fill again; without it new ones are made. */
export interface Kolomvraag {
  readonly kernen: readonly Termijnkern[];
  readonly kolommen: Termijnkolommen;
  readonly kalender: Kalender;
  readonly peildatum: IsoDatum;
  readonly instelling?: Statusinstelling | undefined;
  readonly uit?: Statuskolommen | undefined;
}

/** A column has another length than `aanvang`, or names a norm that is not in the list of kernels. */
export interface KolommenPassenNiet {
  readonly _tag: "KolommenPassenNiet";
}

const LOPEND = statusnummer("Lopend");
const BIJNA = statusnummer("BijnaVerstreken");
const VERSTREKEN = statusnummer("Verstreken");
const GEHAALD = statusnummer("Gehaald");
const TE_LAAT = statusnummer("TeLaatGehaald");
const NIET_GELDIG = statusnummer("NormNietGeldig");
const BUITEN_BEREIK = statusnummer("DatumBuitenBereik");

const past = ({ kernen, kolommen, uit }: Kolomvraag): boolean => {
  const { aanvang, voldaanOp, opgeschort, norm } = kolommen;
  const lengtes = [voldaanOp, opgeschort, norm, uit?.uiterste, uit?.status, uit?.afstand];
  return (
    kernen.length > 0 &&
    lengtes.every((kolom) => kolom === undefined || kolom.length === aanvang.length) &&
    (norm === undefined || norm.every((plaats) => plaats < kernen.length))
  );
};

const vensterVan = (kern: Termijnkern | undefined, aanvang: EpochDag): Kernvenster | undefined => {
  if (kern === undefined) return undefined;
  for (const venster of kern.vensters) if (venster.begin <= aanvang && aanvang <= venster.einde) return venster;
  return undefined;
};

/**
 * The last day and the status of many terms at once, in columns and without derivations; the same answers as one by one.
 * Memory stays flat: nothing is made per row.
 *
 * @source norms.md K-01 to K-07
 */
export const evaluateKolommen = (vraag: Kolomvraag): Result<Statuskolommen, KolommenPassenNiet> => {
  if (!past(vraag)) return err({ _tag: "KolommenPassenNiet" });
  const { kernen, kolommen, kalender, instelling = STANDAARD_STATUSINSTELLING } = vraag;
  const uit = vraag.uit ?? makeStatuskolommen(kolommen.aanvang.length);
  const peil = toEpochDag(vraag.peildatum);
  const bijna = instelling.bijnaVerstrekenBijDagen;

  const tussen = (venster: Kernvenster, van: EpochDag, tot: EpochDag): number =>
    venster.inWerkdagen ? countWerkdagenTussenEpochDagen(kalender, van, tot) : tot - van;

  for (let rij = 0; rij < kolommen.aanvang.length; rij += 1) {
    const aanvang = kolommen.aanvang[rij] ?? GEEN_DAG;
    const voldaan = kolommen.voldaanOp?.[rij] ?? GEEN_DAG;
    const venster = vensterVan(kernen[kolommen.norm?.[rij] ?? 0], aanvang);
    const uiterste = venster?.tel(aanvang, kolommen.opgeschort?.[rij] ?? 0);
    let status = NIET_GELDIG;
    let afstand = 0;
    if (venster?.uitval !== undefined) status = statusnummer(venster.uitval);
    else if (venster !== undefined && uiterste === undefined) status = BUITEN_BEREIK;
    else if (venster !== undefined && uiterste !== undefined) {
      if (voldaan !== GEEN_DAG && voldaan <= peil) {
        status = voldaan <= uiterste ? GEHAALD : TE_LAAT;
        if (status === TE_LAAT) afstand = tussen(venster, uiterste, voldaan);
      } else if (peil > uiterste) {
        status = VERSTREKEN;
        afstand = tussen(venster, uiterste, peil);
      } else {
        afstand = tussen(venster, peil, uiterste);
        status = afstand <= bijna ? BIJNA : LOPEND;
      }
    }
    uit.uiterste[rij] = uiterste ?? GEEN_DAG;
    uit.status[rij] = status;
    uit.afstand[rij] = afstand;
  }
  return ok(uit);
};
