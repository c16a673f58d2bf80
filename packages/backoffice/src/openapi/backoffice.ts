import * as z from "zod";

import { Bericht } from "../bericht/bericht.js";
import { BACKOFFICECONTRACT } from "../bericht/naamruimte.table.js";
import { metUitleg, veld } from "../schema/meta.js";
import { Kenmerk, Moment } from "../schema/veldtypen.js";
import { FOUTANTWOORDEN, json, openapiDocument, schemaRef, type Deel } from "./delen.js";

const Berichtenlijst = z.strictObject({
  berichten: veld(
    metUitleg(z.array(z.strictObject({ id: veld(Kenmerk, "Nummer van het bericht op deze dienst."), ontvangen: veld(Moment, "Sinds wanneer het klaarstaat.").optional() })), { item: "bericht" }),
    "Wat klaarstaat om op te halen.",
  ),
});

const header = (name: string, description: string): Deel => ({ name, in: "header", required: true, description, schema: { type: "string", minLength: 1, maxLength: 300 } });

const ID: Deel = { name: "id", in: "path", required: true, description: "Nummer van het bericht op deze dienst; nooit een burgerservicenummer.", schema: { type: "string" } };
const BERICHT: Deel = { content: { "application/json": { schema: schemaRef("Bericht") }, "application/xml": { schema: { type: "string" } } } };
const { "422": ONGELDIG, ...ANDERE } = FOUTANTWOORDEN;

const sturen: Deel = {
  operationId: "stuurBericht",
  summary: "Stuur een bericht naar de gemeente",
  description: "Met dezelfde sleutel komt een bericht één keer binnen, hoe vaak het ook wordt gestuurd.",
  parameters: [
    header("Idempotency-Key", "Sleutel van deze zending; bij elke nieuwe poging dezelfde."),
    header("Bericht-Identificatie", "Kenmerk van het bericht, met procentcodering."),
    header("Bericht-Soort", "Soort bericht, bijvoorbeeld productbestelling."),
    header("Bericht-Geadresseerde", "Voor wie het bericht is."),
  ],
  requestBody: { required: true, ...BERICHT },
  responses: {
    "200": { description: "Dit bericht was er al." },
    "201": { description: "Het bericht is aangenomen." },
    "409": { description: "Onder deze sleutel of dit kenmerk is eerder iets anders gestuurd.", content: { "application/problem+json": { schema: schemaRef("Probleem") } } },
    "422": ONGELDIG,
    ...ANDERE,
  },
};

/** The back office as OpenAPI 3.1: messages go in once, answers are picked up and then taken away, indications are asked at once. @source W-98.3, W-98.4, W-98.5 */
export const writeBackofficeOpenapi = (): Deel =>
  openapiDocument(
    "Berichten tussen wijkteam en gemeente",
    BACKOFFICECONTRACT.versie,
    "Productbestellingen, adviezen en meldingen van het wijkteam, en antwoorden van de gemeente. Een eigen contract van wmo-kit: de bronnen geven geen technische beschrijving.",
    {
      "/berichten": {
        post: sturen,
        get: {
          operationId: "lijstBerichten",
          summary: "Wat er klaarstaat om op te halen",
          responses: { "200": { description: "De lijst, oudste eerst.", ...json(schemaRef("Berichtenlijst")) }, ...ANDERE },
        },
      },
      "/berichten/{id}": {
        parameters: [ID],
        get: { operationId: "haalBericht", summary: "Haal een bericht op", responses: { "200": { description: "Het bericht.", ...BERICHT }, "404": { description: "Er staat geen bericht met dit nummer." }, ...ANDERE } },
        delete: {
          operationId: "ruimBericht",
          summary: "Haal een bericht weg dat is bewaard",
          responses: { "204": { description: "Weggehaald." }, "404": { description: "Het was al weg." }, ...ANDERE },
        },
      },
      "/indicatievragen": {
        post: {
          operationId: "vraagIndicaties",
          summary: "Vraag welke indicaties lopen of hooguit een jaar geleden zijn geëindigd",
          description: "Een bericht van de soort indicatievraag; het antwoord is er een van de soort indicatieantwoord. Dezelfde vraag nog een keer verandert niets.",
          requestBody: { required: true, ...json(schemaRef("Bericht")) },
          responses: { "200": { description: "Het antwoord.", ...json(schemaRef("Bericht")) }, "422": ONGELDIG, ...ANDERE },
        },
      },
    },
    { Bericht, Berichtenlijst },
  );
