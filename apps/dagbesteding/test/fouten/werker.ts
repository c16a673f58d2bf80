import { randomUUID } from "node:crypto";

import { leesJson, type Antwoord, type Sessie } from "@wmo-kit/tooling-beproeving";
import { parseBsn } from "@wmo-kit/domain";

import { eenBestand } from "../berichten.js";

/** Synthetic numbers of the test range that pass the elfproef. */
const BSNS = Array.from({ length: 60_000 }, (_, plaats) => String(999_910_000 + plaats)).filter((nummer) => parseBsn(nummer).isOk());

/** A message that was sent in, and the dossier that the server said it went to; undefined when no answer came. */
export interface Ingestuurd {
  readonly bestand: Uint8Array;
  readonly dossierId: string | undefined;
}

/** A tap that was sent in, and whether the server said it was stored. */
export interface Getikt {
  readonly feit: { readonly kenmerk: string };
  readonly bevestigd: boolean;
}

/** What one person at work did until the power went. */
export interface Werkdag {
  readonly berichten: readonly Ingestuurd[];
  readonly tikken: readonly Getikt[];
  /** Dossiers in which a contact was recorded, and whether that was answered. */
  readonly contacten: readonly { readonly dossierId: string; readonly bevestigd: boolean }[];
}

let teller = 0;

const weg = async (antwoord: Promise<Antwoord>): Promise<Antwoord | undefined> => antwoord.catch(() => undefined);

const vandaag = (): string => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });

const eenTik = (dossier: string) => ({
  kenmerk: randomUUID(),
  dossier,
  locatie: "De Hoeve",
  datum: vandaag(),
  dagdeel: "ochtend",
  stand: "aanwezig",
  apparaat: "telefoon-1",
  volgorde: (teller += 1),
  tijdstip: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
});

export const stuurBericht = (sessie: Sessie, bestand: Uint8Array): Promise<Antwoord> =>
  sessie.stuur({ method: "POST", pad: "/api/berichten", body: bestand, headers: { "content-type": "application/xml" } });

export const stuurTikken = (sessie: Sessie, feiten: readonly object[]): Promise<Antwoord> => sessie.stuurJson("POST", "/api/aanwezigheid/synchronisatie", { feiten });

/** Takes in messages, records contact and attendance, one after the other, until the server is gone. */
export const werkTotHetMisgaat = async (sessie: Sessie, meldBevestigd: () => void): Promise<Werkdag> => {
  const [berichten, tikken, contacten]: [Ingestuurd[], Getikt[], { dossierId: string; bevestigd: boolean }[]] = [[], [], []];
  for (;;) {
    teller += 1;
    const bestand = eenBestand({ identificatie: `STORING${teller}`, bsn: BSNS[teller] ?? "", toewijzingNummer: 10_000 + teller });
    const ontvangen = await weg(stuurBericht(sessie, bestand));
    const dossierId = ontvangen === undefined ? undefined : leesJson(ontvangen)["dossierId"];
    if (ontvangen !== undefined && ontvangen.status !== 201) return Promise.reject(new Error(`een bericht onder storing: ${ontvangen.status} ${ontvangen.tekst.slice(0, 300)}`));
    berichten.push({ bestand, dossierId: typeof dossierId === "string" ? dossierId : undefined });
    if (typeof dossierId === "string") meldBevestigd();
    if (typeof dossierId !== "string") return { berichten, tikken, contacten };

    const contact = await weg(sessie.stuurJson("POST", `/api/dossiers/${dossierId}/contact`, { datum: vandaag(), redenTeLaat: "proef" }));
    contacten.push({ dossierId, bevestigd: contact?.status === 200 });
    if (contact === undefined) return { berichten, tikken, contacten };

    const feiten = [eenTik(dossierId), eenTik(dossierId), eenTik(dossierId)];
    const getikt = await weg(stuurTikken(sessie, feiten));
    const gelukt = getikt !== undefined && (getikt.tekst.match(/"uitkomst":"vastgelegd"/g) ?? []).length === feiten.length;
    tikken.push(...feiten.map((feit) => ({ feit, bevestigd: gelukt })));
    if (getikt === undefined) return { berichten, tikken, contacten };
  }
};
