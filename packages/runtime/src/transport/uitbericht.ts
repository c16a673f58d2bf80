import type { Tijdstip } from "@wmo-kit/domain";

/** What happens to a message that goes out: put ready, offered to the network, answered; or given up until a person looks. */
export const UITSTANDEN = ["klaargezet", "aangeboden", "bevestigd", "mislukt"] as const;
export type Uitstand = (typeof UITSTANDEN)[number];

/** A message to be sent, before it is put ready. */
export interface NieuwUitbericht {
  readonly tenant: string;
  /** Makes the message one: sent again under the same identification it is the same message, never a second one. @source systems.md 6.2 */
  readonly identificatie: string;
  /** Kind, such as `WMO305`. */
  readonly soort: string;
  /** Who it is for, as the network knows them. */
  readonly geadresseerde: string;
  /** The dossier it is about; null if it is about no dossier or about many. */
  readonly dossier: string | null;
  readonly inhoud: Uint8Array;
  /** Whether the standard makes the receiver answer it with a technical reply. */
  readonly retourVerwacht: boolean;
  /** Whether it stays where it is until somebody releases it; without this it goes as soon as it can. */
  readonly wacht?: boolean;
}

/** A message that goes out, as far as it came; its bytes are asked for apart. */
export interface Uitbericht extends Omit<NieuwUitbericht, "inhoud" | "wacht"> {
  /** Order in which messages were put ready: 1, 2, 3… within the tenant. */
  readonly volgnummer: number;
  readonly stand: Uitstand;
  readonly gemaakt: Tijdstip;
  /** Moment from which it may go; null while it waits for a person. */
  readonly vrijgegeven: Tijdstip | null;
  /** What the one who released it wrote with it, such as why it is late. */
  readonly aantekening: string | null;
  readonly pogingen: number;
  /** Not to be tried again before this moment. */
  readonly volgendePoging: Tijdstip | null;
  /** Why the last attempt failed. */
  readonly reden: Mislukreden | null;
  /** Moment the network took it, or a person sent it by another way. */
  readonly verzonden: Tijdstip | null;
  /** Moment its technical reply came. */
  readonly bevestigd: Tijdstip | null;
  /** Codes by which the reply refuses it or a part of it; none when it was accepted. */
  readonly codes: readonly string[];
  /** Moment on which the app noted in its facts that it went. */
  readonly vastgelegd: Tijdstip | null;
  /** Moment on which a person said to have dealt with what went wrong. */
  readonly afgehandeld: Tijdstip | null;
}

/** Which messages that go out are asked for; without a choice all of them. */
export interface Uitkeuze {
  readonly stand?: Uitstand;
  readonly dossier?: string;
  /** Whether the app noted in its facts that it went. */
  readonly vastgelegd?: boolean;
}

/** Why a message did not go: `ingetrokken` by a person, or a word for what failed, and behind it the status for `geweigerd` and `storing`. */
export type Mislukreden = "ingetrokken" | "andereInhoud" | "onbereikbaar" | "teTraag" | "map" | `geweigerd:${number}` | `storing:${number}`;
