import type { Antwoord } from "@wmo-kit/schermen";
import { askMetRecht, Organisatieoverzicht, type Werkende, type Namen } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import { ONDERDELEN } from "../organisatie/onderdelen.table.js";
import { fetchMensen, fetchOnderaannemers } from "../organisatie/organisatie-client.js";

const haalNamen = async (ik: Werkende | undefined): Promise<Antwoord<Namen>> => {
  const [mensen, onderaannemers] = await Promise.all([askMetRecht(ik, "persoon.zien", fetchMensen)(), fetchOnderaannemers()]);
  const benoemd = [
    ...(mensen._tag === "gelukt" ? (mensen.waarde?.vogs ?? []) : []),
    ...(onderaannemers._tag === "gelukt" ? onderaannemers.waarde.onderaannemers : []),
  ];
  return { _tag: "gelukt", waarde: new Map(benoemd.flatMap(({ zaak, naam }) => (naam === null ? [] : [[zaak, naam] as const]))) };
};

/** The organisation itself: people, waiting lists, subcontractors, changes and incidents, each with its steps. */
export const Organisatiepagina = (): JSX.Element => <Organisatieoverzicht onderdelen={ONDERDELEN} haalNamen={haalNamen} />;
