import { parseBsn } from "@wmo-kit/domain";
import { expect } from "vitest";

import type { Berichtweergave, Dossierweergave } from "../src/api/weergave.js";
import { eenBestand } from "./berichten.js";
import { overDagen, type Proefserver } from "./server.js";

/** A step as a test sends it; what is left out is a new case of support on the newest version. */
export interface Stapgegevens {
  readonly levensloop?: string;
  readonly zaak?: string | null;
  readonly gebeurtenis: string;
  readonly gegevens?: object;
  readonly reden?: string;
  readonly verwachteVersie?: number;
}

/** What a refused step answers. */
export interface Stapprobleem {
  readonly code: string;
  readonly geblokkeerd: readonly { readonly code: string; readonly eisen: readonly string[] }[];
  readonly bevindingen: readonly { readonly pad: readonly (string | number)[] }[];
}

/** Synthetic numbers of the test range that pass the elfproef. */
export const BSNS = Array.from({ length: 200 }, (_, plaats) => String(999_920_000 + plaats)).filter((nummer) => parseBsn(nummer).isOk());

export const berichtenVan = ({ berichten }: Dossierweergave, soort: string): readonly Berichtweergave[] =>
  berichten.filter((bericht) => bericht.soort === soort);

/** What tests of steps do with a running server. */
export const makeStapper = (server: () => Proefserver) => {
  let teller = 0;
  const versieVan = async (dossierId: string): Promise<number> => (await server().lees<Dossierweergave>(`/api/dossiers/${dossierId}`)).versie;
  const zet = async <T = Dossierweergave>(dossierId: string, stap: Stapgegevens) =>
    server().stuur<T>(`/api/dossiers/${dossierId}/stappen`, {
      levensloop: "B2",
      zaak: null,
      gegevens: {},
      ...stap,
      verwachteVersie: stap.verwachteVersie ?? (await versieVan(dossierId)),
    });
  return {
    versieVan,
    zet,
    /** A step that must be taken. */
    lukt: async (dossierId: string, stap: Stapgegevens): Promise<Dossierweergave> => {
      const { status, inhoud } = await zet<Dossierweergave>(dossierId, stap);
      expect([status, inhoud]).toEqual([200, expect.anything()]);
      return inhoud;
    },
    /** A resident with an allocation that has run for two months. */
    eenBewoner: async (): Promise<{ readonly dossierId: string; readonly nummer: number }> => {
      teller += 1;
      const nummer = 7000 + teller;
      const looptijd = { ingangsdatum: overDagen(-60), einddatum: overDagen(300) };
      const bericht = eenBestand({ identificatie: `STAP${teller}`, bsn: BSNS[teller] ?? "", toewijzingNummer: nummer, ...looptijd });
      const { inhoud } = await server().stuurBericht<{ dossierId: string }>(bericht);
      return { dossierId: inhoud.dossierId, nummer };
    },
    /** The newest message of a kind, as a file. */
    xmlVan: (dossier: Dossierweergave, soort: string): Promise<Uint8Array> =>
      server().haal(`/api/dossiers/${dossier.id}/berichten/${berichtenVan(dossier, soort)[0]?.berichtId}`),
  };
};
