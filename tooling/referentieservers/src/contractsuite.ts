import { randomUUID } from "node:crypto";

import { Bericht, decodeBericht, decodePersoonsantwoord, encodeXml, parseKenmerk } from "@wmo-kit/backoffice";

import { lukt } from "./lukt.js";
import { voorbeeldbestelling, voorbeeldvraag } from "./voorbeeld.js";

/** One line of the contract, and whether the server kept it. */
export interface Contractregel {
  readonly eis: string;
  readonly wat: string;
  readonly goed: boolean;
}

/** What came back: the status, the kind of content and the text. No answer at all is status 0. */
interface Terug {
  readonly status: number;
  readonly soort: string;
  readonly tekst: string;
}

const vraagAan = (adres: string, token: string | undefined) => async (methode: string, pad: string, body?: string, koppen: Readonly<Record<string, string>> = {}): Promise<Terug> => {
  try {
    const antwoord = await fetch(`${adres.replace(/\/+$/, "")}${pad}`, {
      method: methode,
      headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...koppen },
      ...(body === undefined ? {} : { body }),
    });
    return { status: antwoord.status, soort: antwoord.headers.get("content-type") ?? "", tekst: await antwoord.text() };
  } catch {
    return { status: 0, soort: "", tekst: "" };
  }
};

type Vraag = ReturnType<typeof vraagAan>;

const stuurMet =
  (vraag: Vraag) =>
  (bericht: object, sleutel: string, vorm: "json" | "xml" = "json"): Promise<Terug> =>
    vraag("POST", "/berichten", vorm === "json" ? JSON.stringify(bericht) : lukt(encodeXml(Bericht.parse(bericht))), {
      "content-type": `application/${vorm}`,
      "idempotency-key": sleutel,
      "bericht-identificatie": "kenmerk" in bericht ? String(bericht.kenmerk) : "",
      "bericht-soort": "productbestelling",
      "bericht-geadresseerde": "0268",
    });

const isProbleem = ({ soort, tekst }: Terug): boolean => soort.startsWith("application/problem+json") && !tekst.includes("999900006");

const sturen = async (vraag: Vraag): Promise<readonly Contractregel[]> => {
  const stuur = stuurMet(vraag);
  const [kenmerk, sleutel] = [`k-${randomUUID()}`, randomUUID()];
  const nieuw = await stuur(voorbeeldbestelling(kenmerk), sleutel);
  const opnieuw = await stuur(voorbeeldbestelling(kenmerk), sleutel);
  const anders = await stuur(voorbeeldbestelling(kenmerk, 4), sleutel);
  const xml = await stuur(voorbeeldbestelling(`k-${randomUUID()}`), randomUUID(), "xml");
  const { begindatum: _begin, omvang: _omvang, ...half } = { ...(voorbeeldbestelling("k")["inhoud"] as Record<string, unknown>) };
  const kapot = await stuur({ ...voorbeeldbestelling(`k-${randomUUID()}`), inhoud: half }, randomUUID());
  return [
    { eis: "W-98.4", wat: "een nieuwe bestelling geeft 201", goed: nieuw.status === 201 },
    { eis: "W-98.4", wat: "dezelfde bestelling met dezelfde sleutel geeft 200", goed: opnieuw.status === 200 },
    { eis: "W-98.4", wat: "iets anders onder hetzelfde kenmerk geeft 409", goed: anders.status === 409 },
    { eis: "W-98.4", wat: "een bestelling in XML geeft 201", goed: xml.status === 201 },
    { eis: "W-34", wat: "een onvolledige bestelling geeft 422 met alle bevindingen en zonder waarden", goed: kapot.status === 422 && isProbleem(kapot) && /begindatum[^]*omvang/.test(kapot.tekst) },
  ];
};

const zoekBewijs = async (vraag: Vraag, kenmerk: string): Promise<{ readonly id: string; readonly klopt: boolean } | undefined> => {
  const { tekst } = await vraag("GET", "/berichten");
  for (const [, id = ""] of tekst.matchAll(/"id": ?"([^"]+)"/g)) {
    const bericht = decodeBericht((await vraag("GET", `/berichten/${encodeURIComponent(id)}`)).tekst);
    if (bericht.isOk() && bericht.value.inhoud.soort === "ontvangstbewijs" && bericht.value.inhoud.opKenmerk === kenmerk) return { id, klopt: true };
  }
  return undefined;
};

const ophalen = async (vraag: Vraag): Promise<readonly Contractregel[]> => {
  const kenmerk = `k-${randomUUID()}`;
  await stuurMet(vraag)(voorbeeldbestelling(kenmerk), randomUUID());
  const bewijs = await zoekBewijs(vraag, kenmerk);
  const pad = `/berichten/${encodeURIComponent(bewijs?.id ?? "geen")}`;
  const [weg, nogEens] = [await vraag("DELETE", pad), await vraag("DELETE", pad)];
  return [
    { eis: "W-98.4", wat: "na een bestelling staat er een ontvangstbewijs klaar dat het kenmerk noemt", goed: bewijs !== undefined },
    { eis: "W-98.5", wat: "wat is weggehaald is weg, en nog een keer weghalen kan geen kwaad", goed: weg.status === 204 && nogEens.status === 404 },
  ];
};

const indicaties = async (vraag: Vraag): Promise<readonly Contractregel[]> => {
  const kenmerk = `k-${randomUUID()}`;
  const [een, ander] = [await vraag("POST", "/indicatievragen", JSON.stringify(voorbeeldvraag(kenmerk))), await vraag("POST", "/indicatievragen", JSON.stringify(voorbeeldvraag(kenmerk)))];
  const antwoord = decodeBericht(een.tekst);
  const klopt = antwoord.isOk() && antwoord.value.inhoud.soort === "indicatieantwoord" && antwoord.value.inhoud.opKenmerk === kenmerk;
  return [
    { eis: "W-98.3", wat: "een vraag naar indicaties krijgt een antwoord dat het kenmerk noemt", goed: een.status === 200 && klopt },
    { eis: "W-98.3", wat: "het antwoord noemt geen burgerservicenummer", goed: een.status === 200 && !een.tekst.includes("999900006") },
    { eis: "W-98.3", wat: "dezelfde vraag geeft nog een keer een antwoord", goed: ander.status === 200 },
  ];
};

const dicht = async (adres: string, methode: string, pad: string, token: string | undefined): Promise<readonly Contractregel[]> =>
  token === undefined ? [] : [{ eis: "W-98.5", wat: "zonder token komt niemand binnen", goed: (await vraagAan(adres, undefined)(methode, pad, methode === "POST" ? "{}" : undefined)).status === 401 }];

/** Holds a back office against its contract, over HTTP, with made-up orders. What it takes in stays there: use a test environment. @source W-98.3, W-98.4, W-98.5 */
export const checkBackoffice = async (adres: string, token?: string): Promise<readonly Contractregel[]> => {
  const vraag = vraagAan(adres, token);
  return [...(await sturen(vraag)), ...(await ophalen(vraag)), ...(await indicaties(vraag)), ...(await dicht(adres, "GET", "/berichten", token))];
};

/** Holds a person look-up against its contract. @source W-98.2, W-98.3, W-106.9 */
export const checkPersonen = async (adres: string, token?: string): Promise<readonly Contractregel[]> => {
  const vraag = vraagAan(adres, token);
  const [kenmerk, doel] = [`k-${randomUUID()}`, { reden: "onderzoek", zaak: "onderzoek-1" }];
  const goed = await vraag("POST", "/personen/zoekvragen", JSON.stringify({ kenmerk, bsn: "999900006", doel }));
  const zonderDoel = await vraag("POST", "/personen/zoekvragen", JSON.stringify({ kenmerk, bsn: "999900006" }));
  const onbekend = await vraag("POST", "/personen/zoekvragen", JSON.stringify({ kenmerk, bsn: "999999990", doel }));
  return [
    { eis: "W-98.2", wat: "een vraag krijgt een antwoord dat het kenmerk noemt", goed: goed.status === 200 && decodePersoonsantwoord({ kenmerk: lukt(parseKenmerk(kenmerk)) }, goed.tekst).isOk() },
    { eis: "W-98.2", wat: "het antwoord noemt het burgerservicenummer niet", goed: goed.status === 200 && !goed.tekst.includes("999900006") },
    { eis: "W-106.9", wat: "een vraag zonder doel geeft 422, zonder waarden", goed: zonderDoel.status === 422 && isProbleem(zonderDoel) },
    { eis: "W-98.3", wat: "wie niet is gevonden, is een gewoon antwoord", goed: onbekend.status === 200 && onbekend.tekst.includes("niet-gevonden") },
    ...(await dicht(adres, "POST", "/personen/zoekvragen", token)),
  ];
};
