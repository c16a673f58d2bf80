import type { Antwoord } from "../vraag/antwoord.js";

/** How an element reaches the kit: where it is, and which `fetch` it uses. */
export interface Kitverbinding {
  /** Address before `/api`; empty for the origin of the page itself. */
  readonly adres: string;
  /** The `fetch` of the host page, which adds whatever its own gateway asks. */
  readonly haal: typeof globalThis.fetch;
}

const isRecord = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === "object" && waarde !== null;

const tekstUit = (inhoud: unknown, veld: string): string | undefined => {
  const waarde = isRecord(inhoud) ? inhoud[veld] : undefined;
  return typeof waarde === "string" ? waarde : undefined;
};

const ONVERWACHT = { code: "ONVERWACHT_ANTWOORD", tekst: "Op dit adres antwoordt iets anders dan de kit. Vraag de beheerder van deze pagina om hulp." };

const leesAntwoord = async <A>(antwoord: Response, lees: (json: unknown) => A | undefined): Promise<Antwoord<A>> => {
  if (antwoord.status === 401) return { _tag: "niet aangemeld" };
  let json: unknown;
  try {
    json = await antwoord.json();
  } catch {
    json = undefined;
  }
  if (antwoord.ok) {
    const waarde = lees(json);
    return waarde === undefined ? { _tag: "probleem", probleem: ONVERWACHT } : { _tag: "gelukt", waarde };
  }
  const tekst = tekstUit(json, "detail") ?? tekstUit(json, "title");
  return { _tag: "probleem", probleem: tekst === undefined ? ONVERWACHT : { code: tekstUit(json, "code") ?? `HTTP_${antwoord.status}`, tekst } };
};

/** Asks the kit something. Cookies go along only to the own origin. */
export const vraagKit = async <A>({ adres, haal }: Kitverbinding, pad: string, lees: (json: unknown) => A | undefined, init: RequestInit = {}): Promise<Antwoord<A>> => {
  let antwoord: Response;
  try {
    antwoord = await haal(`${adres.replace(/\/+$/, "")}${pad}`, { credentials: "same-origin", ...init });
  } catch {
    return { _tag: "offline" };
  }
  return leesAntwoord(antwoord, lees);
};

/** Sends the kit something, with the token of the session when there is one. */
export const stuurKit = async <A>(kit: Kitverbinding, pad: string, gegevens: unknown, lees: (json: unknown) => A | undefined): Promise<Antwoord<A>> => {
  const ik = await vraagKit(kit, "/api/ik", (json) => tekstUit(json, "csrf"));
  if (ik._tag === "offline" || ik._tag === "niet aangemeld") return ik;
  const token: Readonly<Record<string, string>> = ik._tag === "gelukt" ? { "x-csrf-token": ik.waarde } : {};
  return vraagKit(kit, pad, lees, { method: "POST", headers: { "content-type": "application/json", ...token }, body: JSON.stringify(gegevens) });
};

/** A list in an answer, whose items fit a shape; undefined when one does not. */
export const leesLijst = <A>(json: unknown, veld: string, past: (een: unknown) => een is A): readonly A[] | undefined => {
  const lijst = isRecord(json) ? json[veld] : undefined;
  return Array.isArray(lijst) && lijst.every(past) ? lijst : undefined;
};

/** Whether a value has these text fields. */
export const heeftTeksten = (waarde: unknown, velden: readonly string[]): waarde is Readonly<Record<string, unknown>> =>
  isRecord(waarde) && velden.every((veld) => typeof waarde[veld] === "string");
