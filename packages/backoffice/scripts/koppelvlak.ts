import type * as z from "zod";

import { BACKOFFICECONTRACT, Bericht, BERICHTSOORTEN, Persoonsantwoord, Persoonsvraag, ZAAKCONTRACT, Zaakexport } from "../src/index.js";
import { SJABLONEN, type Kolom } from "../src/inlezen/index.js";
import { compileVorm } from "../src/schema/compile-vorm.js";
import type { Groepvorm, Tekstvorm, Veldvorm, Vorm } from "../src/schema/vorm.js";

const cel = (tekst: string): string => tekst.replaceAll("|", "\\|").replaceAll("\n", " ");
const tabel = (koppen: readonly string[], rijen: readonly (readonly string[])[]): readonly string[] => [
  `| ${koppen.join(" | ")} |`,
  `|${koppen.map(() => "---").join("|")}|`,
  ...rijen.map((rij) => `| ${rij.map(cel).join(" | ")} |`),
  "",
];

const describeTekst = ({ spelling, keuzes, maximum, patroon }: Tekstvorm): string => {
  if (keuzes !== undefined) return keuzes.length === 1 ? `altijd \`${keuzes[0] ?? ""}\`` : keuzes.map((keuze) => `\`${keuze}\``).join(", ");
  if (spelling !== "tekst") return spelling;
  if (maximum !== undefined) return `tekst, hooguit ${maximum} tekens`;
  return patroon === undefined ? "tekst" : `\`${patroon}\``;
};

const describeVorm = (vorm: Vorm): string => {
  switch (vorm.soort) {
    case "tekst":
      return describeTekst(vorm);
    case "getal":
      return `heel getal van ${vorm.minimum} tot en met ${vorm.maximum}`;
    case "jaNee":
      return "`true` of `false`";
    case "lijst":
      return `lijst van \`${vorm.item}\``;
    case "keuze":
      return `keuze: ${vorm.takken.map(({ waarde }) => `\`${waarde}\``).join(", ")}`;
    case "groep":
      return "groep";
  }
};

type Rij = readonly string[];

const veldrijen = (velden: readonly Veldvorm[], pad: string): readonly Rij[] =>
  velden.flatMap(({ naam, vorm, verplicht, uitleg, eisen }) => [[`\`${pad}${naam}\``, describeVorm(vorm), verplicht ? "ja" : "nee", uitleg, eisen.join(", ")], ...onderrijen(vorm, `${pad}${naam}`)]);

const onderrijen = (vorm: Vorm, pad: string): readonly Rij[] => {
  switch (vorm.soort) {
    case "groep":
      return veldrijen(vorm.velden, `${pad}.`);
    case "lijst":
      return onderrijen(vorm.van, `${pad}[]`);
    case "keuze":
      return vorm.takken.flatMap(({ waarde, groep }) => veldrijen(groep.velden, `${pad}(${waarde}).`));
    default:
      return [];
  }
};

const VELDKOPPEN = ["veld", "wat", "verplicht", "betekenis", "eis"];
const veldtabel = (vorm: Groepvorm): readonly string[] => tabel(VELDKOPPEN, veldrijen(vorm.velden, ""));
const schematabel = (schema: z.ZodType): readonly string[] => veldtabel(compileVorm(schema));

const berichtvelden = (): readonly string[] => {
  const { velden } = compileVorm(Bericht);
  const kop = { soort: "groep", velden: velden.filter(({ naam }) => naam !== "inhoud") } as const;
  const inhoud = velden.find(({ naam }) => naam === "inhoud")?.vorm;
  const takken = inhoud?.soort === "keuze" ? inhoud.takken : [];
  return ["### Kop", "", ...veldtabel(kop), ...takken.flatMap(({ waarde, uitleg, groep }) => [`### ${waarde}`, "", uitleg, "", ...veldtabel(groep)])];
};

const soortrijen = Object.entries(BERICHTSOORTEN).map(([soort, { titel, van, aan, doel, ontvangstbewijs, eisen }]) => [`\`${soort}\``, titel, van, aan, ontvangstbewijs ? "ja" : "nee", doel, eisen.join(", ")]);

const kolomwat = ({ soort, keuzes, vorm, maximum }: Kolom): string => {
  if (keuzes !== undefined) return keuzes.map((keuze) => `\`${keuze}\``).join(", ");
  if (vorm !== undefined) return `\`${vorm.source}\``;
  return maximum === undefined ? soort : `${soort}, hooguit ${maximum} tekens`;
};

const sjabloonpagina = ({ id, titel, eisen, persoonsgegevens, kolommen }: (typeof SJABLONEN)[number]): readonly string[] => [
  `### ${titel}`,
  "",
  `Leeg sjabloon: \`contract/sjablonen/${id}.csv\`. Eisen: ${eisen.join(", ")}. ${persoonsgegevens ? "Dit bestand bevat persoonsgegevens." : "Dit bestand bevat geen persoonsgegevens; een burgerservicenummer wordt geweigerd."}`,
  "",
  ...tabel(
    ["kolom", "wat", "verplicht", "betekenis", "eis"],
    Object.values<Kolom>(kolommen).map((kolom) => [kolom.kop, kolomwat(kolom), kolom.optioneel === true ? "nee" : "ja", kolom.uitleg, kolom.eis ?? ""]),
  ),
];

/** The page about everything that wijkteam and municipality exchange, made from the schemas. */
export const renderKoppelvlak = (): string =>
  [
    "<!-- Generated from the schemas; `pnpm --filter @wmo-kit/backoffice contract` writes it anew; do not edit. -->",
    "# Koppelvlak van het wijkteam met de gemeente",
    "",
    "De programma's van eisen zeggen wat er wordt uitgewisseld, maar geven geen technische beschrijving. Deze contracten zijn daarom van wmo-kit zelf: een voorstel dat u samen met de gemeente vaststelt.",
    "",
    "- Een burgerservicenummer staat alleen in de inhoud van een bericht, nooit in een adres, kop, kenmerk, logboek of foutmelding.",
    "- Hetzelfde kenmerk is hetzelfde bericht: opnieuw sturen geeft nooit een tweede bestelling.",
    "- Alle bevindingen staan in een keer in het antwoord, met hun plaats en zonder waarde.",
    "",
    "## Berichten",
    "",
    `Contract \`${BACKOFFICECONTRACT.contract}\` versie ${BACKOFFICECONTRACT.versie}, in JSON of in XML (namespace \`${BACKOFFICECONTRACT.naamruimte}\`). In XML heet een keuze naar haar tak: \`"financiering": {"vorm": "zin", …}\` is \`<financiering><zin>…</zin></financiering>\`.`,
    "",
    ...tabel(["soort", "bericht", "van", "aan", "ontvangstbewijs", "doel", "eisen"], soortrijen),
    ...berichtvelden(),
    "## Persoonsgegevens opvragen",
    "",
    "`POST /v1/personen/zoekvragen`: alleen voor een inwoner die wordt onderzocht of hulp krijgt, met het doel erbij (W-106.9).",
    "",
    "### Vraag",
    "",
    ...schematabel(Persoonsvraag),
    "### Antwoord",
    "",
    ...schematabel(Persoonsantwoord),
    "## Zaken",
    "",
    `Contract \`${ZAAKCONTRACT.contract}\` versie ${ZAAKCONTRACT.versie}: de zaken van een dossier met hun statussen, resultaat en besluiten, zonder vrije tekst en zonder namen.`,
    "",
    ...schematabel(Zaakexport),
    "## Bestanden",
    "",
    "CSV met puntkomma's in UTF-8, of XLSX met een blad “Gegevens”. De volgorde van de kolommen is vrij. Met een fout wordt niets overgenomen en staat elke fout erbij, met rij en kolom.",
    "",
    ...SJABLONEN.flatMap(sjabloonpagina),
  ].join("\n");
