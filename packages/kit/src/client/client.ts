import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Bewerkingen, Invoerargument, Vraagantwoord, Vraagnaam, Vraagprobleem } from "./antwoord.js";
import type { Clientfout } from "./errors.js";
import { leesAntwoord } from "./lees-antwoord.js";
import { makeSessie } from "./sessie.js";
import { toVerzoek, type Losseinvoer, type Vraagregel } from "./verzoek.js";

/** Where the kit is, and how to reach it. */
export interface Clientinstelling {
  /** Address of the kit without a path, for example `http://127.0.0.1:4242`; what stands behind it stays. */
  readonly adres: string;
  /** How requests go out; the `fetch` of this platform when left out. */
  readonly fetch?: typeof globalThis.fetch;
}

/** A kit at a distance: every endpoint by its name, and signing in and out. */
export interface Apiclient<O extends Bewerkingen<O>> {
  /** Asks one question. Never throws: what stood in the way is in the result. */
  readonly vraag: <N extends Vraagnaam<O>>(naam: N, ...invoer: Invoerargument<O, N>) => Promise<Result<Vraagantwoord<O, N>, Clientfout<Vraagprobleem<O, N>>>>;
  /** Signs in; the session stays in this client (in a browser: in the browser). */
  readonly meldAan: (wie: { readonly naam: string; readonly wachtwoord: string }) => Promise<Result<void, Clientfout<unknown>>>;
  /** Signs out. */
  readonly meldAf: () => Promise<Result<void, Clientfout<unknown>>>;
}

const AANMELDEN = { methode: "POST", pad: "/api/aanmelden", inhoud: "application/json" } as const;
const AFMELDEN = { methode: "POST", pad: "/api/afmelden", inhoud: "application/json" } as const;
const IK = { methode: "GET", pad: "/api/ik", inhoud: null } as const;

const tokenUit = (ik: unknown): string | undefined =>
  typeof ik === "object" && ik !== null && "csrf" in ik && typeof ik.csrf === "string" ? ik.csrf : undefined;

/**
 * Makes a typed client for the HTTP API of an app, from its list of questions. It needs nothing but `fetch`, so it runs in Node and in a browser.
 *
 * @source openapi.json
 */
export const makeApiclient = <O extends Bewerkingen<O>>(
  vragen: Readonly<Record<Vraagnaam<O>, Vraagregel>>,
  { adres, fetch = globalThis.fetch }: Clientinstelling,
): Apiclient<O> => {
  const sessie = makeSessie();

  const stuur = async (naar: Parameters<typeof toVerzoek>[1], invoer: Losseinvoer): Promise<Result<unknown, Clientfout<unknown>>> => {
    const { url, init } = toVerzoek(adres, naar, invoer);
    let antwoord: Response;
    try {
      antwoord = await fetch(url, { ...init, headers: { ...init.headers, ...sessie.koppen() }, credentials: "same-origin", redirect: "error" });
    } catch {
      return err({ _tag: "GeenVerbinding" });
    }
    sessie.onthoud(antwoord);
    return leesAntwoord(antwoord);
  };

  const haalToken = async (): Promise<void> => {
    const ik = await stuur(IK, {});
    sessie.zetToken(ik.isOk() ? tokenUit(ik.value) : undefined);
  };

  return {
    vraag: async (naam, ...[invoer]) => {
      const naar = vragen[naam];
      // In a browser the session may be older than this client: then it has no token yet.
      if (naar.methode !== "GET" && !sessie.heeftToken()) await haalToken();
      // The document says of which type the answer is; the kit is held to it by its own tests.
      return (await stuur(naar, (invoer ?? {}) as Losseinvoer)) as Result<Vraagantwoord<O, typeof naam>, Clientfout<Vraagprobleem<O, typeof naam>>>;
    },
    meldAan: async (gegevens) => {
      const gelukt = await stuur(AANMELDEN, { gegevens });
      if (gelukt.isErr()) return err(gelukt.error);
      await haalToken();
      return ok(undefined);
    },
    meldAf: async () => {
      const gelukt = await stuur(AFMELDEN, { gegevens: { overal: false } });
      sessie.zetToken(undefined);
      return gelukt.map(() => undefined);
    },
  };
};
