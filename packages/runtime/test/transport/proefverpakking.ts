import { err, ok } from "@wmo-kit/domain/result";

import type { NieuwUitbericht } from "../../src/transport/uitbericht.js";
import type { Verpakking } from "../../src/transport/verpakking.js";

const VORM = /^<bericht soort="([^"]*)" id="([^"]*)">[^]*<\/bericht>$/;
const ENVELOP = /^<envelop ref="[0-9a-f-]{36}">([^]*)<\/envelop>$/;

/** A message of a made-up standard, of some length. */
export const proefbericht = (soort: string, id: string, lengte = 10): Uint8Array => Buffer.from(`<bericht soort="${soort}" id="${id}">${"é".repeat(lengte)}</bericht>`);

/** Packing of a made-up standard, with an envelope or without. */
export const proefverpakking = (metEnvelop = false): Verpakking => ({
  wrap: ({ inhoud, soort }, { referentie }) => {
    if (soort === "ONMOGELIJK") return err({ _tag: "NietVerpakt", bevindingen: ["De soort kan niet in een envelop."] });
    return ok(metEnvelop ? Buffer.from(`<envelop ref="${referentie}">${Buffer.from(inhoud).toString("utf8")}</envelop>`) : null);
  },
  open: (bytes) => {
    const tekst = Buffer.from(bytes).toString("utf8");
    const kaal = ENVELOP.exec(tekst)?.[1] ?? tekst;
    const [, soort, identificatie] = VORM.exec(kaal) ?? [];
    if (soort === undefined || identificatie === undefined) return err({ _tag: "Afgekeurd", bevindingen: ["/bericht, regel 1: dit is geen bericht."] });
    return ok({ inhoud: Buffer.from(kaal), soort, identificatie });
  },
});

/** A message to send. */
export const eenUitbericht = (deel: Partial<NieuwUitbericht> = {}): NieuwUitbericht => {
  const identificatie = deel.identificatie ?? "A1";
  const soort = deel.soort ?? "WMO305";
  return {
    tenant: "aanbieder",
    identificatie,
    soort,
    geadresseerde: "0268",
    dossier: "d1",
    inhoud: proefbericht(soort, identificatie),
    retourVerwacht: true,
    ...deel,
  };
};
