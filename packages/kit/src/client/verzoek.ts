/** One question of the API: where it goes, and what kind of body it takes. */
export interface Vraagregel {
  readonly methode: "GET" | "POST" | "PUT" | "DELETE";
  readonly pad: string;
  readonly inhoud: string | null;
}

/** The input of a question, apart from which one it is. */
export interface Losseinvoer {
  readonly pad?: Readonly<Record<string, string | number>>;
  readonly zoek?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
  readonly gegevens?: unknown;
}

const vulPad = (pad: string, waarden: Losseinvoer["pad"] = {}): string =>
  pad.replaceAll(/\{(\w+)\}/g, (plaats, naam: string) => (naam in waarden ? encodeURIComponent(String(waarden[naam])) : plaats));

const toZoek = (zoek: Losseinvoer["zoek"] = {}): string => {
  const lijst = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(zoek)) for (const een of Array.isArray(waarde) ? waarde : [waarde]) if (een !== undefined) lijst.append(naam, String(een));
  const tekst = lijst.toString();
  return tekst === "" ? "" : `?${tekst}`;
};

/** What can stand in a request, on every platform. */
type Lichaam = NonNullable<RequestInit["body"]>;

const toLichaam = (gegevens: unknown): Lichaam => (gegevens instanceof Uint8Array ? new Uint8Array(gegevens) : JSON.stringify(gegevens));

/** The request for a question, ready to be sent. */
export const toVerzoek = (
  adres: string,
  { methode, pad, inhoud }: Vraagregel,
  invoer: Losseinvoer,
): { readonly url: string; readonly init: { readonly method: string; readonly headers: Readonly<Record<string, string>>; readonly body?: Lichaam } } => ({
  url: `${adres.replace(/\/+$/, "")}${vulPad(pad, invoer.pad)}${toZoek(invoer.zoek)}`,
  init: {
    method: methode,
    headers: { accept: "application/json, */*", ...(inhoud === null ? {} : { "content-type": inhoud }) },
    ...(inhoud === null || invoer.gegevens === undefined ? {} : { body: toLichaam(invoer.gegevens) }),
  },
});
