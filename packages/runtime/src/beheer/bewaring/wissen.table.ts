import type { Waarde } from "../../databank/databank.js";

/** One place to clear, with what goes into its question marks. */
export interface Wisstap {
  readonly sql: string;
  readonly params: (tenant: string, dossier: string) => readonly Waarde[];
  readonly reden: string;
}

const LEEG = new Uint8Array();

/**
 * What goes besides the key when a file is destroyed: places where something of it can stand outside its sealed facts.
 * The facts themselves stay where they are, unreadable.
 */
export const WISSEN: readonly Wisstap[] = [
  {
    sql: "DELETE FROM sleutel WHERE tenant = ? AND dossier = ?",
    params: (tenant, dossier) => [tenant, dossier],
    reden: "een sleutel kan naar een persoon verwijzen",
  },
  {
    sql: "DELETE FROM leesregel WHERE tenant = ? AND (sleutel = ? OR groep = ?)",
    params: (tenant, dossier) => [tenant, dossier, dossier],
    reden: "regels voor schermen herhalen gegevens",
  },
  {
    sql: "DELETE FROM leesregel WHERE tenant = ? AND sleutel > ? AND sleutel < ?",
    params: (tenant, dossier) => [tenant, `${dossier}/`, `${dossier}0`],
    reden: "ook de regels waarmee lijsten een dossier vinden, zeggen iets over de inwoner",
  },
  {
    sql: "DELETE FROM behandelrelatie WHERE tenant = ? AND dossier = ?",
    params: (tenant, dossier) => [tenant, dossier],
    reden: "wie bij wie hoorde is een persoonsgegeven",
  },
  {
    sql: "UPDATE bericht_uit SET inhoud = ?, envelop = NULL, kop = NULL WHERE tenant = ? AND dossier = ?",
    params: (tenant, dossier) => [LEEG, tenant, dossier],
    reden: "een bericht bevat persoonsgegevens",
  },
  {
    sql: "UPDATE bericht_in SET origineel = ?, inhoud = NULL, kop = NULL, bevindingen = '[]' WHERE tenant = ? AND dossier = ?",
    params: (tenant, dossier) => [LEEG, tenant, dossier],
    reden: "een bericht bevat persoonsgegevens",
  },
];
