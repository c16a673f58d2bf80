import type { Aanwezigheidgroep, Aanwezigheidregel } from "@wmo-kit/schermen";

import { schrijfAantal } from "../../../src/aanwezigheid/schrijf-aantal.js";
import { DAGDELEN } from "./dagdelen.table.js";
import type { Dagdeelstand, Dagpersoon } from "./voeg-samen.js";

// Minutes and hours; an amount in euros is not counted from attendance. WJ756
const TIJD = ["01", "04"];
const EURO = "83";

/** Whether an allocation counts time, so that the minutes are asked. */
const teltTijd = ({ aanspraak }: Dagpersoon): boolean => aanspraak !== null && TIJD.includes(aanspraak.eenheid.code);

/** What is left with the taps of this device counted in; where time is counted only the server can say. */
const describeRest = (persoon: Dagpersoon): string | undefined => {
  const { aanspraak, erbij } = persoon;
  if (aanspraak === null || aanspraak.eenheid.code === EURO) return undefined;
  const over = teltTijd(persoon) ? aanspraak.over : aanspraak.over - erbij;
  return over < 0 ? undefined : `Nog ${schrijfAantal(over, aanspraak.eenheid)} over van ${schrijfAantal(aanspraak.toegewezen, aanspraak.eenheid)}`;
};

const OP = "Met wat op dit apparaat staat, is het toegewezen volume op. Leg gewoon vast wat er gebeurt, en overleg met de gemeente.";

/** What the server warns of, and what it cannot know yet: that taps on this device use up the allocation. @source D-20.10 */
const listWaarschuwingen = (persoon: Dagpersoon, deel: Dagdeelstand): readonly string[] => {
  const { aanspraak, erbij, waarschuwingen } = persoon;
  const raaktOp = aanspraak !== null && !teltTijd(persoon) && erbij > 0 && aanspraak.over > 0 && aanspraak.over - erbij <= 0;
  const zonderMinuten = teltTijd(persoon) && deel.stand === "aanwezig" && deel.minuten === null;
  return [...waarschuwingen, ...(raaktOp ? [OP] : []), ...(zonderMinuten ? ["Vul in hoeveel minuten. Zonder minuten telt deze tijd niet mee."] : [])];
};

const toRegel = (persoon: Dagpersoon, deel: Dagdeelstand, noemMedewerker: (medewerker: string) => string): Aanwezigheidregel => {
  const rest = describeRest(persoon);
  const stand = deel.stand === "ongedaan" ? null : deel.stand;
  const wie = stand !== "aanwezig" ? undefined : deel.medewerker === null ? "Nog niet ingevuld wie de ondersteuning gaf" : noemMedewerker(deel.medewerker);
  return {
    id: persoon.dossierId,
    naam: persoon.naam,
    stand,
    onderweg: deel.onderweg,
    bijzonderheden: [
      ...(deel.gepland ? [] : ["Niet op het rooster"]),
      ...(wie === undefined ? [] : [wie]),
      ...(stand === "aanwezig" && deel.medewerker !== null && deel.waarom !== null ? [`Telt niet mee voor de declaratie: ${deel.waarom}`] : []),
      ...(rest === undefined ? [] : [rest]),
    ],
    waarschuwingen: listWaarschuwingen(persoon, deel),
    ...(teltTijd(persoon) ? { minuten: deel.minuten } : {}),
  };
};

/** The groups of a day, each day part with the people that are expected or came. */
export const toonGroepen = (personen: readonly Dagpersoon[], noemMedewerker: (medewerker: string) => string): readonly Aanwezigheidgroep[] =>
  DAGDELEN.map(({ id, titel }) => ({
    id,
    titel,
    regels: personen.flatMap((persoon) => persoon.dagdelen.filter(({ dagdeel }) => dagdeel === id).map((deel) => toRegel(persoon, deel, noemMedewerker))),
  })).filter(({ regels }) => regels.length > 0);
