// Reads one WMO323 with another library, in a process of its own, and prints how long that took and its peak memory.
// Run: node lees-met.mjs saxes|libxml2-wasm|fast-xml-parser FILE [SCHEMA]
import { createReadStream, readFileSync } from "node:fs";

const [naam, pad, schemapad] = process.argv.slice(2);

/** Events only: well-formedness, namespaces and positions. */
const leesSaxes = async () => {
  const { SaxesParser } = await import("saxes");
  return async () => {
    const parser = new SaxesParser({ xmlns: true, position: true });
    for await (const deel of createReadStream(pad, { encoding: "utf8", highWaterMark: 1 << 18 })) parser.write(deel);
    parser.close();
  };
};

/** A tree, and the schema. */
const leesLibxml2 = async () => {
  const { XmlDocument, XsdValidator } = await import("libxml2-wasm");
  const { xmlRegisterFsInputProviders } = await import("libxml2-wasm/lib/nodejs.mjs");
  xmlRegisterFsInputProviders();
  const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schemapad), { url: schemapad }));
  return () => {
    const document = XmlDocument.fromBuffer(readFileSync(pad));
    schema.validate(document);
    document.dispose();
  };
};

/** Objects, and what the schema asks of them as a zod schema. */
const leesFastXmlParser = async () => {
  const { XMLParser } = await import("fast-xml-parser");
  const z = await import("zod");
  const tekst = (maximum) => z.string().min(1).max(maximum);
  const getal = (maximum) => z.string().regex(/^[+-]?\d+$/).transform(Number).pipe(z.int().min(0).max(maximum)); // prettier-ignore
  const datum = z.iso.date();
  const debetCredit = z.enum(["D", "C"]);
  const periode = z.strictObject({ Begindatum: datum, Einddatum: datum });
  const Prestatie = z.strictObject({
    ProductReferentie: z.strictObject({ ReferentieNummer: tekst(20), VorigReferentieNummer: tekst(20).optional() }),
    ToewijzingNummer: getal(999_999_999),
    ProductCategorie: z.string().regex(/^(?:0[1-9]|1[0-8])$/),
    ProductCode: tekst(5).regex(/^[a-zA-Z0-9]+$/),
    ProductPeriode: periode,
    GeleverdVolume: getal(99_999_999),
    Eenheid: z.enum(["01", "04", "14", "16", "82", "83", "84"]),
    ProductTarief: getal(99_999_999).optional(),
    IngediendBedrag: z.strictObject({ Bedrag: getal(99_999_999), DebetCredit: debetCredit }),
  });
  const Client = z.strictObject({ Bsn: z.string().regex(/^\d{9}$/), Prestaties: z.strictObject({ Prestatie: z.array(Prestatie).min(1) }) });
  const Wmo323 = z.strictObject({
    Header: z.strictObject({
      BerichtCode: z.literal("484"),
      BerichtVersie: z.literal("3"),
      BerichtSubversie: z.literal("2"),
      Afzender: z.string().regex(/^\d{8}$/),
      Ontvanger: z.string().regex(/^\d{4}$/),
      BerichtIdentificatie: z.strictObject({ Identificatie: tekst(12), Dagtekening: datum }),
      XsdVersie: z.strictObject({ BasisschemaXsdVersie: z.string(), BerichtXsdVersie: z.string() }),
    }),
    Declaratie: z.strictObject({
      DeclaratieNummer: tekst(12),
      DeclaratiePeriode: periode,
      DeclaratieDagtekening: datum,
      TotaalIngediendBedrag: z.strictObject({ TotaalBedrag: getal(999_999_999_999), DebetCredit: debetCredit }),
      Clienten: z.strictObject({ Client: z.array(Client).min(1) }),
    }),
  });
  const parser = new XMLParser({ ignoreAttributes: true, removeNSPrefix: true, parseTagValue: false, ignoreDeclaration: true, isArray: (tag) => tag === "Client" || tag === "Prestatie" });
  return () => void Wmo323.parse(parser.parse(readFileSync(pad)).Bericht);
};

const LEZERS = { saxes: leesSaxes, "libxml2-wasm": leesLibxml2, "fast-xml-parser": leesFastXmlParser };
const lees = await LEZERS[naam]();
const begin = performance.now();
await lees();
process.stdout.write(`${Math.round(performance.now() - begin)} ms, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
