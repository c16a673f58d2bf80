import { isVerwijdering, leveringSleutel, listStarts, listStops, startSleutel } from "../../keten/regie.js";
import type { StartProduct, Wmo305 } from "../../release-3-2/wmo305.js";
import { TR056 } from "./header.js";
import { klassen, overtredingen, type Ketenregel, type Situatie } from "./regel.js";
import { botsend, dubbeleAanlevering, verwijderdZonderAanlevering, zonderToewijzing, type Aanlevering } from "./regie.js";

type S = Situatie<Wmo305>;

const starts = ({ bericht, keten, partijen }: S): Aanlevering<StartProduct> => ({
  regels: klassen(bericht.client.startProducten, "/Bericht/Client/StartProducten/StartProduct"),
  bekend: listStarts(keten.regie, partijen, bericht.client.bsn),
  sleutel: startSleutel,
});

/** Keys of the starts of this client that a stop was sent for. */
const gestopt = ({ bericht, keten, partijen }: S): ReadonlySet<string> =>
  new Set(listStops(keten.regie, partijen, bericht.client.bsn).map(startSleutel));

/** Rules across messages for the startbericht. @source iWmo 3.2, regels WMO305 */
export const KETENREGELS_WMO305: readonly Ketenregel<S>[] = [
  { code: "TR019", toets: (situatie) => zonderToewijzing(starts(situatie).regels, situatie) },
  TR056,
  { code: "TR063", toets: (situatie) => verwijderdZonderAanlevering(starts(situatie)) },
  {
    code: "TR071",
    toets: (situatie) => {
      const beeindigd = gestopt(situatie);
      return overtredingen(starts(situatie).regels, (start) => isVerwijdering(start) && beeindigd.has(startSleutel(start)));
    },
  },
  { code: "TR074", toets: (situatie) => dubbeleAanlevering(starts(situatie)) },
  {
    // A start is current until a stop with its key; after a stop, temporary or not, a new one may follow (OP379).
    code: "TR326",
    toets: (situatie) => {
      const beeindigd = gestopt(situatie);
      return botsend(starts(situatie), {
        groep: leveringSleutel,
        geen: false,
        tel: (looptAl, start) => looptAl || !beeindigd.has(startSleutel(start)),
        botst: (_start, looptAl) => looptAl,
      });
    },
  },
];
