import { sumActiviteiten } from "@wmo-kit/timeliness/meting";
import * as z from "zod";

import { antwoord, makeOnderwerp } from "../onderwerp.js";
import { Getal, velden } from "../velden.js";
import { alsGetal, alsVerhouding, inEenheidVan } from "../vertaling/getal.js";

const MINUTEN_PER_UUR = 60n;

/** The time of maatwerk. @source W-27.1.5 */
export const TIJD_PER_ACTIVITEIT = makeOnderwerp({
  naam: "tijd-per-activiteit",
  eisen: ["W-27.1.5"],
  uitleg: "The time of all activities together: times a week (once in two weeks is 0.5) times the minutes of each time.",
  invoer: z.strictObject({ activities: z.array(z.strictObject({ perWeek: Getal, minutes: Getal })) }),
  verwacht: velden({ minutesPerWeek: Getal, hoursPerWeek: Getal }),
  beantwoord: ({ activities }) => {
    const { minutenPerWeek } = sumActiviteiten(
      activities.map(({ perWeek, minutes }) => ({ kerenPerWeek: alsVerhouding(perWeek), minuten: alsVerhouding(minutes) })),
    ).waarde;
    return antwoord({ minutesPerWeek: alsGetal(minutenPerWeek), hoursPerWeek: alsGetal(inEenheidVan(minutenPerWeek, MINUTEN_PER_UUR)) });
  },
});
