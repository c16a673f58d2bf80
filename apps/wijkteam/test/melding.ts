import { randomUUID } from "node:crypto";

import { expect } from "vitest";

import type { Dossierweergave } from "../src/api/weergave.js";
import type { Antwoord, Proefserver } from "./server.js";

/** A quick entry with only what must be there: the resident calls. */
export const eenMelding = (anders: object = {}): object => ({
  kenmerk: randomUUID(),
  inwoner: { naam: { geslachtsnaam: { achternaam: "Proefstra" }, voornamen: "Anna", naamGebruik: "1" } },
  aanmelder: { relatie: "inwoner" },
  kanaal: "telefoon",
  vraag: "Ik kom de deur niet meer uit.",
  gezinMetJeugdigen: false,
  ...anders,
});

/** Somebody else than the resident who reported. */
export const HUISARTS = { relatie: "professional", naam: "De huisarts", organisatie: "Huisartsen Zuid", telefoon: "024 000 00 00" } as const;

/** All eight items, in writing and orally. @source W-49.2 */
export const INFORMATIE = {
  schriftelijk: true,
  mondeling: true,
  onderwerpen: ["netwerk-erbij", "clientondersteuning", "klacht", "keuze-professional", "aanvullende-zorg-aanvragen", "keuze-zin-of-pgb", "keuze-aanbieder", "abonnementstarief"],
};

/** A first conversation with the resident, with every question of the screening answered. @source W-49.3 */
export const gesprek = (anders: object = {}): object => ({
  deelnemers: ["inwoner"],
  aard: "meedoen",
  urgentie: "gewoon",
  socialeBasisLostOp: false,
  opdrachtnemerLostOp: true,
  vraagGenoegzaamBekend: false,
  veiligheidszorg: false,
  ...anders,
});

/** A professional who was chosen, and who is the only one of the family. @source W-7, W-8.7 */
export const KOPPELING = { professional: "werker", keuzeGeboden: true, achtergrondGewogen: true, professionalIsVeiligheidsdeskundig: false, andereVerantwoordelijkeInGezin: false };

/** What a refused step answers. */
export interface Stapprobleem {
  readonly code: string;
  readonly detail: string;
  readonly geblokkeerd: readonly { readonly code: string; readonly tekst: string; readonly eisen: readonly string[]; readonly artikel: string | null }[];
  readonly teErkennen: readonly { readonly code: string; readonly tekst: string; readonly eisen: readonly string[]; readonly artikel: string | null }[];
  readonly bevindingen: readonly { readonly pad: readonly (string | number)[] }[];
  readonly dossierId: string;
}

/** A step as a test sends it. */
export interface Stapgegevens {
  readonly levensloop?: string;
  readonly zaak?: string | null;
  readonly gebeurtenis: string;
  readonly gegevens?: object;
  readonly erkend?: readonly { readonly code: string; readonly reden: string }[];
  readonly verwachteVersie?: number;
}

/** What tests of a melding do with a running server. */
export const makeMelder = (server: () => Proefserver) => {
  const lees = (id: string): Promise<Dossierweergave> => server().lees(`/api/dossiers/${id}`);
  const zet = async <T>(id: string, stap: Stapgegevens): Promise<Antwoord<T>> => {
    const dossier = await lees(id);
    const zaak = stap.zaak === undefined ? (dossier.zaken.find(({ levensloop }) => levensloop === "A1")?.id ?? null) : stap.zaak;
    return server().stuur<T>(`/api/dossiers/${id}/stappen`, { levensloop: "A1", gegevens: {}, ...stap, zaak, verwachteVersie: stap.verwachteVersie ?? dossier.versie });
  };
  const lukt = async (id: string, stap: Stapgegevens): Promise<Dossierweergave> => {
    const { status, inhoud } = await zet<Dossierweergave>(id, stap);
    expect([status, inhoud]).toEqual([200, expect.anything()]);
    return inhoud;
  };
  const meld = async (anders: object = {}): Promise<Dossierweergave> => {
    const { status, inhoud } = await server().stuur<Dossierweergave>("/api/meldingen", eenMelding(anders));
    expect([status, inhoud]).toEqual([201, expect.anything()]);
    return inhoud;
  };
  return {
    lees,
    zet,
    lukt,
    meld,
    /** A resident who was spoken to. */
    gescreend: async (anders: object = {}, melding: object = {}): Promise<Dossierweergave> => {
      const { id } = await meld(melding);
      await lukt(id, { gebeurtenis: "informatie-verstrekt", gegevens: INFORMATIE });
      return lukt(id, { gebeurtenis: "kwalitatief-contact", gegevens: gesprek(anders) });
    },
  };
};
