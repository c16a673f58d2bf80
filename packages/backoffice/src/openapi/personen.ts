import { Persoonsantwoord, PERSOONSCONTRACT, Persoonsvraag } from "../persoon/persoon.js";
import { FOUTANTWOORDEN, json, openapiDocument, schemaRef, type Deel } from "./delen.js";

/** The person look-up as OpenAPI 3.1. The question is a POST so that no Bsn stands in an address; asking again changes nothing. @source W-98.2, W-98.3, W-106.9 */
export const writePersonenOpenapi = (): Deel =>
  openapiDocument(
    PERSOONSCONTRACT.titel,
    PERSOONSCONTRACT.versie,
    "Naam, adres, geboortedatum en huishouden van een inwoner, met het doel van de vraag. Een eigen contract van wmo-kit: de bronnen geven geen technische beschrijving.",
    {
      "/personen/zoekvragen": {
        post: {
          operationId: "zoekPersoon",
          summary: "Vraag wie er bij een burgerservicenummer hoort",
          description: "Dezelfde vraag nog een keer geeft hetzelfde antwoord en verandert niets.",
          requestBody: { required: true, ...json(schemaRef("Persoonsvraag")) },
          responses: { "200": { description: "Het antwoord, ook als er niemand is gevonden.", ...json(schemaRef("Persoonsantwoord")) }, ...FOUTANTWOORDEN },
        },
      },
    },
    { Persoonsvraag, Persoonsantwoord },
  );
