import { leveringSleutel, listStarts, listStops, startSleutel, stopSleutel } from "../../keten/regie.js";
import { sleutelVan } from "../../keten/sleutel.js";
import type { StopProduct, Wmo307 } from "../../release-3-2/wmo307.js";
import { TR056 } from "./header.js";
import { klassen, overtredingen, type Ketenregel, type Situatie } from "./regel.js";
import { botsend, dubbeleAanlevering, verwijderdZonderAanlevering, zonderToewijzing, type Aanlevering } from "./regie.js";

type S = Situatie<Wmo307>;

/** The reason that makes a stop temporary; every other one is final. @source iWmo 3.2, codelijst WMO588 */
const TIJDELIJK: StopProduct["redenBeeindiging"] = "20";

const stops = ({ bericht, keten, partijen }: S): Aanlevering<StopProduct> => ({
  regels: klassen(bericht.client.stopProducten, "/Bericht/Client/StopProducten/StopProduct"),
  bekend: listStops(keten.regie, partijen, bericht.client.bsn),
  sleutel: stopSleutel,
});

/** Stops of the same support from the same day; taakgericht the product stands for the number. @source iWmo 3.2, TR413, TR414, TR415, IV096 */
const inzetSleutel = (stop: StopProduct): string => sleutelVan(leveringSleutel(stop), stop.begindatum);

const isTijdelijk = ({ redenBeeindiging }: StopProduct): boolean => redenBeeindiging === TIJDELIJK;

/** Rules across messages for the stopbericht. @source iWmo 3.2, regels WMO307 */
export const KETENREGELS_WMO307: readonly Ketenregel<S>[] = [
  { code: "TR019", toets: (situatie) => zonderToewijzing(stops(situatie).regels, situatie) },
  TR056,
  { code: "TR063", toets: (situatie) => verwijderdZonderAanlevering(stops(situatie)) },
  { code: "TR074", toets: (situatie) => dubbeleAanlevering(stops(situatie)) },
  {
    // A start with the same key must have been sent; a final stop may follow a temporary one without a new start (OP377).
    code: "TR382",
    toets: (situatie) => {
      const { bericht, keten, partijen } = situatie;
      const gestart = new Set(listStarts(keten.regie, partijen, bericht.client.bsn).map(startSleutel));
      return overtredingen(stops(situatie).regels, (stop) => stop.statusAanlevering !== "3" && !gestart.has(startSleutel(stop)));
    },
  },
  {
    code: "TR413",
    toets: (situatie) =>
      botsend(stops(situatie), {
        groep: inzetSleutel,
        geen: false,
        tel: (tijdelijk, stop) => tijdelijk || isTijdelijk(stop),
        botst: (stop, tijdelijk) => tijdelijk && isTijdelijk(stop),
      }),
  },
  {
    code: "TR414",
    toets: (situatie) =>
      botsend(stops(situatie), {
        groep: inzetSleutel,
        geen: "",
        tel: (laatste, { einddatum }) => (einddatum > laatste ? einddatum : laatste),
        botst: ({ einddatum }, laatste) => einddatum < laatste,
      }),
  },
  {
    code: "TR415",
    toets: (situatie) =>
      botsend(stops(situatie), {
        groep: inzetSleutel,
        geen: false,
        tel: (definitief, stop) => definitief || !isTijdelijk(stop),
        botst: (_stop, definitief) => definitief,
      }),
  },
];
