import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Wmo323 } from "../release-3-2/wmo323.js";
import type { Wmo325 } from "../release-3-2/wmo325.js";
import type { Declaratieafloop, Declaratieregel, Regeluitkomst } from "./declaratieregel.js";
import type { AntwoordHoortErNietBij } from "./errors.js";
import { numberLeden } from "./genummerd.js";
import { leesAntwoord, listAfkeurcodes, type GelezenAntwoord } from "./lees-antwoord.js";
import { saldoVanPrestatie } from "./saldo.js";
import { makeZoekIngediend, type Ingediend } from "./zoek-ingediend.js";

const CLIENT = "/Bericht/Declaratie/Clienten/Client";

const listIngediend = ({ declaratie: { clienten } }: Wmo323): readonly Ingediend[] =>
  numberLeden(clienten, CLIENT).flatMap(({ lid: { bsn, prestaties }, path: client }) =>
    numberLeden(prestaties, `${client}/Prestaties/Prestatie`).map(({ lid: prestatie, path }) => ({ bsn, prestatie, path })),
  );

const alles = (uitkomst: Regeluitkomst): GelezenAntwoord => ({ uitkomstVan: () => uitkomst, afwijkingen: [] });

/** What the answer says, from the outside in: the message, the claim, then the lines. @source iWmo 3.2, IV087 */
const leesAlles = (bericht: Wmo323, { header, declaratieAntwoord }: Wmo325, ingediend: readonly Ingediend[]): GelezenAntwoord => {
  const headercodes = listAfkeurcodes(header.retourCodes);
  if (headercodes.length > 0) return alles({ _tag: "Afgewezen", klasse: "Header", retourcodes: headercodes });
  if (declaratieAntwoord === undefined) return alles({ _tag: "Onbeantwoord" });
  const declaratiecodes = listAfkeurcodes(declaratieAntwoord.retourCodes);
  if (declaratiecodes.length > 0) return alles({ _tag: "Afgewezen", klasse: "Declaratie", retourcodes: declaratiecodes });
  return leesAntwoord(bericht, declaratieAntwoord, makeZoekIngediend(ingediend));
};

const hoortErbij = ({ header, declaratie }: Wmo323, antwoord: Wmo325): AntwoordHoortErNietBij | undefined => {
  const { identificatie, dagtekening } = antwoord.header.declaratieIdentificatie;
  const eigen = header.berichtIdentificatie;
  if (identificatie !== eigen.identificatie || dagtekening !== eigen.dagtekening)
    return { _tag: "AntwoordHoortErNietBij", veld: "DeclaratieIdentificatie" };
  const declaratieNummer = antwoord.declaratieAntwoord?.declaratieNummer ?? declaratie.declaratieNummer;
  return declaratieNummer === declaratie.declaratieNummer ? undefined : { _tag: "AntwoordHoortErNietBij", veld: "DeclaratieNummer" };
};

/**
 * Lays the answer beside the claim it is about: which lines are granted, which rejected and why, and which are left open.
 * Only rejected lines are in an answer, so a line that is not in it is granted, provided the amounts say the same.
 *
 * @source iWmo 3.2, IV087, OP303, OP304; TR337, TR342, TR366, TR367, TR376
 */
export const matchDeclaratie = (bericht: Wmo323, antwoord: Wmo325): Result<Declaratieafloop, AntwoordHoortErNietBij> => {
  const failure = hoortErbij(bericht, antwoord);
  if (failure !== undefined) return err(failure);
  const ingediend = listIngediend(bericht);
  const { uitkomstVan, afwijkingen } = leesAlles(bericht, antwoord, ingediend);
  const regels = ingediend.map((regel): Declaratieregel => {
    const { referentieNummer, vorigReferentieNummer } = regel.prestatie.productReferentie;
    return {
      declaratieNummer: bericht.declaratie.declaratieNummer,
      referentieNummer,
      ...(vorigReferentieNummer === undefined ? {} : { vorigReferentieNummer }),
      path: regel.path,
      saldo: saldoVanPrestatie(regel.prestatie),
      uitkomst: uitkomstVan(regel),
    };
  });
  const toegekend = regels.reduce((som, { saldo, uitkomst }) => (uitkomst._tag === "Toegekend" ? som + saldo : som), 0);
  return ok({ regels, afwijkingen, toegekend });
};
