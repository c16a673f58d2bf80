import type { Dossier } from "@wmo-kit/afwegingskader";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { AntwoordPastNiet, BerichtNietSchrijfbaar, BerichtOngeldig, DoelOntbreekt } from "../errors.js";
import { leesJson } from "../schema/lees-json.js";
import { toets } from "../schema/toets.js";
import { checkVraagdoel } from "../verzending/check-vraagdoel.js";
import { Persoonsantwoord, Persoonsvraag } from "./persoon.js";

/** Makes the question, only for a resident who is investigated or in the caseload. @source W-106.9 */
export const makePersoonsvraag = (dossier: Dossier, vraag: { readonly kenmerk: string; readonly bsn: string; readonly doel: Persoonsvraag["doel"] }): Result<Persoonsvraag, BerichtNietSchrijfbaar | DoelOntbreekt> =>
  checkVraagdoel(dossier, vraag.doel).andThen(() =>
    toets(Persoonsvraag, "Persoonsvraag", vraag).mapErr((bevindingen): BerichtNietSchrijfbaar => ({ _tag: "BerichtNietSchrijfbaar", bevindingen })),
  );

const ongeldig = (bevindingen: BerichtOngeldig["bevindingen"]): BerichtOngeldig => ({ _tag: "BerichtOngeldig", vorm: "json", bevindingen });

/** Reads a question from JSON: for who answers. */
export const decodePersoonsvraag = (tekst: string): Result<Persoonsvraag, BerichtOngeldig> =>
  leesJson(tekst)
    .andThen((waarde) => toets(Persoonsvraag, "Persoonsvraag", waarde))
    .mapErr(ongeldig);

/** Reads the answer to a question from JSON; an answer to another question is none. */
export const decodePersoonsantwoord = ({ kenmerk }: Pick<Persoonsvraag, "kenmerk">, tekst: string): Result<Persoonsantwoord, BerichtOngeldig | AntwoordPastNiet> =>
  leesJson(tekst)
    .andThen((waarde) => toets(Persoonsantwoord, "Persoonsantwoord", waarde))
    .mapErr((bevindingen): BerichtOngeldig | AntwoordPastNiet => ongeldig(bevindingen))
    .andThen((antwoord) => (antwoord.opKenmerk === kenmerk ? ok(antwoord) : err<never, AntwoordPastNiet>({ _tag: "AntwoordPastNiet", reden: "kenmerk" })));
