import type { AgbCode } from "@wmo-kit/domain";
import { decodeWmo301, type Wmo301 } from "@wmo-kit/iwmo";
import type { Berichtbron, Verzoekpartijen } from "@wmo-kit/kit";

import type { Client } from "../feiten/client.js";
import type { Stand } from "./dossier.js";

type Verzoekclient = Verzoekpartijen["client"];

/** The resident as an outgoing message names him or her: the short name. @source iWmo 3.2, CDT_VerkorteNaam */
const toVerzoekclient = ({ bsn, geboortedatum, geslacht, naam }: Client): Verzoekclient => {
  const { geslachtsnaam, voornamen, voorletters } = naam;
  return {
    bsn,
    geboortedatum,
    geslacht: geslacht as Verzoekclient["geslacht"],
    naam: {
      geslachtsnaam,
      ...(voornamen === undefined ? {} : { voornamen }),
      ...(voorletters === undefined ? {} : { voorletters }),
    },
  } as Verzoekclient;
};

/** From what the outgoing messages of a dossier are made: the allocations as they came in, and who the resident is. */
export const makeBerichtbron = ({ bewoner, toewijzingen, berichten }: Stand, agbCode: AgbCode | undefined): Berichtbron => ({
  findToewijzingsbericht: (nummer): Wmo301 | undefined => {
    const berichtId = toewijzingen.find((toewijzing) => toewijzing.nummer === nummer)?.berichtId;
    const xml = berichten.find((bericht) => bericht.berichtId === berichtId)?.xml;
    return xml === undefined ? undefined : decodeWmo301(xml).unwrapOr(undefined);
  },
  verzoekpartijen:
    bewoner === undefined
      ? undefined
      : { client: toVerzoekclient(bewoner.client), aanbieder: agbCode ?? bewoner.aanbieder, gemeente: bewoner.gemeente },
});
