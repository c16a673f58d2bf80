import { meldAan, stuurJson, WACHTWOORD } from "../http/sessie.js";
import { JSON_SOORT, type Verdediger } from "./verdediger.js";

const KENMERKEN = [/; HttpOnly/i, /; SameSite=Strict/i] as const;

/** The cookie of a session is out of reach of scripts and other sites, and is another one after each sign-in. Answers what was not so. @source OWASP ASVS V3.3 */
export const probeCookie = async ({ stuur }: Verdediger, naam = "beheer"): Promise<readonly string[]> => {
  const eerste = await stuurJson(stuur, "POST", "/api/aanmelden", { naam, wachtwoord: WACHTWOORD });
  const [cookie = ""] = eerste.cookies;
  const [waarde = ""] = cookie.split(";");
  const geplant = await stuur({ method: "POST", pad: "/api/aanmelden", body: JSON.stringify({ naam, wachtwoord: WACHTWOORD }), headers: { ...JSON_SOORT, cookie: waarde } });
  return [
    ...(eerste.cookies.length === 1 ? [] : [`${eerste.cookies.length} cookies`]),
    ...KENMERKEN.filter((kenmerk) => !kenmerk.test(cookie)).map((kenmerk) => `geen ${kenmerk.source}`),
    ...(/; Domain=/i.test(cookie) ? ["een domein"] : []),
    ...(geplant.cookies[0]?.split(";")[0] === waarde ? ["dezelfde cookie na aanmelden"] : []),
  ];
};

/** After signing out the cookie opens nothing any more. Answers what was not so. @source OWASP ASVS V7.4 */
export const probeAfmelden = async ({ stuur }: Verdediger, naam = "beheer"): Promise<readonly string[]> => {
  const eigen = await meldAan(stuur, naam);
  const standen = [
    (await eigen.stuur({ method: "GET", pad: "/api/ik" })).status,
    (await eigen.stuurJson("POST", "/api/afmelden", { overal: false })).status,
    (await eigen.stuur({ method: "GET", pad: "/api/ik" })).status,
  ];
  return standen.join() === "200,204,401" ? [] : [`voor, bij en na afmelden: ${standen.join(", ")}`];
};
