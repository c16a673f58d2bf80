import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";

import { Formulier } from "../formulier/formulier.js";
import type { Antwoord } from "../vraag/antwoord.js";
import type { Json, Optie, Veld } from "../weergave.js";
import type { Accountregel } from "./toegangsdienst.js";

type Bekwaamheden = Pick<Accountregel, "bekwaamheden" | "bekwaamheidsbewijzen">;

const LEEG = { uitleg: null, verplicht: true, opties: null, velden: null, voorstel: null, min: null, max: null, alleenBij: null } as const;

/** A row per qualification: which one, and from which day the evidence is. */
export const makeBekwaamheidsvelden = (opties: readonly Optie[], { bekwaamheden, bekwaamheidsbewijzen }: Bekwaamheden): readonly Veld[] => [
  {
    ...LEEG,
    naam: "bekwaamheden",
    label: "Bekwaamheden",
    soort: "lijst",
    verplicht: false,
    voorstel: bekwaamheden.map((bekwaamheid) => ({ bekwaamheid, bewijs: bekwaamheidsbewijzen[bekwaamheid] ?? "" })),
    velden: [
      { ...LEEG, naam: "bekwaamheid", label: "Bekwaamheid", soort: "keuze", opties },
      { ...LEEG, naam: "bewijs", label: "Datum van het bewijs", soort: "datum", uitleg: "De dag die op het diploma of het certificaat staat." },
    ],
  },
];

const isRij = (rij: Json): rij is { readonly bekwaamheid: string; readonly bewijs: string } =>
  typeof rij === "object" && rij !== null && "bekwaamheid" in rij && typeof rij["bekwaamheid"] === "string" && "bewijs" in rij && typeof rij["bewijs"] === "string";

/** Reads the rows; of a qualification that stands there twice the last evidence counts. */
export const readBekwaamheden = ({ bekwaamheden }: { readonly [naam: string]: Json }): Bekwaamheden => {
  const rijen = Array.isArray(bekwaamheden) ? bekwaamheden.filter(isRij) : [];
  return {
    bekwaamheden: [...new Set(rijen.map(({ bekwaamheid }) => bekwaamheid))],
    bekwaamheidsbewijzen: Object.fromEntries(rijen.map(({ bekwaamheid, bewijs }) => [bekwaamheid, bewijs])),
  };
};

interface BekwaamhedenformulierProps {
  readonly regel: Accountregel;
  readonly opties: readonly Optie[];
  readonly vandaag: IsoDatum;
  readonly wijzig: (gewijzigd: Accountregel) => Promise<Antwoord<unknown>>;
  readonly onKlaar: () => void;
}

/** What somebody may decide, each with its evidence. @source D-5.2, W-72.7 */
export const Bekwaamhedenformulier = ({ regel, opties, vandaag, wijzig, onKlaar }: BekwaamhedenformulierProps): JSX.Element => {
  const velden = useMemo(() => makeBekwaamheidsvelden(opties, regel), [regel, opties]);
  return (
    <Formulier
      id={`bekwaamheden-${regel.account}`}
      velden={velden}
      vandaag={vandaag}
      conceptsleutel={`bekwaamheden:${regel.account}`}
      knoptekst="Bekwaamheden opslaan"
      verstuur={(gegevens) => wijzig({ ...regel, ...readBekwaamheden(gegevens) })}
      onGelukt={onKlaar}
      onAnnuleer={onKlaar}
    />
  );
};
