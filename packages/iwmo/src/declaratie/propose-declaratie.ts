import { err, ok, type Result } from "@wmo-kit/domain/result";

import { createWmo323 } from "../create-bericht.js";
import { sumSaldo, toTotaalBedrag } from "../groot/saldo.js";
import { splitWmo323 } from "../groot/split-wmo323.js";
import type { Wmo323, Wmo323Client } from "../release-3-2/wmo323.js";
import { checkAansluiting, checkPeriode } from "./check-periode.js";
import { makeRegels, type Conceptregel } from "./make-regels.js";
import { planRegels } from "./plan-regels.js";
import type { Declaratieopdracht, Declaratievoorstel, VoorstelFailure } from "./voorstel.js";

const findDubbele = ({ registraties }: Declaratieopdracht): VoorstelFailure | undefined => {
  const gezien = new Set<string>();
  for (const { id } of registraties) {
    if (gezien.has(id)) return { _tag: "RegistratieDubbel", registratie: id };
    gezien.add(id);
  }
  return undefined;
};

const clientenVan = (regels: readonly Conceptregel[]): readonly Wmo323Client[] => {
  const perClient = new Map<string, Wmo323Client["prestaties"][number][]>();
  for (const { bsn, regel } of regels) {
    const prestaties = perClient.get(bsn);
    if (prestaties === undefined) perClient.set(bsn, [regel]);
    else prestaties.push(regel);
  }
  return [...perClient].map(([bsn, prestaties]) => ({ bsn, prestaties }));
};

const makeBericht = ({ kop, periode }: Declaratieopdracht, regels: readonly Conceptregel[]): Wmo323 => {
  const { identificatie, declaratieNummer } = kop.nummers(1);
  return createWmo323({
    header: { afzender: kop.aanbieder, ontvanger: kop.gemeente, berichtIdentificatie: { identificatie, dagtekening: kop.dagtekening } },
    declaratie: {
      declaratieNummer,
      declaratiePeriode: periode,
      declaratieDagtekening: kop.dagtekening,
      totaalIngediendBedrag: toTotaalBedrag(sumSaldo(regels.map(({ regel }) => regel))),
      clienten: clientenVan(regels),
    },
  });
};

/** The file that each line is in, by its number. */
const delenVan = (berichten: readonly Wmo323[]): ReadonlyMap<string, number> =>
  new Map(
    berichten.flatMap(({ declaratie: { clienten } }, i) =>
      clienten.flatMap(({ prestaties }) => prestaties.map(({ productReferentie }) => [productReferentie.referentieNummer, i + 1] as const)),
    ),
  );

/**
 * Makes the claim over a month from registered support: one line for each client, assignment, product and calendar month, in the
 * unit and at the tariff that go with it, as far as the volume reaches. Each registration is in one debit, or not claimed with a
 * reason. The same input always gives the same claim; with the earlier messages that were given it has no findings of levels 1 to 3.
 *
 * @source D-20.3, D-20.10, D-20.12, D-20.15; iWmo 3.2, IV089, IV091, OP179
 */
export const proposeDeclaratie = (opdracht: Declaratieopdracht): Result<Declaratievoorstel, VoorstelFailure> => {
  const onmogelijk = checkPeriode(opdracht) ?? findDubbele(opdracht);
  if (onmogelijk !== undefined) return err(onmogelijk);
  const plan = planRegels(opdracht);
  const sluitNietAan = checkAansluiting(opdracht, plan);
  if (sluitNietAan !== undefined) return err(sluitNietAan);
  const regels = makeRegels(opdracht, plan);
  const nietGedeclareerd = opdracht.registraties.flatMap(({ id }) => {
    const reden = plan.redenen.get(id);
    return reden === undefined ? [] : [{ registratie: id, reden }];
  });
  if (regels.length === 0) return ok({ berichten: [], regels: [], nietGedeclareerd });
  const { maximumBytes: maximum, kop } = opdracht;
  return splitWmo323(makeBericht(opdracht, regels), { nummers: kop.nummers, ...(maximum === undefined ? {} : { maximum }) }).map((berichten) => {
    const delen = delenVan(berichten);
    return { berichten, regels: regels.map((regel) => ({ ...regel, deel: delen.get(regel.regel.productReferentie.referentieNummer) ?? 1 })), nietGedeclareerd };
  });
};
