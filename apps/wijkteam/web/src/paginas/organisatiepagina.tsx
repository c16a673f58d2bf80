import type { Antwoord } from "@wmo-kit/schermen";
import { askMetRecht, Organisatieoverzicht, type Werkende, type Namen } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import { ONDERDELEN } from "../organisatie/onderdelen.table.js";
import { fetchMensen } from "../organisatie/organisatie-client.js";

const haalNamen = async (ik: Werkende | undefined): Promise<Antwoord<Namen>> => {
  const mensen = await askMetRecht(ik, "persoon.zien", fetchMensen)();
  const personen = mensen._tag === "gelukt" ? (mensen.waarde?.personen ?? []) : [];
  return { _tag: "gelukt", waarde: new Map(personen.flatMap(({ zaak, naam }) => (zaak === null ? [] : [[zaak, naam] as const]))) };
};

/** The organisation itself: incidents, people and planned changes, each with its steps and notices. @source lifecycle.md A9, B7, B10 */
export const Organisatiepagina = (): JSX.Element => <Organisatieoverzicht onderdelen={ONDERDELEN} haalNamen={haalNamen} />;
