import { redactBsn, type Verhouding } from "@wmo-kit/domain";

import type { Bevinding, Pad } from "../jaarrekening/bevinding.js";
import { VELDEN, type Veld } from "../jaarrekening/velden.table.js";
import { describeMaat } from "./describe-maat.js";
import { describeBoekjaar } from "./describe-stap.js";

type BevindingPerTag = { readonly [Een in Bevinding as Een["_tag"]]: Een };
type Zinnen = { readonly [Tag in keyof BevindingPerTag]: (bevinding: BevindingPerTag[Tag]) => string };

/** A place in the accounts as people read it: `onderaannemers, nummer 1, betaald`. */
export const describePad = (pad: Pad): string => pad.map((deel) => (typeof deel === "number" ? `nummer ${deel + 1}` : redactBsn(deel))).join(", ");

const maat = (waarde: Verhouding, veld: Veld): string => describeMaat(waarde, VELDEN[veld].eenheid);

const REDEN = { dagen: "de dagen sluiten niet op elkaar aan", rechtspersoon: "het gaat om een andere rechtspersoon" } as const;
const SOORT = {
  subtotaal: "het is niet de som van de delen",
  balans: "de twee kanten van de balans zijn niet gelijk",
  verloop: "het volgt niet uit de beginstand, het resultaat en de uitkeringen",
} as const;

const ZINNEN: Zinnen = {
  CijferOntbreekt: ({ pad, veld }) => `${describePad(pad)}: ${VELDEN[veld].naam} ontbreekt; vul het in, want zonder dit cijfer is er geen oordeel.`,
  LijstOntbreekt: ({ pad }) => `${describePad(pad)}: deze lijst ontbreekt; vul haar in, of geef een lege lijst als er niets is.`,
  TekenOnjuist: ({ pad, veld }) => `${describePad(pad)}: ${VELDEN[veld].naam} is negatief en dat kan niet; controleer het teken.`,
  TeltNietOp: ({ pad, veld, soort, verschil }) =>
    `${describePad(pad)}: ${VELDEN[veld].naam} klopt niet, want ${SOORT[soort]} (verschil ${maat(verschil, veld)}); controleer de bedragen.`,
  DeelGroterDanGeheel: ({ pad, veld, geheel }) =>
    `${describePad(pad)}: ${VELDEN[veld].naam} is meer dan ${VELDEN[geheel].naam}; controleer beide cijfers.`,
  JarenSluitenNietAan: ({ boekjaar, vorig, reden }) =>
    `Boekjaar ${describeBoekjaar(boekjaar)} volgt niet op boekjaar ${describeBoekjaar(vorig)}: ${REDEN[reden]}; controleer de jaren.`,
  BeginstandWijktAf: ({ boekjaar, pad, veld, verschil }) =>
    `Boekjaar ${describeBoekjaar(boekjaar)}, ${describePad(pad)}: ${VELDEN[veld].naam} wijkt ${maat(verschil, veld)} af van het einde van het jaar ervoor; controleer beide jaren.`,
  OnwaarschijnlijkeSprong: ({ boekjaar, pad, veld, factor }) =>
    `Boekjaar ${describeBoekjaar(boekjaar)}, ${describePad(pad)}: ${VELDEN[veld].naam} is ${describeMaat(factor, "verhouding")} keer dat van het jaar ervoor; controleer of het in de goede eenheid is ingevuld.`,
};

const describe = <Tag extends keyof BevindingPerTag>(tag: Tag, bevinding: BevindingPerTag[Tag]): string => ZINNEN[tag](bevinding);

/** What is wrong with a figure, where, and what to do now; in one Dutch sentence. */
export const describeBevinding = (bevinding: Bevinding): string => describe(bevinding._tag, bevinding);
