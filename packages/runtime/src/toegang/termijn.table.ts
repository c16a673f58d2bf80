import type { Bron } from "@wmo-kit/domain";

const UUR = 3_600_000;

/**
 * How long access lasts.
 *
 * @unit milliseconds
 */
export const TOEGANGSTERMIJNEN = {
  /** A session that nobody uses ends. */
  sessieStil: { ms: UUR / 2, bron: { soort: "standaard", standaard: "NIST SP 800-63B-3", regel: "4.2.3 (30 minuten zonder gebruik)" } },
  /** A session ends, however busy. */
  sessieLangst: { ms: 12 * UUR, bron: { soort: "standaard", standaard: "NIST SP 800-63B-3", regel: "4.2.3 (12 uur)" } },
  /** How often the use of a session is written down. */
  sessieBijwerken: { ms: 60_000, bron: { soort: "afspraak", afspraak: "een minuut speling op een half uur bespaart een schrijfbeurt per verzoek" } },
  /** A one-time code, to start or to choose a new password. */
  code: { ms: 24 * UUR, bron: { soort: "afspraak", afspraak: "een dag is genoeg om een code over te geven" } },
  /** A one-time code in a letter, for a resident or somebody of the network. */
  uitnodiging: { ms: 14 * 24 * UUR, bron: { soort: "afspraak", afspraak: "een brief is onderweg en wordt gelezen binnen veertien dagen" } },
  /** Emergency access to one dossier. */
  noodtoegang: { ms: 8 * UUR, bron: { soort: "afspraak", afspraak: "een dienst; wie langer nodig is, krijgt een behandelrelatie" } },
  /** From leaving for another sign-in page until the return. */
  oidc: { ms: UUR / 6, bron: { soort: "afspraak", afspraak: "tien minuten om bij de andere partij aan te melden" } },
} as const satisfies Readonly<Record<string, { readonly ms: number; readonly bron: Bron }>>;
