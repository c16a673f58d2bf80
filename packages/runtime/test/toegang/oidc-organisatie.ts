import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import Provider from "oidc-provider";

/** Somebody at the other organisation. */
export interface Persoon {
  readonly name?: string;
  readonly groups?: unknown;
}

export const CLIENT = { id: "dagbesteding", secret: "een-lang-geheim-van-de-client-voor-de-proef" };

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
};

/** A real OpenID provider on this machine, with the people given; everybody's password is right. */
export const startOrganisatie = async (redirectUri: string, personen: Readonly<Record<string, Persoon>>) => {
  const luister: { aan: RequestListener } = { aan: (_, antwoord) => antwoord.end() };
  const server = createServer((verzoek, antwoord) => luister.aan(verzoek, antwoord));
  const issuer = await listen(server);
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri], grant_types: ["authorization_code"], response_types: ["code"] }],
    claims: { openid: ["sub"], profile: ["name", "groups"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    ttl: { IdToken: 600, AccessToken: 60, AuthorizationCode: 60, Grant: 60, Interaction: 60, Session: 60 },
    cookies: { keys: ["proef"] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...personen[sub] }) }),
  });
  provider.on("server_error", () => undefined);
  luister.aan = provider.callback();
  return { issuer, stop: () => new Promise((klaar) => server.close(klaar).closeAllConnections()) };
};

export type Claims = Readonly<Record<string, unknown>>;

const deel = (waarde: unknown): string => Buffer.from(JSON.stringify(waarde)).toString("base64url");

const signToken = (claims: Claims, sleutel: KeyObject): string => {
  const inhoud = `${deel({ alg: "RS256", kid: "proef" })}.${deel(claims)}`;
  return `${inhoud}.${sign("sha256", Buffer.from(inhoud), sleutel).toString("base64url")}`;
};

const bodyOf = async (verzoek: IncomingMessage): Promise<string> => {
  let tekst = "";
  for await (const stuk of verzoek) tekst += String(stuk);
  return tekst;
};

/**
 * An organisation of its own that lets people sign in at the real one and writes the tokens anew:
 * `wijzig` says what becomes of the claims, `teken` how the token is signed (as it should be, when absent).
 */
export const startTussenpersoon = async (echt: string, wijzig: (claims: Claims) => Claims, teken?: (claims: Claims) => string) => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  let eigen = "";
  const describe = async (): Promise<Claims> => {
    const echte = (await (await fetch(`${echt}/.well-known/openid-configuration`)).json()) as Claims;
    return { ...echte, issuer: eigen, token_endpoint: `${eigen}/token`, jwks_uri: `${eigen}/jwks`, authorization_response_iss_parameter_supported: false };
  };
  const exchange = async (verzoek: IncomingMessage): Promise<Claims> => {
    const headers = { authorization: verzoek.headers.authorization ?? "", "content-type": verzoek.headers["content-type"] ?? "" };
    const antwoord = (await (await fetch(`${echt}/token`, { method: "POST", headers, body: await bodyOf(verzoek) })).json()) as Claims;
    const echte = JSON.parse(Buffer.from(String(antwoord["id_token"]).split(".")[1] ?? "", "base64url").toString()) as Claims;
    const claims = wijzig({ ...echte, iss: eigen });
    return { ...antwoord, id_token: teken?.(claims) ?? signToken(claims, privateKey) };
  };
  const server = createServer(async (verzoek, antwoord) => {
    const jwks = () => ({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "proef", alg: "RS256", use: "sig" }] });
    const inhoud = verzoek.url === "/token" ? await exchange(verzoek) : verzoek.url === "/jwks" ? jwks() : await describe();
    antwoord.setHeader("content-type", "application/json");
    antwoord.end(JSON.stringify(inhoud));
  });
  eigen = await listen(server);
  return { issuer: eigen, stop: () => new Promise((klaar) => server.close(klaar).closeAllConnections()) };
};

/** A token signed with a key that nobody published. */
export const signVreemd = (claims: Claims): string => signToken(claims, generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey);

/** A token that says it needs no signature. */
export const signNiet = (claims: Claims): string => `${deel({ alg: "none" })}.${deel(claims)}.`;

/** A browser that keeps cookies per host and follows links until it comes to `tot`. */
export const browse = async (start: string, wie: string, tot: string): Promise<URL> => {
  const jar = new Map<string, string>();
  let adres = new URL(start);
  let formulier: URLSearchParams | undefined;
  for (let stap = 0; stap < 15; stap += 1) {
    if (adres.href.startsWith(tot)) return adres;
    const antwoord = await fetch(adres, {
      method: formulier === undefined ? "GET" : "POST",
      redirect: "manual",
      headers: { cookie: [...jar].map(([naam, waarde]) => `${naam}=${waarde}`).join("; ") },
      ...(formulier === undefined ? {} : { body: formulier }),
    });
    for (const koek of antwoord.headers.getSetCookie()) {
      const [, naam = "", waarde = ""] = /^([^=]+)=([^;]*)/.exec(koek) ?? [];
      if (waarde === "") jar.delete(naam);
      else jar.set(naam, waarde);
    }
    const naar = antwoord.headers.get("location");
    const pagina = naar === null ? await antwoord.text() : "";
    if (naar === null && !/<form/.test(pagina)) throw new Error(`geen weg verder: ${antwoord.status}`);
    formulier = naar === null ? new URLSearchParams({ prompt: /name="prompt" value="(\w+)"/.exec(pagina)?.[1] ?? "", login: wie, password: "x" }) : undefined;
    adres = new URL(naar ?? /action="([^"]+)"/.exec(pagina)?.[1] ?? "", adres);
  }
  throw new Error("te veel stappen");
};
