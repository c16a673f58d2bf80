import { leesJson, type Antwoord, type Verzoek, type Zender } from "./verzoek.js";

/** Somebody who is signed in, as a browser is: cookie and token go along with every request. */
export interface Sessie {
  readonly account: string;
  readonly stuur: Zender;
  readonly stuurJson: (method: string, pad: string, inhoud: unknown) => Promise<Antwoord>;
  readonly koppen: Readonly<Record<string, string>>;
}

const toJson = (inhoud: unknown): Pick<Verzoek, "body" | "headers"> => ({ body: JSON.stringify(inhoud), headers: { "content-type": "application/json" } });

/** Sends an object as JSON. */
export const stuurJson = (zender: Zender, method: string, pad: string, inhoud: unknown): Promise<Antwoord> => zender({ method, pad, ...toJson(inhoud) });

const mislukt = (wat: string, { status, tekst }: Antwoord): Promise<never> => Promise.reject(new Error(`${wat} lukt niet: ${status} ${tekst.slice(0, 300)}`));

/** What a browser sends from a sign-in on, made from the cookie in the answer. */
export const openSessie = async (zender: Zender, aanmelding: Antwoord): Promise<Sessie> => {
  const cookie = aanmelding.cookies[0]?.split(";")[0];
  if (aanmelding.status >= 300 || cookie === undefined) return mislukt("aanmelden", aanmelding);
  const ik = await zender({ method: "GET", pad: "/api/ik", headers: { cookie } });
  const { account, csrf } = leesJson(ik);
  if (ik.status !== 200) return mislukt("wie ben ik", ik);
  const koppen = { cookie, "x-csrf-token": String(csrf) };
  const stuur: Zender = (verzoek) => zender({ ...verzoek, headers: { ...koppen, ...verzoek.headers } });
  return { account: String(account), koppen, stuur, stuurJson: (method, pad, inhoud) => stuurJson(stuur, method, pad, inhoud) };
};

/** A password that every account of a trial has. */
export const WACHTWOORD = "paard nietje batterij wolk";

/** Makes the first beheerder with the code that the server printed. */
export const beginBeheer = async (zender: Zender, code: string, rollen: readonly string[] = []): Promise<Sessie> =>
  openSessie(
    zender,
    await stuurJson(zender, "POST", "/api/eerste-beheerder", { code, gebruikersnaam: "beheer", naam: "Bo de Wit", wachtwoord: WACHTWOORD, rollen }),
  );

/** Signs in. */
export const meldAan = async (zender: Zender, naam: string): Promise<Sessie> =>
  openSessie(zender, await stuurJson(zender, "POST", "/api/aanmelden", { naam, wachtwoord: WACHTWOORD }));

/** Makes an account, lets its owner choose a password with the code, and signs in. */
export const maakAccount = async (zender: Zender, beheerder: Sessie, naam: string, rollen: readonly string[]): Promise<Sessie> => {
  const gemaakt = await beheerder.stuurJson("POST", "/api/accounts", { gebruikersnaam: naam, naam: `Naam van ${naam}`, rollen, bekwaamheden: [] });
  if (gemaakt.status !== 201) return mislukt(`account ${naam}`, gemaakt);
  const herstel = await stuurJson(zender, "POST", "/api/herstel", { code: leesJson(gemaakt)["code"], wachtwoord: WACHTWOORD });
  return herstel.status >= 300 ? mislukt(`wachtwoord van ${naam}`, herstel) : meldAan(zender, naam);
};
