import type { Clientfout, DagbestedingClient, Vraaginvoer } from "@wmo-kit/dagbesteding/client";

/** What goes back to the browser of the host. */
export interface Poortantwoord {
  readonly status: number;
  readonly json: unknown;
}

const weiger = (fout: Clientfout<unknown>): Poortantwoord => {
  switch (fout._tag) {
    case "Geweigerd":
      return { status: fout.status, json: fout.probleem };
    case "GeenVerbinding":
      return { status: 502, json: { title: "De kit is niet te bereiken.", detail: "De kit is niet te bereiken. Probeer het over een paar minuten opnieuw.", code: "KIT_NIET_BEREIKBAAR" } };
    case "OnverwachtAntwoord":
      return { status: 502, json: { title: "De kit antwoordt anders dan verwacht.", detail: "De kit antwoordt anders dan verwacht. Vraag de beheerder om hulp.", code: "KIT_ANDERS" } };
  }
};

type Feiten = Vraaginvoer<"aanwezigheid.synchroniseer">["gegevens"]["feiten"];

/** A list of facts in a body, or nothing; the kit judges each of them. */
const feitenUit = (lichaam: unknown): Feiten | undefined =>
  typeof lichaam === "object" && lichaam !== null && "feiten" in lichaam && Array.isArray(lichaam.feiten) ? (lichaam.feiten as Feiten) : undefined;

/**
 * The gate between the browser of the host and the kit: only the three questions that the elements ask, nothing else.
 * The session of the kit stays on this side. Of a dossier only the terms go on: the page needs no more.
 */
export const vraagDoor = async (client: DagbestedingClient, methode: string, url: URL, lichaam: unknown): Promise<Poortantwoord> => {
  const dossierId = /^\/zorg\/api\/dossiers\/([\w-]+)$/.exec(url.pathname)?.[1];
  if (methode === "GET" && dossierId !== undefined) {
    const dossier = await client.vraag("werk.toonDossier", { pad: { dossierId } });
    return dossier.match(({ termijnen }) => ({ status: 200, json: { termijnen } }), weiger);
  }
  if (methode === "GET" && url.pathname === "/zorg/api/aanwezigheid") {
    const zoek = { datum: url.searchParams.get("datum") ?? "", locatie: url.searchParams.get("locatie") ?? "" };
    return (await client.vraag("aanwezigheid.toonRooster", { zoek })).match((json) => ({ status: 200, json }), weiger);
  }
  const feiten = feitenUit(lichaam);
  if (methode === "POST" && url.pathname === "/zorg/api/aanwezigheid/synchronisatie" && feiten !== undefined)
    return (await client.vraag("aanwezigheid.synchroniseer", { gegevens: { feiten } })).match((json) => ({ status: 200, json }), weiger);
  return { status: 404, json: { title: "Niet gevonden", detail: "Dit adres is er niet.", code: "NIET_GEVONDEN" } };
};
