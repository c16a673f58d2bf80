/** One role a person can have in an organisation. */
export interface Rolregel {
  readonly rol: string;
  readonly naam: string;
  readonly uitleg: string;
}

/**
 * The roles of a provider and of a wijkteam. A person may have more than one; a small farm often has one person with four of them.
 *
 * @source afspraak: rollen van de toepassing (wie doet wat bij een aanbieder of een wijkteam)
 */
export const ROLLEN = [
  { rol: "medewerker", naam: "Medewerker", uitleg: "Begeleidt inwoners en werkt in hun dossier." },
  { rol: "teamleider", naam: "Teamleider of kwaliteitsmedewerker", uitleg: "Verdeelt het werk, ziet alle dossiers en bewaakt de kwaliteit." },
  { rol: "administratie", naam: "Administratie", uitleg: "Ontvangt en verzendt berichten en maakt declaraties klaar." },
  { rol: "financieel", naam: "Financieel", uitleg: "Verzendt declaraties en houdt de financiële gegevens bij." },
  { rol: "beheerder", naam: "Beheerder", uitleg: "Beheert accounts, instellingen en koppelingen; ziet geen dossiers." },
  { rol: "inwoner", naam: "Inwoner", uitleg: "Ziet het eigen dossier." },
  { rol: "naaste", naam: "Naaste", uitleg: "Ziet het deel van een dossier dat een inwoner met deze persoon deelt." },
  { rol: "toezicht", naam: "Toezicht (alleen lezen)", uitleg: "Leest wat nodig is voor een onderzoek; wijzigt niets." },
] as const satisfies readonly Rolregel[];

export type Rol = (typeof ROLLEN)[number]["rol"];

/** The codes of all roles, in the order of the table. */
export const ROLCODES: readonly Rol[] = ROLLEN.map(({ rol }) => rol);

/** Whether a text is the code of a role. */
export const isRol = (tekst: unknown): tekst is Rol => ROLCODES.some((rol) => rol === tekst);
