import { parseIsoDatum } from "@wmo-kit/domain";
import { createWmo325, decodeWmo323, encodeWmo325, type Wmo323, type Wmo325 } from "@wmo-kit/iwmo";

/** The answer (325) of a municipality to a claim: every line of these clients is rejected for its tariff, the rest is granted. */
export const maakAntwoord = ({ header, declaratie }: Wmo323, afgewezen: readonly string[], dag: string = header.berichtIdentificatie.dagtekening): Wmo325 => {
  const clienten = declaratie.clienten
    .filter(({ bsn }) => afgewezen.includes(bsn))
    .map(({ bsn, prestaties }) => ({
      bsn,
      prestaties: prestaties.map((prestatie) => ({ ...prestatie, retourCodes: ["0611" as const] })),
      retourCodes: ["0200" as const],
    }));
  const { totaalBedrag, debetCredit } = declaratie.totaalIngediendBedrag;
  const weg = clienten.flatMap(({ prestaties }) => prestaties).reduce((som, { ingediendBedrag }) => som + ingediendBedrag.bedrag, 0);
  return createWmo325({
    header: {
      afzender: header.ontvanger,
      ontvanger: header.afzender,
      berichtIdentificatie: { identificatie: `A${header.berichtIdentificatie.identificatie.slice(-8)}`, dagtekening: parseIsoDatum(dag)._unsafeUnwrap() },
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

/** The same, from the file of the claim to the file of the answer. */
export const schrijfAntwoord = (wmo323: string, afgewezen: readonly string[]): string =>
  new TextDecoder().decode(encodeWmo325(maakAntwoord(decodeWmo323(wmo323)._unsafeUnwrap(), afgewezen))._unsafeUnwrap());
