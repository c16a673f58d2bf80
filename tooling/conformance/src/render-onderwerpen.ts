import { isJsonObject, type JsonWaarde } from "./json-waarde.js";
import { jsonSchemaVan, type JsonSchema } from "./make-schema.js";
import type { Onderwerp } from "./onderwerp.js";

const BEGIN = "<!-- topics -->";
const EINDE = "<!-- end of topics -->";

const lijstVan = (waarde: JsonWaarde | undefined): readonly JsonWaarde[] => (Array.isArray(waarde) ? waarde : []);

const woordVoor = (schema: JsonWaarde | undefined): string => {
  if (!isJsonObject(schema)) return "anything";
  const { description, anyOf, enum: keuzes, const: vast, type, items, additionalProperties } = schema;
  if (typeof description === "string") return description;
  if (anyOf !== undefined) return lijstVan(anyOf).map(woordVoor).join(" or ");
  if (keuzes !== undefined) return lijstVan(keuzes).map((keuze) => `\`${String(keuze)}\``).join(", ");
  if (vast !== undefined) return `\`${String(vast)}\``;
  if (type === "array") return `list of ${woordVoor(items)}`;
  if (isJsonObject(additionalProperties)) return `${woordVoor(schema["propertyNames"])} to ${woordVoor(additionalProperties)}`;
  if (type === "object") return `{ ${veldenVan(schema)} }`;
  return type === "null" ? "null" : "text";
};

const veldenVan = (schema: JsonSchema): string => {
  const verplicht = lijstVan(schema["required"]);
  const { properties } = schema;
  const velden = isJsonObject(properties) ? Object.entries(properties) : [];
  return velden.map(([veld, soort]) => `\`${veld}\`${verplicht.includes(veld) ? "" : "?"}: ${woordVoor(soort)}`).join("; ");
};

// Which fields are expected is always the choice of an example, so there are no question marks.
const antwoordveldenVan = (schema: JsonSchema): string => veldenVan(schema).replaceAll("`?: ", "`: ");

const bronVan = ({ eisen, regels }: Onderwerp): string => [...eisen, ...(regels === undefined ? [] : [regels.naam])].join(", ");

const renderOnderwerp = (onderwerp: Onderwerp): readonly string[] => [
  `### \`${onderwerp.naam}\``,
  "",
  onderwerp.uitleg,
  "",
  `- requirements: ${bronVan(onderwerp)}`,
  `- input: ${veldenVan(jsonSchemaVan(onderwerp.invoerschema))}`,
  `- expected: ${antwoordveldenVan(jsonSchemaVan(onderwerp.verwachtschema))}`,
  "",
];

/** Every topic with its requirements, its fields and its meaning, as a piece of documentation. */
export const renderOnderwerpen = (onderwerpen: ReadonlyMap<string, Onderwerp>): string =>
  [
    "| topic | requirements |",
    "|---|---|",
    ...[...onderwerpen.values()].map((onderwerp) => `| [\`${onderwerp.naam}\`](#${onderwerp.naam}) | ${bronVan(onderwerp)} |`),
    "",
    ...[...onderwerpen.values()].flatMap(renderOnderwerp),
  ].join("\n");

/** A page with the part between its markers made anew. */
export const vervangOnderwerpen = (pagina: string, onderwerpen: ReadonlyMap<string, Onderwerp>): string => {
  const [voor = "", rest = ""] = pagina.split(BEGIN);
  const na = rest.split(EINDE)[1] ?? "";
  return `${voor}${BEGIN}\n\n${renderOnderwerpen(onderwerpen)}${EINDE}${na}`;
};
