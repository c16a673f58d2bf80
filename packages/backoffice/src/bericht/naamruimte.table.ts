/** The contract of the messages: its name, version and namespace. A change that an older reader does not understand gets a new namespace. */
export const BACKOFFICECONTRACT = {
  contract: "wmo-kit-backoffice",
  versie: "1.0",
  naamruimte: "urn:wmo-kit:backoffice:1",
  wortel: "bericht",
  schema: "urn:wmo-kit:backoffice:1:bericht",
} as const;
