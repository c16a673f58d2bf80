import { err, ok, type Result } from "@wmo-kit/domain/result";

import { createWmo325 } from "../create-bericht.js";
import { saldoVanTotaal, sumSaldo, toTotaalBedrag } from "../groot/saldo.js";
import type { Wmo323, Wmo323Client } from "../release-3-2/wmo323.js";
import type { DeclaratieAntwoord, Wmo325, Wmo325Client, Wmo325Header, Wmo325Prestatie } from "../release-3-2/wmo325.js";
import type { RetourNietMogelijk } from "./errors.js";
import { findZonderKlasse, weegBevindingen, type Oordeel } from "./oordeel.js";
import { RETOURCODES, XSLT_VERSIE, type Retourcode } from "./retourcodes.table.js";
import type { Retourgegevens } from "./retourgegevens.js";
import type { Retourgrond } from "./retourgrond.js";

/** The berichtklassen of a claim that can be refused. @source iWmo 3.2, IV087 */
const KLASSEN: ReadonlySet<string> = new Set(["Header", "Declaratie", "Client", "Prestatie"]);
const DECLARATIE = "/Bericht/Declaratie";
const CLIENT = `${DECLARATIE}/Clienten/Client`;

const nummer = (i: number): string => (i === 0 ? "" : `[${i + 1}]`);

type Antwoordgegevens = Pick<Wmo325Header, "berichtIdentificatie">;

const antwoordHeader = (
  { header }: Wmo323,
  { berichtIdentificatie }: Antwoordgegevens,
  niveau2: boolean,
  retourCodes: readonly Retourcode[],
): Parameters<typeof createWmo325>[0]["header"] => ({
  afzender: header.ontvanger,
  ontvanger: header.afzender,
  berichtIdentificatie,
  declaratieIdentificatie: header.berichtIdentificatie,
  ...(niveau2 ? { xsltVersie: XSLT_VERSIE } : {}),
  xsdVersieDeclaratie: header.xsdVersie,
  retourCodes,
});

/** The rejected lines of a client; all of them, unjudged, when the client itself is rejected. @source iWmo 3.2, IV087, OP303, OP304 */
const rejectClient = (client: Wmo323Client, pad: string, { klassen }: Oordeel, gevonden: Set<string>): readonly Wmo325Client[] => {
  const clientcodes = klassen.get(pad);
  gevonden.add(pad);
  const prestaties = client.prestaties.flatMap((prestatie, i): readonly Wmo325Prestatie[] => {
    const prestatiepad = `${pad}/Prestaties/Prestatie${nummer(i)}`;
    const codes = klassen.get(prestatiepad);
    if (codes !== undefined) gevonden.add(prestatiepad);
    if (clientcodes !== undefined) return [{ ...prestatie, retourCodes: [RETOURCODES.nietBeoordeeld] }];
    return codes === undefined ? [] : [{ ...prestatie, retourCodes: codes }];
  });
  return prestaties.length === 0 ? [] : [{ bsn: client.bsn, prestaties, retourCodes: clientcodes ?? [RETOURCODES.geenOpmerking] }];
};

const makeAntwoord = ({ declaratie }: Wmo323, clienten: readonly Wmo325Client[]): DeclaratieAntwoord => {
  const { declaratieNummer, totaalIngediendBedrag } = declaratie;
  if (clienten.length === 0)
    return {
      declaratieNummer,
      totaalIngediendBedrag,
      totaalToegekendBedrag: totaalIngediendBedrag,
      retourCodes: [RETOURCODES.volledigToegewezen],
    };
  const afgewezen = clienten.reduce((som, { prestaties }) => som + sumSaldo(prestaties), 0);
  return {
    declaratieNummer,
    totaalIngediendBedrag,
    totaalToegekendBedrag: toTotaalBedrag(saldoVanTotaal(totaalIngediendBedrag) - afgewezen),
    clienten,
    retourCodes: [RETOURCODES.geenOpmerking],
  };
};

/** A claim that is refused as a whole: nothing granted, no lines. @source iWmo 3.2, IV087, TR342 */
const weigerDeclaratie = ({ declaratie }: Wmo323, retourCodes: readonly Retourcode[]): DeclaratieAntwoord => ({
  declaratieNummer: declaratie.declaratieNummer,
  totaalIngediendBedrag: declaratie.totaalIngediendBedrag,
  totaalToegekendBedrag: toTotaalBedrag(0),
  retourCodes,
});

/**
 * Makes the declaratie-antwoord to a claim that passed level 1. A line is granted in full or rejected in full;
 * only rejected lines come back, and what was granted is what was claimed less those lines.
 *
 * @source iWmo 3.2, IV087, IV088, OP303, OP304, TR342
 */
export const makeWmo325 = (
  bericht: Wmo323,
  bevindingen: readonly Retourgrond[],
  { identificatie, dagtekening }: Retourgegevens,
): Result<Wmo325, RetourNietMogelijk> =>
  weegBevindingen(bericht.soort, bevindingen, KLASSEN).andThen((oordeel): Result<Wmo325, RetourNietMogelijk> => {
    const gegevens = { berichtIdentificatie: { identificatie, dagtekening } };
    if (oordeel.header.length > 0) return ok(createWmo325({ header: antwoordHeader(bericht, gegevens, oordeel.niveau2, oordeel.header) }));
    const header = antwoordHeader(bericht, gegevens, false, [RETOURCODES.geenOpmerking]);
    const gevonden = new Set([DECLARATIE]);
    const clienten = bericht.declaratie.clienten.flatMap((client, i) => rejectClient(client, `${CLIENT}${nummer(i)}`, oordeel, gevonden));
    const nergens = findZonderKlasse(bericht.soort, bevindingen, oordeel, gevonden);
    if (nergens !== undefined) return err(nergens);
    const codes = oordeel.klassen.get(DECLARATIE);
    return ok(
      createWmo325({ header, declaratieAntwoord: codes === undefined ? makeAntwoord(bericht, clienten) : weigerDeclaratie(bericht, codes) }),
    );
  });
