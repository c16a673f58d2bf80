/** One role a person can have in an organisation. */
export interface Rolregel {
  readonly rol: string;
  readonly naam: string;
  readonly uitleg: string;
  /** For work, or for somebody who is in a dossier or looks along in one; an account has roles of one of the two. */
  readonly kring: "werk" | "relatie";
}

/**
 * The roles of a provider and of a wijkteam. A person may have more than one for work; a small farm often has one person with four of them.
 *
 * @source afspraak: rollen van de toepassing (wie doet wat bij een aanbieder of een wijkteam)
 */
export const ROLLEN = [
  { rol: "medewerker", naam: "Medewerker", uitleg: "Begeleidt inwoners en werkt in hun dossier.", kring: "werk" },
  { rol: "teamleider", naam: "Teamleider of kwaliteitsmedewerker", uitleg: "Verdeelt het werk, ziet alle dossiers en bewaakt de kwaliteit.", kring: "werk" },
  { rol: "administratie", naam: "Administratie", uitleg: "Ontvangt en verzendt berichten en maakt declaraties klaar.", kring: "werk" },
  { rol: "financieel", naam: "Financieel", uitleg: "Verzendt declaraties en houdt de financiële gegevens bij.", kring: "werk" },
  { rol: "beheerder", naam: "Beheerder", uitleg: "Beheert accounts, instellingen en koppelingen; ziet geen dossiers.", kring: "werk" },
  { rol: "inwoner", naam: "Inwoner", uitleg: "Ziet het eigen dossier.", kring: "relatie" },
  { rol: "naaste", naam: "Naaste", uitleg: "Ziet het deel van een dossier dat een inwoner met deze persoon deelt.", kring: "relatie" },
  { rol: "toezicht", naam: "Toezicht (alleen lezen)", uitleg: "Leest wat nodig is voor een onderzoek; wijzigt niets.", kring: "werk" },
] as const satisfies readonly Rolregel[];

export type Rol = (typeof ROLLEN)[number]["rol"];

/** The codes of all roles, in the order of the table. */
export const ROLCODES: readonly Rol[] = ROLLEN.map(({ rol }) => rol);

/** Whether a text is the code of a role. */
export const isRol = (tekst: unknown): tekst is Rol => ROLCODES.some((rol) => rol === tekst);
