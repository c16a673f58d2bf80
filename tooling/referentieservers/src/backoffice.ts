import { createHash } from "node:crypto";

import { BACKOFFICECONTRACT, Bericht, decodeBericht, encodeJson, encodeXml, Kenmerk } from "@wmo-kit/backoffice";

import { openGrootboek, type Grootboek, type Voorval } from "./grootboek.js";
import { INDICATIES } from "./indicaties.table.js";
import { lukt } from "./lukt.js";
import { probleem, serveer, type Antwoord, type Draaiend, type Serverkeuze, type Verzoek } from "./serveer.js";

/** A back office that runs, with everything it took in. */
export interface Backoffice extends Draaiend {
  readonly aangenomen: () => readonly Extract<Voorval, { readonly soort: "aangenomen" }>[];
  readonly wachtend: () => readonly string[];
  /** Decides on something that was taken in: the decision waits to be fetched. */
  readonly beslis: (kenmerk: string, besluit: Besluit) => void;
}

/** What the municipality decides. */
export interface Besluit {
  readonly beschikkingsdatum: string;
  readonly besluit: "toegekend" | "gedeeltelijk toegekend" | "afgewezen";
  readonly indicatie?: string;
}

/** How the back office is started. `map` keeps what was taken in; `nu` is its clock. */
export interface Backofficekeuze extends Serverkeuze {
  readonly map?: string;
  readonly nu?: () => string;
  /** Which messages are refused in their receipt, after they were taken in. */
  readonly weigert?: (soort: string) => boolean;
}

const aangenomenVan = ({ voorvallen }: Grootboek) => voorvallen.filter((voorval) => voorval.soort === "aangenomen");

const wachtendVan = ({ voorvallen }: Grootboek) => {
  const weg = new Set(voorvallen.flatMap((voorval) => (voorval.soort === "weggehaald" ? [voorval.id] : [])));
  return voorvallen.filter((voorval) => voorval.soort === "klaargezet").filter(({ id }) => !weg.has(id));
};

/** A short name for a message of ours that follows from the one it answers. */
const naamVoor = (kenmerk: string): string => `a-${createHash("sha256").update(kenmerk).digest("hex").slice(0, 24)}x`;

const antwoordOp = (vraag: Bericht, gemaakt: string, inhoud: unknown): Bericht =>
  Bericht.parse({ contract: BACKOFFICECONTRACT.contract, versie: BACKOFFICECONTRACT.versie, kenmerk: naamVoor(vraag.kenmerk), gemaakt, afzender: vraag.ontvanger, ontvanger: vraag.afzender, inhoud });

const ongeldig = (bevindingen: readonly unknown[]): Antwoord => probleem(422, "Het bericht klopt niet.", { bevindingen });

const uitkomstVan = (weigert: boolean): unknown =>
  weigert ? { stand: "geweigerd", bevindingen: [{ plaats: "/inhoud/productcode", code: "onbekend", tekst: "Dit product kennen wij niet" }] } : { stand: "aangenomen" };

/** The receipt for a message to the municipality; the copy for a provider has none. */
const bewijsVoor = (bericht: Bericht, nu: string, weigert: (soort: string) => boolean): readonly Voorval[] => {
  if (bericht.ontvanger.soort !== "gemeente") return [];
  const uitkomst = uitkomstVan(weigert(bericht.inhoud.soort));
  const bewijs = antwoordOp(bericht, nu, { soort: "ontvangstbewijs", opKenmerk: bericht.kenmerk, ontvangen: nu, uitkomst });
  return [{ soort: "klaargezet", id: bewijs.kenmerk, ontvangen: nu, body: lukt(encodeXml(bewijs)) }];
};

const neemAan = (boek: Grootboek, { koppen, body }: Verzoek, nu: string, weigert: (soort: string) => boolean): Antwoord => {
  const sleutel = String(koppen["idempotency-key"] ?? "");
  if (sleutel === "") return ongeldig([{ plaats: "", code: "sleutelOntbreekt" }]);
  const gelezen = decodeBericht(body);
  if (gelezen.isErr()) return ongeldig(gelezen.error.bevindingen);
  const bericht = gelezen.value;
  const eerder = aangenomenVan(boek).find((een) => een.sleutel === sleutel || een.kenmerk === bericht.kenmerk);
  // The same reference is the same message, also under another key: a sender that lost its keys does not order twice.
  if (eerder !== undefined) return eerder.body === body ? { status: 200 } : probleem(409, "Onder deze sleutel of dit kenmerk is eerder iets anders gestuurd.");
  boek.schrijf({ soort: "aangenomen", sleutel, kenmerk: bericht.kenmerk, body }, ...bewijsVoor(bericht, nu, weigert));
  return { status: 201 };
};

const indicatiesVan = ({ inhoud }: Bericht): readonly unknown[] => (inhoud.soort === "indicatievraag" ? (INDICATIES[inhoud.betrokkene.bsn] ?? []) : []);

const vraagIndicaties = ({ body }: Verzoek, nu: string): Antwoord => {
  const gelezen = decodeBericht(body);
  if (gelezen.isErr()) return ongeldig(gelezen.error.bevindingen);
  const { inhoud } = gelezen.value;
  if (inhoud.soort !== "indicatievraag") return ongeldig([{ plaats: "/inhoud/soort", code: "soort" }]);
  const antwoord = antwoordOp(gelezen.value, nu, { soort: "indicatieantwoord", opKenmerk: gelezen.value.kenmerk, peildatum: inhoud.peildatum, indicaties: indicatiesVan(gelezen.value) });
  return { status: 200, soort: "application/json", body: lukt(encodeJson(antwoord)) };
};

const geefBericht = (boek: Grootboek, { methode, pad, koppen }: Verzoek): Antwoord => {
  const id = decodeURIComponent(pad.slice("/berichten/".length));
  const bericht = wachtendVan(boek).find((een) => een.id === id);
  if (bericht === undefined) return { status: 404 };
  if (methode === "DELETE") {
    boek.schrijf({ soort: "weggehaald", id });
    return { status: 204 };
  }
  const wilJson = String(koppen.accept ?? "").includes("application/json");
  return wilJson
    ? { status: 200, soort: "application/json", body: lukt(decodeBericht(bericht.body).andThen(encodeJson)) }
    : { status: 200, soort: "application/xml", body: bericht.body };
};

const werkVan =
  (boek: Grootboek, nu: () => string, weigert: (soort: string) => boolean) =>
  (verzoek: Verzoek): Antwoord => {
    const { methode, pad } = verzoek;
    if (pad === "/berichten" && methode === "POST") return neemAan(boek, verzoek, nu(), weigert);
    if (pad === "/berichten" && methode === "GET")
      return { status: 200, soort: "application/json", body: JSON.stringify({ berichten: wachtendVan(boek).map(({ id, ontvangen }) => ({ id, ontvangen })) }) };
    if (pad.startsWith("/berichten/") && (methode === "GET" || methode === "DELETE")) return geefBericht(boek, verzoek);
    if (pad === "/indicatievragen" && methode === "POST") return vraagIndicaties(verzoek, nu());
    return { status: 404 };
  };

const anderKenmerk = ({ body = "", ...antwoord }: Antwoord): Antwoord => ({ ...antwoord, body: body.replace(/("opKenmerk": ?")[^"]+/, "$1vraag-van-een-ander") });

const beslis = (boek: Grootboek, kenmerk: string, besluit: Besluit, nu: string): void => {
  const aangenomen = aangenomenVan(boek).find((een) => een.kenmerk === kenmerk);
  if (aangenomen === undefined) throw new Error("there is nothing to decide on");
  const bericht = lukt(decodeBericht(aangenomen.body));
  const advies = "advies" in bericht.inhoud ? bericht.inhoud.advies : kenmerk;
  const antwoord = { ...antwoordOp(bericht, nu, { soort: "besluit", opKenmerk: kenmerk, advies, ...besluit }), kenmerk: Kenmerk.parse(naamVoor(`besluit:${kenmerk}`)) };
  boek.schrijf({ soort: "klaargezet", id: antwoord.kenmerk, ontvangen: nu, body: lukt(encodeXml(antwoord)) });
};

/** Starts the back office. */
export const startBackoffice = async ({ map, nu = () => new Date().toISOString(), weigert = () => false, ...keuze }: Backofficekeuze = {}): Promise<Backoffice> => {
  const boek = openGrootboek(map);
  const draaiend = await serveer(werkVan(boek, nu, weigert), keuze, anderKenmerk);
  return { ...draaiend, aangenomen: () => aangenomenVan(boek), wachtend: () => wachtendVan(boek).map(({ id }) => id), beslis: (kenmerk, besluit) => beslis(boek, kenmerk, besluit, nu()) };
};
