import { listPrestaties, type BekendeDeclaratie, type BekendePrestatie } from "../../keten/declaraties.js";
import type { Wmo325, Wmo325Client, Wmo325Prestatie } from "../../release-3-2/wmo325.js";
import { TR056 } from "./header.js";
import { isGelijk } from "./kopie.js";
import { klassen, overtredenOp, overtredingen, type Ketenregel, type Klasse, type Situatie } from "./regel.js";

type S = Situatie<Wmo325>;

/** Earlier claims between the same parties; also those that were answered before. */
const declaraties = ({ keten, partijen }: S): readonly BekendeDeclaratie[] =>
  keten.declaraties.declaraties.filter(({ gemeente, aanbieder }) => gemeente === partijen.gemeente && aanbieder === partijen.aanbieder);

/** The claim the header of the answer names. @source iWmo 3.2, TR337 */
const beantwoordeDeclaratie = (situatie: S): BekendeDeclaratie | undefined => {
  const { identificatie, dagtekening } = situatie.bericht.header.declaratieIdentificatie;
  return declaraties(situatie)
    .filter(({ bericht: { header } }) => header.berichtIdentificatie.identificatie === identificatie && header.berichtIdentificatie.dagtekening === dagtekening)
    .at(-1);
};

const clienten = ({ bericht }: S): readonly Klasse<Wmo325Client>[] =>
  klassen(bericht.declaratieAntwoord?.clienten, "/Bericht/DeclaratieAntwoord/Clienten/Client");

/** The earlier line an answered line points at, by both numbers of its reference. @source iWmo 3.2, TR366 */
const beantwoordePrestaties = ({ keten, partijen }: S, { productReferentie }: Wmo325Prestatie): readonly BekendePrestatie[] =>
  listPrestaties(keten.declaraties, partijen.aanbieder, productReferentie.referentieNummer).filter(
    ({ gemeente, prestatie }) =>
      gemeente === partijen.gemeente && prestatie.productReferentie.vorigReferentieNummer === productReferentie.vorigReferentieNummer,
  );

/** Clients of the claim that is answered; when that is not known, of all earlier claims. */
const bekendeClienten = (situatie: S): ReadonlySet<string> => {
  const beantwoord = beantwoordeDeclaratie(situatie);
  const bron = beantwoord === undefined ? declaraties(situatie) : [beantwoord];
  return new Set(bron.flatMap(({ bericht }) => bericht.declaratie.clienten.map(({ bsn }) => bsn)));
};

/** A client of the claim, and not of a line that was claimed for somebody else. @source iWmo 3.2, TR304 */
const isVreemd = (situatie: S, { bsn, prestaties }: Wmo325Client, bekend: ReadonlySet<string>): boolean =>
  !bekend.has(bsn) ||
  prestaties.some((prestatie) => {
    const gevonden = beantwoordePrestaties(situatie, prestatie);
    return gevonden.length > 0 && gevonden.every((eerder) => eerder.bsn !== bsn);
  });

/** Lines of clients that are known; below a client that is not, nothing is assessed. */
const prestaties = (situatie: S): readonly Klasse<Wmo325Prestatie>[] => {
  const bekend = bekendeClienten(situatie);
  return clienten(situatie)
    .filter(({ waarde }) => !isVreemd(situatie, waarde, bekend))
    .flatMap(({ waarde, pad }) => klassen(waarde.prestaties, `${pad}/Prestaties/Prestatie`));
};

/** Rules across messages for the declaratie-antwoord. @source iWmo 3.2, regels WMO325 */
export const KETENREGELS_WMO325: readonly Ketenregel<S>[] = [
  TR056,
  {
    code: "TR304",
    toets: (situatie) => {
      const bekend = bekendeClienten(situatie);
      return overtredingen(clienten(situatie), (client) => isVreemd(situatie, client, bekend));
    },
  },
  { code: "TR337", toets: (situatie) => overtredenOp("/Bericht/Header/DeclaratieIdentificatie", beantwoordeDeclaratie(situatie) === undefined) },
  { code: "TR366", toets: (situatie) => overtredingen(prestaties(situatie), (prestatie) => beantwoordePrestaties(situatie, prestatie).length === 0) },
  {
    code: "TR367",
    toets: (situatie) =>
      overtredingen(prestaties(situatie), (prestatie) => {
        const gevonden = beantwoordePrestaties(situatie, prestatie);
        return gevonden.length > 0 && !gevonden.some((eerder) => isGelijk(prestatie, eerder.prestatie));
      }),
  },
  {
    code: "TR371",
    toets: (situatie) => {
      const versie = beantwoordeDeclaratie(situatie)?.bericht.header.xsdVersie;
      const genoemd = situatie.bericht.header.xsdVersieDeclaratie;
      return overtredenOp(
        "/Bericht/Header/XsdVersieDeclaratie",
        versie !== undefined &&
          (versie.basisschemaXsdVersie !== genoemd.basisschemaXsdVersie || versie.berichtXsdVersie !== genoemd.berichtXsdVersie),
      );
    },
  },
  {
    code: "TR376",
    toets: (situatie) => {
      const nummer = situatie.bericht.declaratieAntwoord?.declaratieNummer;
      return overtredenOp(
        "/Bericht/DeclaratieAntwoord/DeclaratieNummer",
        nummer !== undefined && !declaraties(situatie).some(({ bericht }) => bericht.declaratie.declaratieNummer === nummer),
      );
    },
  },
];
