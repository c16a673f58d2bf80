import type { Koppelingenlijst, Koppelingweergave } from "@wmo-kit/kit/api";

import type { Antwoord } from "../../vraag/antwoord.js";
import type { Json } from "../../weergave.js";
import { ask } from "../client/ask.js";
import { kitclient } from "../client/kitclient.js";

const { koppelingen } = kitclient;

type Gegevens = { readonly [naam: string]: Json };

/** Every system with its last use. */
export const fetchKoppelingen = (): Promise<Antwoord<Koppelingenlijst>> => ask(koppelingen.toonKoppelingen());

/** One system with everything that was done with it. */
export const fetchKoppeling = (code: string): Promise<Antwoord<Koppelingweergave>> => ask(koppelingen.toonKoppeling({ params: { code } }));

/** Records a use or a look-up. */
export const sendGebruik = (code: string, gegevens: Gegevens): Promise<Antwoord<Koppelingweergave>> =>
  ask(koppelingen.legGebruikVast({ params: { code }, payload: { gegevens } }));

/** Prepares an e-mail. */
export const sendEmail = (code: string, sjabloon: string, gegevens: Gegevens): Promise<Antwoord<Koppelingweergave>> =>
  ask(koppelingen.bereidEmailVoor({ params: { code }, payload: { sjabloon, gegevens } }));

/** Records that the e-mail was sent. */
export const sendVerzonden = (code: string, taak: string, verwijzing: string): Promise<Antwoord<Koppelingweergave>> =>
  ask(koppelingen.legVerzendingVast({ params: { code, taak }, payload: { verwijzing } }));

/** Records the answer to an e-mail. */
export const sendAntwoord = (code: string, taak: string, uitkomst: string): Promise<Antwoord<Koppelingweergave>> =>
  ask(koppelingen.legAntwoordVast({ params: { code, taak }, payload: { uitkomst } }));
