import { listDekking, validateBericht } from "@wmo-kit/iwmo";
import * as z from "zod";

import { antwoord, makeOnderwerp } from "../onderwerp.js";
import { velden } from "../velden.js";

const CODES: ReadonlySet<string> = new Set(listDekking().map(({ code }) => code));

const Bevinding = z.strictObject({ code: z.string(), places: z.array(z.string()) });
type Bevinding = z.infer<typeof Bevinding>;

const sleutel = ({ code, places }: Bevinding): string => [code, ...places].join(" ");

/** Findings in the order of the format: by code, then by place; the order of a file belongs to its line numbers. */
export const sorteerBevindingen = (bevindingen: readonly Bevinding[]): readonly Bevinding[] =>
  [...bevindingen].sort((een, ander) => (sleutel(een) < sleutel(ander) ? -1 : sleutel(een) > sleutel(ander) ? 1 : 0));

/** The findings of levels 1 and 2 in a message. @source iWmo 3.2, controleniveau 1 en 2 */
export const IWMO_BEVINDINGEN = makeOnderwerp({
  naam: "iwmo-findings",
  eisen: [],
  regels: { naam: "rules of iWmo 3.2", kent: (code) => CODES.has(code) },
  uitleg:
    "All findings of an iWmo 3.2 message at levels 1 and 2: the code of each broken rule and the elements that are at odds, in the order the rule names them. A finding that is reported twice stands there twice. The list is sorted by code and then by place, as text. With a finding of level 1 level 2 is not looked at; such a finding has no places.",
  invoer: z.strictObject({ message: z.string() }),
  verwacht: velden({ findings: z.array(Bevinding) }),
  beantwoord: ({ message }) =>
    antwoord({
      findings: sorteerBevindingen(
        validateBericht(message).map(({ rule, oorzaak }) => ({ code: rule, places: oorzaak._tag === "RegelOvertreden" ? [...oorzaak.plaatsen] : [] })),
      ),
    }),
});
