import type { InvoerBevinding, OngeldigeInvoer } from "@wmo-kit/domain";
import type { Bevinding } from "@wmo-kit/iwmo";

/** Rule of the standard behind a refusal of the domain; the schema allows the value, the standard does not. @source iWmo 3.2, level 2 */
const REGELS: Readonly<Record<string, string>> = {
  elfproef: "CS002",
  alleenNullen: "CS002",
  datumGebruik: "CS139",
  partnernaamOntbreekt: "CS050",
  frequentieBijEenheid: "CS338",
};

/** Where the fields of the domain stand in the message. */
const ELEMENTEN: Readonly<Record<string, string>> = {
  afzender: "Header/Afzender",
  ontvanger: "Header/Ontvanger",
  identificatie: "Header/BerichtIdentificatie/Identificatie",
  dagtekening: "Header/BerichtIdentificatie/Dagtekening",
  toewijzingen: "Client/ToegewezenProducten/ToegewezenProduct",
  nummer: "ToewijzingNummer",
};

const toElement = (deel: string | number): string => {
  if (typeof deel === "number") return deel === 0 ? "" : `[${deel + 1}]`;
  return `/${ELEMENTEN[deel] ?? `${deel.charAt(0).toUpperCase()}${deel.slice(1)}`}`;
};

const toBevinding = ({ pad, code }: InvoerBevinding): Bevinding => {
  const [regel, path] = [REGELS[code] ?? "DOMEIN", `/Bericht${pad.map(toElement).join("")}`];
  return { rule: regel, level: 2, retourcode: "0001", path, oorzaak: { _tag: "RegelOvertreden", regel, plaatsen: [path] } };
};

/** What the domain refuses in a message that fits the schema, as findings of the standard. Never holds the value. */
export const toBevindingen = ({ bevindingen }: OngeldigeInvoer): readonly Bevinding[] => bevindingen.map(toBevinding);
