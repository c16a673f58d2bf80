import type { Zaakweergave } from "@wmo-kit/schermen";

/** A page of its own for the cases of one life cycle, beneath a dossier. */
export interface Zaakweg {
  readonly levensloop: string;
  readonly tekst: string;
  readonly adres: (dossierId: string, zaak: Zaakweergave) => string;
  /** For which states there is something to do there; all when left out. */
  readonly toestanden?: readonly string[];
}

/** The pages that a case of a dossier has besides its steps. */
export const ZAAKWEGEN: readonly Zaakweg[] = [
  { levensloop: "A1", tekst: "Professional zoeken", adres: (dossierId, { id }) => `/wachtlijst/${dossierId}/${id}`, toestanden: ["gescreend", "wachtlijst"] },
  { levensloop: "A3", tekst: "Advies openen", adres: (dossierId, { id }) => `/inwoners/${dossierId}/advies/${id}` },
  { levensloop: "A3", tekst: "Verzonden en ontvangen", adres: (dossierId) => `/inwoners/${dossierId}/berichten`, toestanden: ["verzonden", "verwerkt", "bezwaar"] },
  { levensloop: "A2", tekst: "Onderzoek openen", adres: (dossierId, { id }) => `/inwoners/${dossierId}/onderzoek/${id}` },
  { levensloop: "A6", tekst: "Indicatie openen", adres: (dossierId, { id }) => `/inwoners/${dossierId}/indicatie/${id}` },
  { levensloop: "A5", tekst: "Plan van aanpak openen", adres: (dossierId, { id }) => `/inwoners/${dossierId}/plan/${id}` },
  { levensloop: "A2", tekst: "Gegevens uit de BRP", adres: (dossierId, { id }) => `/inwoners/${dossierId}/persoonsgegevens/${id}` },
  { levensloop: "A5", tekst: "Gegevens uit de BRP", adres: (dossierId, { id }) => `/inwoners/${dossierId}/persoonsgegevens/${id}` },
];
