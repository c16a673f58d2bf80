import type { IsoDatum } from "@wmo-kit/domain";
import { createWmo325, decodeBericht, encodeBericht, encodeWmo325, makeRetour, type Retourgrond, type Wmo323, type Wmo325 } from "@wmo-kit/iwmo";

import { datum } from "./feiten.js";

/** The answer (325) of the municipality that rejects the lines of these clients for their tariff, and grants the rest. */
export const maakAntwoord = ({ header, declaratie }: Wmo323, afgewezen: readonly string[], dagtekening: IsoDatum = header.berichtIdentificatie.dagtekening): Wmo325 => {
  const clienten = declaratie.clienten
    .filter(({ bsn }) => afgewezen.includes(bsn))
    .map(({ bsn, prestaties }) => ({ bsn, prestaties: prestaties.map((prestatie) => ({ ...prestatie, retourCodes: ["0611" as const] })), retourCodes: ["0200" as const] }));
  const weg = clienten.flatMap(({ prestaties }) => prestaties).reduce((som, { ingediendBedrag }) => som + ingediendBedrag.bedrag, 0);
  const { totaalBedrag, debetCredit } = declaratie.totaalIngediendBedrag;
  return createWmo325({
    header: {
      afzender: header.ontvanger,
      ontvanger: header.afzender,
      berichtIdentificatie: { identificatie: `A${header.berichtIdentificatie.identificatie.slice(-8)}`, dagtekening },
      declaratieIdentificatie: header.berichtIdentificatie,
      xsdVersieDeclaratie: header.xsdVersie,
      retourCodes: ["0200"],
    },
    declaratieAntwoord: {
      declaratieNummer: declaratie.declaratieNummer,
      totaalIngediendBedrag: declaratie.totaalIngediendBedrag,
      totaalToegekendBedrag: { totaalBedrag: totaalBedrag - weg, debetCredit },
      ...(clienten.length === 0 ? {} : { clienten }),
      retourCodes: [clienten.length === 0 ? "8001" : "0200"],
    },
  });
};

/** The same answer, as the file that comes in. */
export const antwoordOp = (declaratie: Wmo323, afgewezen: readonly string[]): Uint8Array => encodeWmo325(maakAntwoord(declaratie, afgewezen))._unsafeUnwrap();

/** The technical return of the municipality to a start or stop message (306, 308), under a number of its own. */
export const retourOp = (bytes: Uint8Array, identificatie: string, gronden: readonly Retourgrond[] = []): Uint8Array => {
  const bericht = decodeBericht(bytes)._unsafeUnwrap();
  if (bericht.soort !== "WMO305" && bericht.soort !== "WMO307" && bericht.soort !== "WMO315") throw new Error(`op een ${bericht.soort} komt geen retour van de gemeente`);
  return encodeBericht(makeRetour(bericht, gronden, { identificatie, dagtekening: datum("2026-11-20") })._unsafeUnwrap())._unsafeUnwrap();
};
