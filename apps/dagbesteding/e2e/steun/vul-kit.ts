import { parseJaarrekening } from "@wmo-kit/financial";
import { writeCsvSjabloon } from "@wmo-kit/financial/sjabloon";
import type { Page } from "playwright-core";

import { plusDagen, vandaag } from "./datums.js";
import { maakGewerkteMaand, vorigeMaand } from "./maak-gewerkte-maand.js";
import { maakRooster } from "./maak-rooster.js";
import { vraagApi } from "./vraag-api.js";

/** What a walk past every page needs to know of a filled kit. */
export interface Gevuldekit {
  readonly dossierId: string;
  readonly declaratieId: string;
}

/** The examples are of this provider, and a claim is of one. */
const VAN_DE_VOORBEELDEN = { ontvanger: "98000001" } as const;

interface Organisatiestap {
  readonly levensloop: string;
  readonly gebeurtenis: string;
  readonly gegevens: object;
}

const zetOrganisatiestap = async (page: Page, stap: Organisatiestap, zaak: string | null = null): Promise<string> => {
  const { versie } = await vraagApi<{ versie: number }>(page, "/api/organisatie");
  const { zaken } = await vraagApi<{ zaken: readonly { id: string; levensloop: string }[] }>(page, "/api/organisatie/stappen", { ...stap, zaak, verwachteVersie: versie });
  return zaken.findLast(({ levensloop }) => levensloop === stap.levensloop)?.id ?? "";
};

const legVast = (page: Page, boek: string, soort: string, gegevens: object): Promise<unknown> => vraagApi(page, `/api/register/${boek}`, { soort, gegevens });

const jaarrekening = (): string => {
  const balans = { eigenVermogen: 10_000_00, totaalPassiva: 100_000_00, vlottendeActivaZonderLiquideMiddelen: 30_000_00, liquideMiddelen: 20_000_00, kortlopendeSchulden: 50_000_00 };
  const jaren = [2024, 2025].map((jaar) =>
    parseJaarrekening({ rechtspersoon: "Zorg BV", boekjaar: { begindatum: `${jaar}-01-01`, einddatum: `${jaar}-12-31` }, balans })._unsafeUnwrap(),
  );
  return writeCsvSjabloon(jaren);
};

const leesJaarrekening = (page: Page): Promise<void> =>
  page.evaluate(async (body) => {
    const { csrf } = await (await fetch("/api/ik")).json();
    const headers = { "content-type": "application/octet-stream", "x-csrf-token": csrf };
    const antwoord = await fetch("/api/jaarrekening?bestandsnaam=jaarrekening.csv", { method: "POST", headers, body });
    // Read to the end: what is left of an answer counts as a request that failed.
    const tekst = await antwoord.text();
    if (!antwoord.ok) throw new Error(tekst);
  }, jaarrekening());

const NETWERK = {
  opdrachtnemer: "Zorg BV",
  rechtspersonen: [{ kenmerk: "Zorg BV" }],
  personen: [{ kenmerk: "bestuurder 1" }],
  relaties: [{ soort: "belang", van: "bestuurder 1", naar: "Zorg BV", aandelen: "1/2", stemrecht: "1/2" }],
};

const BEWIJZEN = [
  ["D-1", "Beschrijving van het aanbod 2026"],
  ["D-1.1", "Jaarplan, hoofdstuk 2"],
  ["D-19", "Polis"],
] as const;

/** Puts something on every page of an empty kit: residents, a roster, a claim, people, evidence, a complaint and figures. */
export const vulKit = async (page: Page): Promise<Gevuldekit> => {
  await maakRooster(page);
  await maakGewerkteMaand(page, VAN_DE_VOORBEELDEN);
  const { id: declaratieId } = await vraagApi<{ id: string }>(page, "/api/declaraties", { maand: vorigeMaand() });
  const persoon = await zetOrganisatiestap(page, {
    levensloop: "B7",
    gebeurtenis: "kandidaat-aangemeld",
    gegevens: { programma: "dagbesteding", rol: "professional", contactMetInwoners: true, opdrachtnemerIsZzp: false },
  });
  await legVast(page, "mensen", "persoon-vastgelegd", { naam: "Anna Proef", functie: "begeleider", zaak: persoon });
  await zetOrganisatiestap(page, { levensloop: "B6", gebeurtenis: "onderaannemer-opgenomen", gegevens: { vorm: "onderaannemer", inUea: true, producten: ["07A03"] } });
  await zetOrganisatiestap(page, { levensloop: "B5", gebeurtenis: "wachtlijst-ontstaan", gegevens: { locatie: "De Proefhoeve", wachtenden: 2 } });
  await zetOrganisatiestap(page, { levensloop: "B10", gebeurtenis: "wijziging-voorgenomen", gegevens: { programma: "dagbesteding", soort: "IBAN", gewensteDatum: plusDagen(vandaag(), 90) } });
  for (const [eis, kenmerk] of BEWIJZEN) await legVast(page, "kwaliteit", "bewijs-vastgelegd", { eis, kenmerk, datum: vandaag() });
  await leesJaarrekening(page);
  await vraagApi(page, "/api/netwerkkaart", NETWERK);
  await legVast(page, "financieel", "sroi-vastgelegd", { contractjaren: [10_000_000, 20_000_000], verlengingsjaren: [], gerealiseerd: 599_999 });
  const { dossiers } = await vraagApi<{ dossiers: readonly { id: string }[] }>(page, "/api/dossiers");
  return { dossierId: dossiers[0]?.id ?? "", declaratieId };
};
