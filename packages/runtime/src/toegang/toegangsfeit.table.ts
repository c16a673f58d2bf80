import type { Auditactie, Audituitkomst } from "../audit/auditregel.js";

interface Toegangsfeitregel {
  readonly soort: string;
  readonly actie: Auditactie;
  readonly objectsoort: "account" | "dossier" | "eindpunt";
  readonly doel: string;
  readonly uitkomst: Audituitkomst;
}

/** Everything that the audit keeps about access itself. @source NEN 7513:2018, 6 (gebeurtenissen: aan- en afmelden, wijzigen van rechten, noodtoegang) */
export const TOEGANGSFEITEN = [
  { soort: "aangemeld", actie: "E", objectsoort: "account", doel: "toegang", uitkomst: "gelukt" },
  { soort: "aanmelden-geweigerd", actie: "E", objectsoort: "account", doel: "toegang", uitkomst: "geweigerd" },
  { soort: "afgemeld", actie: "E", objectsoort: "account", doel: "toegang", uitkomst: "gelukt" },
  { soort: "eerste-beheerder-gemaakt", actie: "C", objectsoort: "account", doel: "accountbeheer", uitkomst: "gelukt" },
  { soort: "account-gemaakt", actie: "C", objectsoort: "account", doel: "accountbeheer", uitkomst: "gelukt" },
  { soort: "account-gewijzigd", actie: "U", objectsoort: "account", doel: "accountbeheer", uitkomst: "gelukt" },
  { soort: "account-geblokkeerd", actie: "U", objectsoort: "account", doel: "accountbeheer", uitkomst: "gelukt" },
  { soort: "account-vrijgegeven", actie: "U", objectsoort: "account", doel: "accountbeheer", uitkomst: "gelukt" },
  { soort: "herstelcode-gegeven", actie: "U", objectsoort: "account", doel: "accountbeheer", uitkomst: "gelukt" },
  { soort: "wachtwoord-gewijzigd", actie: "U", objectsoort: "account", doel: "toegang", uitkomst: "gelukt" },
  { soort: "wachtwoord-hersteld", actie: "U", objectsoort: "account", doel: "toegang", uitkomst: "gelukt" },
  { soort: "betrokkene-toegevoegd", actie: "C", objectsoort: "account", doel: "behandelrelatie", uitkomst: "gelukt" },
  { soort: "betrokkene-verwijderd", actie: "D", objectsoort: "account", doel: "behandelrelatie", uitkomst: "gelukt" },
  { soort: "noodtoegang-genomen", actie: "E", objectsoort: "dossier", doel: "noodtoegang", uitkomst: "gelukt" },
  { soort: "dossier-geweigerd", actie: "R", objectsoort: "dossier", doel: "toegang", uitkomst: "geweigerd" },
  { soort: "recht-geweigerd", actie: "E", objectsoort: "eindpunt", doel: "toegang", uitkomst: "geweigerd" },
] as const satisfies readonly Toegangsfeitregel[];

export type Toegangsfeit = (typeof TOEGANGSFEITEN)[number]["soort"];
