import type { Antwoord } from "@wmo-kit/schermen";

import type { Berichtenlijst, Berichtregel } from "../../../src/berichtenverkeer/weergave.js";
import { ask, client } from "../api-client.js";

const { berichtenverkeer, werk } = client;

/** All messages that this person may see. */
export const fetchBerichten = (): Promise<Antwoord<Berichtenlijst>> => ask(berichtenverkeer.toonBerichten({}));

/** What came of looking for new messages. */
export type Ophaalverslag = Readonly<Record<"ontvangen" | "bekend" | "afgekeurd" | "gelaten", number>>;

/** Looks for new messages now, instead of within a minute. */
export const haalNieuwe = (): Promise<Antwoord<Ophaalverslag>> => ask(werk.leegPostvak({}));

/** Offers a message to the network; a late one asks its reason. */
export const biedAan = (berichtId: string, redenTeLaat: string): Promise<Antwoord<Berichtregel>> =>
  ask(berichtenverkeer.biedUitAan({ params: { berichtId }, payload: redenTeLaat === "" ? {} : { redenTeLaat } }));

/** Says that what went wrong with a message was dealt with. */
export const handelAf = ({ richting, id }: Berichtregel): Promise<Antwoord<Berichtregel>> =>
  ask(berichtenverkeer.handelBerichtAf({ params: { richting, berichtId: id } }));

/** Takes a message back before it goes, with the reason. */
export const trekIn = (berichtId: string, reden: string): Promise<Antwoord<Berichtregel>> => ask(berichtenverkeer.trekBerichtIn({ params: { berichtId }, payload: { reden } }));

/** Address of the file of a message. */
export const bestandAdres = ({ richting, id }: Berichtregel): string => `/api/berichtenverkeer/${richting}/${encodeURIComponent(id)}/bestand`;
