import type { IsoDatum } from "@wmo-kit/domain";

import type { Tijdpunt } from "../feiten/feit.js";
import type { Kenmerken } from "../feiten/kenmerk.js";
import { puntVan, tekstVan } from "./gegeven.js";
import { alleVan, eersteVan, laatsteVan, type Verloop } from "./verloop.js";

/** What the events of a melding say that figures need. */
export interface Meldingverloop {
  readonly zaak: string;
  readonly ontvangen: Tijdpunt;
  readonly kenmerken: Kenmerken;
  readonly bevestigd: Tijdpunt | undefined;
  readonly contact: Tijdpunt | undefined;
  readonly opWachtlijst: IsoDatum | undefined;
  readonly gekoppeld: Tijdpunt | undefined;
  readonly werdUrgent: Tijdpunt | undefined;
  readonly elders: IsoDatum | undefined;
  readonly ingetrokken: IsoDatum | undefined;
  readonly afgehandeld: IsoDatum | undefined;
  readonly oplossingen: readonly { readonly oplossing: string; readonly datum: IsoDatum }[];
  readonly onderzoek: string | undefined;
}

const OPLOSSING_DOOR: Readonly<Record<string, string>> = { "doorgeleid-naar-sociale-basis": "sociale-basis", "direct-basishulp": "basishulp" };

const leesOplossingen = (verloop: Verloop): Meldingverloop["oplossingen"] => {
  const gezien = new Map<string, IsoDatum>();
  for (const gebeurtenis of alleVan(verloop, "oplossing-geboden", ...Object.keys(OPLOSSING_DOOR))) {
    const oplossing = OPLOSSING_DOOR[gebeurtenis.soort] ?? tekstVan(gebeurtenis, "oplossing");
    if (oplossing !== undefined && !gezien.has(oplossing)) gezien.set(oplossing, gebeurtenis.datum);
  }
  return [...gezien].map(([oplossing, datum]) => ({ oplossing, datum }));
};

const leesKenmerken = (verloop: Verloop): Kenmerken => {
  const ontvangst = eersteVan(verloop, "melding-ontvangen");
  const kanaal = ontvangst === undefined ? undefined : tekstVan(ontvangst, "kanaal");
  const urgentie = alleVan(verloop, "kwalitatief-contact", "urgentie-herzien")
    .map((gebeurtenis) => tekstVan(gebeurtenis, "urgentie"))
    .filter((waarde) => waarde !== undefined)
    .at(-1);
  return { ...(kanaal === undefined ? {} : { kanaal }), ...(urgentie === undefined ? {} : { urgentie }) };
};

const puntVanEerste = (verloop: Verloop, soort: string): Tijdpunt | undefined => {
  const gebeurtenis = eersteVan(verloop, soort);
  return gebeurtenis === undefined ? undefined : puntVan(gebeurtenis);
};

/** Reads a melding; undefined when its receipt is not among the events. @source lifecycle.md A1 */
export const readMelding = (verloop: Verloop): Meldingverloop | undefined => {
  const ontvangen = puntVanEerste(verloop, "melding-ontvangen");
  if (ontvangen === undefined) return undefined;
  const werdUrgent = alleVan(verloop, "urgentie-herzien").find((gebeurtenis) => ["crisis", "spoed"].includes(tekstVan(gebeurtenis, "urgentie") ?? ""));
  const onderzoek = laatsteVan(verloop, "onderzoek-gestart");
  return {
    zaak: verloop.zaak,
    ontvangen,
    kenmerken: leesKenmerken(verloop),
    bevestigd: puntVanEerste(verloop, "bevestigd-aan-aanmelder"),
    contact: puntVanEerste(verloop, "kwalitatief-contact"),
    opWachtlijst: eersteVan(verloop, "op-wachtlijst")?.datum,
    gekoppeld: puntVanEerste(verloop, "professional-gekoppeld"),
    werdUrgent: werdUrgent === undefined ? undefined : puntVan(werdUrgent),
    elders: eersteVan(verloop, "doorgeleid-naar-sociale-basis", "naar-toegang-bw", "naar-regieteam", "naar-jeugdteam")?.datum,
    ingetrokken: eersteVan(verloop, "melding-ingetrokken")?.datum,
    afgehandeld: eersteVan(verloop, "melding-afgehandeld")?.datum,
    oplossingen: leesOplossingen(verloop),
    onderzoek: onderzoek === undefined ? undefined : tekstVan(onderzoek, "onderzoek"),
  };
};
