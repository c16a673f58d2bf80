import { findElementen, type Element } from "./elementen.js";
import type { Toeval } from "./toeval.js";
import { WAARDEN } from "./waarden.table.js";

/** A way to spoil (or only change the looks of) a document. */
export interface Mutatie {
  readonly naam: string;
  readonly muteer: (xml: string, toeval: Toeval) => string;
}

const splice = (xml: string, van: number, tot: number, tekst: string): string => xml.slice(0, van) + tekst + xml.slice(tot);

const metElement = (muteer: (xml: string, element: Element, toeval: Toeval) => string) => (xml: string, toeval: Toeval) => {
  const elementen = findElementen(xml);
  return elementen.length === 0 ? xml : muteer(xml, toeval.kies(elementen), toeval);
};

const tekst = (xml: string, { begin, einde }: Element): string => xml.slice(begin, einde);

const metAttribuut = (attribuut: string) => metElement((xml, { naameinde }) => splice(xml, naameinde, naameinde, ` ${attribuut}`));

const NAMEN = ["RetourCode", "RetourCodes", "Prestatie", "Declaratie", "Bsn", "Client", "Code", "Contact", "Soort", "Datum", "Product", "Onbekend", "bsn", "Begindatum", "Geslacht", "Ünbekend"];
const PREFIXEN = ["iwmo:", "wmo301:", "wmo305:", "wmo323:", "", "q:", "xml:", "xmlns:"];
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const ATTRIBUTEN = [
  'a="1"', "a='1' b=\"2\"", 'a="1" a="2"', 'xml:lang="nl"', 'xml:space="preserve"', 'a="<"', "a=b", "a", 'a="&#10;"', 'q:a="1"', 'a="&nope;"',
  `${XSI} xsi:schemaLocation="urn:x x.xsd"`, `${XSI} xsi:noNamespaceSchemaLocation="x.xsd"`, `${XSI} xsi:nil="true"`, `${XSI} xsi:nil="false"`,
  `${XSI} xsi:type="iwmo:LDT_Datum"`, `${XSI} xsi:type="wmo301:Client"`, `${XSI} xsi:type="iwmo:CDT_Product"`, `${XSI} xsi:type="Client"`,
  `${XSI} xsi:anders="1"`, 'xmlns:z="urn:z"', 'xmlns:iwmo="urn:z"', 'xmlns:wmo301="urn:z"', 'xmlns=""', 'xmlns="urn:z"', 'xmlns:z=""', 'xmlns:xml="urn:z"',
  'xmlns:xmlns="urn:z"', 'xmlns:z="urn:z" z:a="1"', 'xmlns:y="urn:z" xmlns:z="urn:z" z:a="1" y:a="1"', 'xmlns:iwmo="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema"',
]; // prettier-ignore
const INVOEGSELS = [
  "tekst", " ", "\n", "&#32;", "&#160;", "&amp;", "&lt;", "&nope;", "&", "<", ">", "]]>", "]]", "<![CDATA[]]>", "<![CDATA[ ]]>", "<![CDATA[x]]>", "<![CDATA[",
  "<!-- c -->", "<!-- a -- b -->", "<!---->", "<!-->", "<?pi x?>", "<?pi?>", "<?xml version=\"1.0\"?>", "<?p:i?>", "<? x?>", "<a/>", "<a></a>", "<a>", "</a>",
  "<iwmo:Bsn>1</iwmo:Bsn>", "<1/>", "<a b='c'/>", "<a:b:c/>", "<:a/>", "\u0001", "\u0085", "\ufffe", "\u00e9", "\u{1f600}", "&#0;", "&#x1F600;", "&#xD800;", "<!x>", "<a / >",
]; // prettier-ignore
const TEKENS = ["<", ">", "&", ";", "/", '"', "'", "=", "!", "?", "[", "]", "-", " ", "\t", "\n", "\r", ":", "x", "0", "é"];
const KOPPEN = [
  "", "\n", " ", '<?xml version="1.0"?>', '<?xml version="1.1" encoding="utf-8"?>', '<?xml version="2.0"?>', "<?xml version='1.0' standalone='yes'?>",
  '<?xml version="1.0" standalone="maybe"?>', '<?xml encoding="UTF-8"?>', '<?xml version="1.0"encoding="UTF-8"?>', "<?xml?>", "<?xml version=\"1.0\" x=\"y\"?>",
  ' <?xml version="1.0"?>', "<!-- c -->", "<?pi?>", "x", "<a/>",
]; // prettier-ignore

/** The prefix of the message itself, as the file has it. */
const prefixVan = (xml: string): string => /xmlns:(wmo3\d\d)=/.exec(xml)?.[1] ?? "wmo301";

const verplaats = metElement((xml, element, toeval) => {
  const doel = toeval.kies(findElementen(xml));
  if (doel.begin >= element.begin && doel.begin < element.einde) return xml;
  const stuk = tekst(xml, element);
  return doel.begin < element.begin
    ? splice(splice(xml, element.begin, element.einde, ""), doel.begin, doel.begin, stuk)
    : splice(splice(xml, doel.begin, doel.begin, stuk), element.begin, element.einde, "");
});

const hernoem = (nieuw: (element: Element, toeval: Toeval) => string) =>
  metElement((xml, element, toeval) => {
    const naam = nieuw(element, toeval);
    const eind = `</${element.naam}`;
    const sluit = xml.lastIndexOf(eind, element.einde);
    const begin = splice(xml, element.begin + 1, element.naameinde, naam);
    const verschil = naam.length - element.naam.length;
    return sluit < element.naameinde ? begin : splice(begin, sluit + 2 + verschil, sluit + verschil + eind.length, naam);
  });

/** Text-level mutations; each is applied to a place chosen by chance. */
export const MUTATIES: readonly Mutatie[] = [
  { naam: "element weg", muteer: metElement((xml, element) => splice(xml, element.begin, element.einde, "")) },
  { naam: "element dubbel", muteer: metElement((xml, element) => splice(xml, element.einde, element.einde, tekst(xml, element))) },
  { naam: "element verplaatst", muteer: verplaats },
  { naam: "element hernoemd", muteer: hernoem(({ prefix }, toeval) => prefix + toeval.kies(NAMEN)) },
  { naam: "prefix anders", muteer: hernoem(({ lokaal }, toeval) => toeval.kies(PREFIXEN) + lokaal) },
  { naam: "alleen begintag hernoemd", muteer: metElement((xml, { begin, naameinde }) => splice(xml, begin + 1, naameinde, "iwmo:Anders")) },
  { naam: "element leeg", muteer: metElement((xml, { naameinde, einde }) => splice(xml, naameinde, einde, "/>")) },
  { naam: "inhoud weg", muteer: metElement((xml, { inhoud, inhoudeinde }) => splice(xml, inhoud, inhoudeinde, "")) },
  { naam: "waarde anders", muteer: (xml, toeval) => waardeAnders(xml, toeval) },
  { naam: "waarde gesplitst", muteer: (xml, toeval) => waardeGesplitst(xml, toeval) },
  { naam: "attribuut erbij", muteer: (xml, toeval) => metAttribuut(toeval.kies(ATTRIBUTEN).replaceAll("wmo301", prefixVan(xml)))(xml, toeval) },
  { naam: "ingevoegd in element", muteer: metElement((xml, { inhoud }, toeval) => splice(xml, inhoud, inhoud, toeval.kies(INVOEGSELS))) },
  { naam: "ingevoegd voor element", muteer: metElement((xml, { begin }, toeval) => splice(xml, begin, begin, toeval.kies(INVOEGSELS))) },
  { naam: "ingevoegd na einde", muteer: (xml, toeval) => xml + toeval.kies(INVOEGSELS) },
  { naam: "kop anders", muteer: (xml, toeval) => xml.replace(/^<\?xml.*?\?>/, toeval.kies(KOPPEN)) },
  { naam: "afgebroken", muteer: (xml, toeval) => xml.slice(0, toeval.getal(xml.length)) },
  { naam: "teken erbij", muteer: (xml, toeval) => ((i) => splice(xml, i, i, toeval.kies(TEKENS)))(toeval.getal(xml.length)) },
  { naam: "teken weg", muteer: (xml, toeval) => ((i) => splice(xml, i, i + 1, ""))(toeval.getal(xml.length)) },
  { naam: "teken anders", muteer: (xml, toeval) => ((i) => splice(xml, i, i + 1, toeval.kies(TEKENS)))(toeval.getal(xml.length)) },
  { naam: "wit in eindtag", muteer: (xml, toeval) => ((plaats) => (plaats < 0 ? xml : splice(xml, plaats, plaats, " ")))(xml.indexOf(">", xml.indexOf("</", toeval.getal(xml.length)))) },
  { naam: "namespace van wortel anders", muteer: (xml, toeval) => xml.replace(/3_2\/(wmo3\d\d|basisschema)/, toeval.kies(["3_1/$1", "3_2/wmo301", "3_2/wmo305", "3_2/basisschema"])) },
  { naam: "standaardnamespace", muteer: (xml) => xml.replace(/(<\/?)wmo3\d\d:/g, "$1").replace(/xmlns:wmo3\d\d=/, "xmlns=") },
  { naam: "andere prefix", muteer: (xml) => xml.replace(/(<\/?|xmlns:)iwmo(?=[:=])/g, "$1basis-1") },
  { naam: "alles op een regel", muteer: (xml) => xml.replace(/\r?\n\t*/g, "") },
]; // prettier-ignore

const metWaarde = (muteer: (waarde: string, toeval: Toeval) => string) => (xml: string, toeval: Toeval) => {
  const bladeren = findElementen(xml).filter(({ inhoud, inhoudeinde }) => !xml.slice(inhoud, inhoudeinde).includes("<"));
  if (bladeren.length === 0) return xml;
  const { inhoud, inhoudeinde } = toeval.kies(bladeren);
  return splice(xml, inhoud, inhoudeinde, muteer(xml.slice(inhoud, inhoudeinde), toeval));
};

const waardeAnders = metWaarde((waarde, toeval) =>
  toeval.getal(4) > 0 ? toeval.kies(WAARDEN) : toeval.kies([` ${waarde}`, `${waarde} `, `\n${waarde}\n`, waarde + waarde, `+${waarde}`, `0${waarde}`, waarde.slice(1), "é".repeat(waarde.length)]),
); // prettier-ignore

const waardeGesplitst = metWaarde((waarde, toeval) => {
  const i = toeval.getal(waarde.length + 1);
  const [voor, na] = [waarde.slice(0, i), waarde.slice(i)];
  return voor + toeval.kies([`<![CDATA[${na}]]>`, `<!-- c -->${na}`, `<?p i?>${na}`, `&#${(na.codePointAt(0) ?? 32).toString()};${na.slice(1)}`, `<![CDATA[]]>${na}`]); // prettier-ignore
});
