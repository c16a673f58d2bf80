import { BACKOFFICECONTRACT, Bericht, writeBackofficeOpenapi, writeJsonSchema, writePersonenOpenapi, writeXsd, ZAAKCONTRACT, Zaakexport } from "../src/index.js";
import { SJABLONEN, writeCsvSjabloon } from "../src/inlezen/index.js";
import { renderKoppelvlak } from "./koppelvlak.js";

/** A file that is made from the schemas. */
export interface Contractbestand {
  readonly plaats: URL;
  readonly tekst: string;
}

const inPakket = (naam: string): URL => new URL(`../contract/${naam}`, import.meta.url);
const json = (waarde: unknown): string => `${JSON.stringify(waarde, null, 2)}\n`;
const { naamruimte, wortel, schema, versie } = BACKOFFICECONTRACT;

/** Every published file of the contracts, with the page about them. */
export const CONTRACTBESTANDEN: readonly Contractbestand[] = [
  { plaats: inPakket(`backoffice-${versie}.schema.json`), tekst: json(writeJsonSchema(Bericht, schema, "Bericht tussen wijkteam en gemeente")) },
  { plaats: inPakket(`backoffice-${versie}.xsd`), tekst: writeXsd(Bericht, wortel, naamruimte) },
  { plaats: inPakket(`backoffice-${versie}.openapi.json`), tekst: json(writeBackofficeOpenapi()) },
  { plaats: inPakket("personen-1.0.openapi.json"), tekst: json(writePersonenOpenapi()) },
  { plaats: inPakket(`zaakexport-${ZAAKCONTRACT.versie}.schema.json`), tekst: json(writeJsonSchema(Zaakexport, ZAAKCONTRACT.schema, "Zaken van een dossier")) },
  ...SJABLONEN.map((sjabloon) => ({ plaats: inPakket(`sjablonen/${sjabloon.id}.csv`), tekst: writeCsvSjabloon(sjabloon) })),
  { plaats: new URL("../../../docs/koppelvlak.md", import.meta.url), tekst: renderKoppelvlak() },
];
