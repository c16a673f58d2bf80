import type { Toeval } from "../toeval.js";

/** A way to spoil a file. */
export interface Verminking {
  readonly naam: string;
  readonly vermink: (bytes: Buffer, toeval: Toeval) => Buffer;
}

const alsTekst = (werk: (tekst: string, toeval: Toeval) => string) => (bytes: Buffer, toeval: Toeval) => Buffer.from(werk(bytes.toString("utf8"), toeval), "utf8");
const plak = (...delen: readonly Uint8Array[]): Buffer => Buffer.concat(delen);

const TAG = /<\/?[A-Za-z][^<>]*>/g;
const kiesTag = (tekst: string, toeval: Toeval): { readonly begin: number; readonly einde: number; readonly tag: string } => {
  const tags = [...tekst.matchAll(TAG)];
  const gekozen = tags[toeval.getal(tags.length)];
  return gekozen === undefined ? { begin: 0, einde: 0, tag: "" } : { begin: gekozen.index, einde: gekozen.index + gekozen[0].length, tag: gekozen[0] };
};

const VREEMD = ["\u0000", "\ufffe", "\u202e", "\u{1f600}", "é".normalize("NFD"), "&", "]]>", "<!--", "'; DROP TABLE gebeurtenis;--", "${jndi:ldap://x}", "=cmd|' /C calc'!A0", "\r\nSet-Cookie: a=b", "../../../etc/passwd"] as const;
const WAARDEN = ["", "-1", "0", "999999999999999999999", "1e309", "NaN", "2026-02-30", "0000-00-00", "99999-01-01", "true", "null", "   ", "1".repeat(5_000)] as const;

const ENTITEITEN = `<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join("")}]>`;
const EXTERN = '<!DOCTYPE b [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

const naDeclaratie = (tekst: string, erbij: string): string => {
  const plaats = tekst.startsWith("<?xml") ? tekst.indexOf("?>") + 2 : 0;
  return tekst.slice(0, plaats) + erbij + tekst.slice(plaats);
};

/** The ways in which files are spoiled. */
export const VERMINKINGEN: readonly [Verminking, ...Verminking[]] = [
  { naam: "afgekapt", vermink: (bytes, toeval) => bytes.subarray(0, toeval.getal(bytes.length)) },
  { naam: "begin weg", vermink: (bytes, toeval) => bytes.subarray(toeval.getal(bytes.length)) },
  { naam: "byte anders", vermink: (bytes, toeval) => Buffer.from(bytes.map((byte, i) => (i % 97 === toeval.getal(97) ? byte ^ (1 + toeval.getal(255)) : byte))) },
  { naam: "rommel erin", vermink: (bytes, toeval) => ((plek) => plak(bytes.subarray(0, plek), toeval.bytes(1 + toeval.getal(64)), bytes.subarray(plek)))(toeval.getal(bytes.length)) },
  { naam: "stuk weg", vermink: (bytes, toeval) => ((plek) => plak(bytes.subarray(0, plek), bytes.subarray(plek + 1 + toeval.getal(200))))(toeval.getal(bytes.length)) },
  { naam: "stuk dubbel", vermink: (bytes, toeval) => ((plek) => plak(bytes.subarray(0, plek + toeval.getal(400)), bytes.subarray(plek)))(toeval.getal(bytes.length)) },
  { naam: "UTF-16", vermink: (bytes) => plak(Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString("utf8"), "utf16le")) },
  { naam: "Latijn-1", vermink: (bytes) => Buffer.from(`${bytes.toString("utf8")}é`, "latin1") },
  { naam: "dubbele byte order mark", vermink: (bytes) => plak(Buffer.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), bytes) },
  { naam: "onware codering", vermink: alsTekst((tekst) => tekst.replace(/encoding="[^"]*"/i, 'encoding="EBCDIC-CP-NL"')) },
  { naam: "overlange UTF-8", vermink: (bytes, toeval) => ((plek) => plak(bytes.subarray(0, plek), Buffer.from([0xc0, 0xbc]), bytes.subarray(plek)))(toeval.getal(bytes.length)) },
  { naam: "tag weg", vermink: alsTekst((tekst, toeval) => (({ begin, einde }) => tekst.slice(0, begin) + tekst.slice(einde))(kiesTag(tekst, toeval))) },
  { naam: "tag dubbel", vermink: alsTekst((tekst, toeval) => (({ einde, tag }) => tekst.slice(0, einde) + tag + tekst.slice(einde))(kiesTag(tekst, toeval))) },
  { naam: "vreemde tekens", vermink: alsTekst((tekst, toeval) => (({ einde }) => tekst.slice(0, einde) + toeval.kies(VREEMD) + tekst.slice(einde))(kiesTag(tekst, toeval))) },
  { naam: "vreemde waarde", vermink: alsTekst((tekst, toeval) => ((n) => { let i = 0; return tekst.replace(/>([^<>]+)</g, (alles) => (i++ === n ? `>${toeval.kies(WAARDEN)}<` : alles)); })(toeval.getal(30))) },
  { naam: "attributen", vermink: alsTekst((tekst, toeval) => (({ einde }) => `${tekst.slice(0, Math.max(0, einde - 1))} a="1" a="2" xmlns:q="u"${tekst.slice(Math.max(0, einde - 1))}`)(kiesTag(tekst, toeval))) },
  { naam: "andere naamruimte", vermink: alsTekst((tekst) => tekst.replace(/xmlns(:\w+)?="[^"]*"/, 'xmlns$1="urn:iets-anders"')) },
  { naam: "entiteiten die groeien", vermink: alsTekst((tekst) => naDeclaratie(tekst, ENTITEITEN).replace(/>[^<>]+</, ">&m;<")) },
  { naam: "bestand van de server", vermink: alsTekst((tekst) => naDeclaratie(tekst, EXTERN).replace(/>[^<>]+</, ">&x;<")) },
  { naam: "diep genest", vermink: alsTekst((tekst, toeval) => (({ einde }) => ((diep) => tekst.slice(0, einde) + "<a>".repeat(diep) + "</a>".repeat(diep) + tekst.slice(einde))(1_000 + toeval.getal(20_000)))(kiesTag(tekst, toeval))) },
  { naam: "veel elementen", vermink: alsTekst((tekst, toeval) => (({ einde }) => tekst.slice(0, einde) + "<a/>".repeat(1_000 + toeval.getal(20_000)) + tekst.slice(einde))(kiesTag(tekst, toeval))) },
];
