import { createWmo325, decodeWmo323, encodeWmo325 } from "@wmo-kit/iwmo";

/** The answer (325) of a municipality to a claim: every line of these clients is rejected for its tariff, the rest is granted. */
export const maakAntwoord = (wmo323: string, afgewezen: readonly string[]): string => {
  const { header, declaratie } = decodeWmo323(wmo323)._unsafeUnwrap();
  const clienten = declaratie.clienten
    .filter(({ bsn }) => afgewezen.includes(bsn))
    .map(({ bsn, prestaties }) => ({
      bsn,
      prestaties: prestaties.map((prestatie) => ({ ...prestatie, retourCodes: ["0611" as const] })),
      retourCodes: ["0200" as const],
    }));
  const { totaalBedrag, debetCredit } = declaratie.totaalIngediendBedrag;
  const weg = clienten.flatMap(({ prestaties }) => prestaties).reduce((som, { ingediendBedrag }) => som + ingediendBedrag.bedrag, 0);
  const xml = encodeWmo325(
    createWmo325({
      header: {
        afzender: header.ontvanger,
        ontvanger: header.afzender,
        berichtIdentificatie: { identificatie: `A${header.berichtIdentificatie.identificatie.slice(-8)}`, dagtekening: header.berichtIdentificatie.dagtekening },
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
    }),
  )._unsafeUnwrap();
  return new TextDecoder().decode(xml);
};
