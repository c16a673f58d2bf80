import { magBsnVastleggen } from "../../src/bsn/mag-bsn-vastleggen.js";
import type { Dossier } from "../../src/kern/dossier.js";
import type { ZaakId } from "../../src/kern/gebeurtenis.js";
import { HISTORIEREGELS, type Opgenomen } from "./eisen.js";
import type { Stand, Werkelijk } from "./stand.js";

/** A rule that a path broke, with the path as it was taken in. */
export interface Regelbreuk extends Error {
  readonly regel: string;
}

/** Says which rule broke, and by which events. */
export const breuk = (regel: string, historie: readonly Opgenomen[]): Regelbreuk => {
  const pad = historie.map(({ gebeurtenis: { levensloop, soort, zaak, actor, datum } }) => `${datum} ${levensloop} ${soort} (${zaak}, ${actor.id})`);
  return Object.assign(new Error([`Gebroken: ${regel}`, ...pad].join("\n  ")), { regel });
};

/** Whether an error says which rule broke. */
export const isRegelbreuk = (fout: unknown): fout is Regelbreuk => fout instanceof Error && "regel" in fout;

const BEGIN_MET_BSN: Readonly<Record<string, string>> = { A2: "onderzoek-gestart", A5: "basishulp-gestart", A6: "indicatie-aangevraagd", B2: "toewijzing-overgenomen" };
/** The rule on the Bsn, told by the events alone. */
export const BSN_REGEL = "W-106.9: geen burgerservicenummer voordat er een onderzoek, basishulp, indicatie of toeleiding is";
/** The rule on screens: what has a row is named. */
export const GENOEMD_REGEL = "W-33, D-11.2: wat in de tabel kan, noemt mogelijkeStappen";
/** The rule on refusals: what has a row is only stopped by its guards. */
export const WACHTER_REGEL = "W-33: wat in de tabel kan, wordt alleen door wachters geweigerd";
/** The rule on what is named as blocked. */
export const BLIJFT_GEBLOKKEERD = "W-33, D-11.2: wat mogelijkeStappen vast geblokkeerd noemt, gaat met geen gegevens door";
/** The rule on the model: the table says where every case stands. */
export const STAND_REGEL = "W-95.1: een gebeurtenis verandert alleen haar eigen zaak, en die staat waar de tabel zegt";

const magBsn = (historie: readonly Opgenomen[]): boolean =>
  historie.some(({ gebeurtenis: { levensloop, soort } }) => levensloop === "B1" || BEGIN_MET_BSN[levensloop] === soort);

/** Holds a path against every rule after an event was taken in. */
export const keurPad = (stand: Stand, { dossier }: Werkelijk, voor: { readonly dossier: Dossier; readonly zaak: ZaakId }): void => {
  const gebroken = HISTORIEREGELS.find(({ schendt }) => schendt(stand.historie));
  if (gebroken !== undefined) throw breuk(gebroken.naam, stand.historie);
  if (magBsnVastleggen(dossier) !== magBsn(stand.historie)) throw breuk(BSN_REGEL, stand.historie);
  const klopt = [...stand.plaatsen].every(([id, { levensloop, toestand, versie }]) => {
    const zaak = dossier.zaken[id];
    return zaak?.levensloop === levensloop && zaak.toestand === toestand && zaak.versie === versie && (id === voor.zaak || zaak === voor.dossier.zaken[id]);
  });
  if (!klopt || Object.keys(dossier.zaken).length !== stand.plaatsen.size) throw breuk(STAND_REGEL, stand.historie);
};
