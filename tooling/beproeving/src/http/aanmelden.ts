/** A password that every account of a test has. */
export const WACHTWOORD = "paard nietje batterij wolk";

/** Every role of somebody who works in a small organisation. */
const ALLE_ROLLEN = ["medewerker", "teamleider", "administratie", "financieel", "beheerder", "toezicht"];

/** Whose an account is when nobody says so. */
const STANDAARDNAAM = "W. Werker";

/** What goes along with each request of somebody who is signed in. */
export interface Aanmelding {
  readonly cookie: string;
  readonly "x-csrf-token": string;
}

/** An account to make: what it is called, whose it is, its roles, and what this professional may decide. */
export interface Proefaccount {
  readonly gebruikersnaam: string;
  readonly naam?: string;
  readonly rollen?: readonly string[];
  readonly bekwaamheden?: readonly string[];
}

const post = async (basis: string, pad: string, gegevens: object, koppen: Readonly<Record<string, string>> = {}): Promise<Response> => {
  const antwoord = await fetch(`${basis}${pad}`, { method: "POST", headers: { "content-type": "application/json", ...koppen }, body: JSON.stringify(gegevens) });
  if (!antwoord.ok) throw new Error(`${pad} geeft ${antwoord.status}: ${await antwoord.text()}`);
  return antwoord;
};

const leesAanmelding = async (basis: string, antwoord: Response): Promise<Aanmelding> => {
  const cookie = antwoord.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const ik = (await (await fetch(`${basis}/api/ik`, { headers: { cookie } })).json()) as { csrf: string };
  return { cookie, "x-csrf-token": ik.csrf };
};

/** Makes the first beheerder with the code that the server printed. */
export const maakBeheerder = async (basis: string, code: string, rollen: readonly string[] = []): Promise<Aanmelding> =>
  leesAanmelding(basis, await post(basis, "/api/eerste-beheerder", { code, gebruikersnaam: "beheer", naam: "Bo de Wit", wachtwoord: WACHTWOORD, rollen }));

/** Makes an account, chooses its password with the code, and signs in. */
export const maakAccount = async (basis: string, beheerder: Aanmelding, account: Proefaccount): Promise<Aanmelding> => {
  const { gebruikersnaam, naam = STANDAARDNAAM, rollen = ALLE_ROLLEN, bekwaamheden = [] } = account;
  const nieuw = await post(basis, "/api/accounts", { gebruikersnaam, naam, rollen, bekwaamheden }, { ...beheerder });
  const { code } = (await nieuw.json()) as { code: string };
  await post(basis, "/api/herstel", { code, wachtwoord: WACHTWOORD });
  return leesAanmelding(basis, await post(basis, "/api/aanmelden", { naam: gebruikersnaam, wachtwoord: WACHTWOORD }));
};

/** Chooses a password with the code of an invitation, and signs in. */
export const neemUitnodigingAan = async (basis: string, { gebruikersnaam, code }: { readonly gebruikersnaam: string; readonly code: string }): Promise<Aanmelding> => {
  await post(basis, "/api/herstel", { code, wachtwoord: WACHTWOORD });
  return meldAan(basis, gebruikersnaam);
};

/** Signs in with an account that a test made. */
export const meldAan = async (basis: string, naam: string): Promise<Aanmelding> => leesAanmelding(basis, await post(basis, "/api/aanmelden", { naam, wachtwoord: WACHTWOORD }));
