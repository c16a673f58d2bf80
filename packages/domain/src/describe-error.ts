import { describeInvoerBevinding } from "./describe-invoer.js";
import type { DomainFailure } from "./errors.js";
import type { AfwijkingBevinding } from "./norm/check-contractprofiel.js";
import { redactBsn } from "./identificatie/redact-bsn.js";
import { formatDatum } from "./taal/datumtekst.js";

type FailureVan<Tag extends DomainFailure["_tag"]> = Extract<DomainFailure, { readonly _tag: Tag }>;
type Zinnen = { readonly [Tag in DomainFailure["_tag"]]: (failure: FailureVan<Tag>) => string };

/** What people call a kind of input; a kind of another package keeps its own name. */
const SOORTNAMEN: Readonly<Record<string, string>> = {
  AgbCode: "AGB-code",
  Bsn: "Burgerservicenummer",
  DatumGebruik: "Onbekend deel van de datum",
  Eurocent: "Bedrag",
  Eurobedrag: "Bedrag",
  Iban: "Rekeningnummer (IBAN)",
  IsoDatum: "Datum",
  KvkNummer: "KvK-nummer",
  NaamPersoon: "Naam",
  Rsin: "RSIN",
};

const AFWIJKING = {
  normOnbekend: "die norm bestaat niet",
  anderSoortWaarde: "de waarde is van een ander soort dan de norm",
  lezingOnbekend: "die lezing bestaat niet",
  geenAlternatief: "van die lezing is geen alternatief uitgewerkt",
} as const;

const noemAfspraak = (bevinding: AfwijkingBevinding): string =>
  "norm" in bevinding
    ? `afwijking ${bevinding.nummer} (norm ${bevinding.norm}): ${AFWIJKING[bevinding.code]}`
    : `lezing ${bevinding.nummer} (${bevinding.lezing}): ${AFWIJKING[bevinding.code]}`;

const ZINNEN = {
  OngeldigeInvoer: ({ soort, bevindingen }) => `${SOORTNAMEN[soort] ?? soort}: ${bevindingen.map(describeInvoerBevinding).join(" ")}`,
  DatumBuitenBereik: () => "De berekende datum bestaat niet of valt buiten de jaren 1 tot en met 9999; controleer de datum en de termijn.",
  NormOnbekendeId: ({ norm }) => `Norm ${norm} bestaat niet; controleer de aanduiding van de norm.`,
  NormNietGeldig: ({ norm, peildatum }) =>
    `Norm ${norm} geldt niet op ${formatDatum(peildatum)}; kies een andere peildatum of vul de norm aan in het contractprofiel.`,
  NormOnbekend: ({ norm }) => `Norm ${norm} heeft in de bron geen waarde; spreek een waarde af en zet die in het contractprofiel.`,
  ContractprofielPastNiet: ({ bevindingen }) =>
    `Het contractprofiel past niet op de normen: ${bevindingen.map(noemAfspraak).join("; ")}; pas het contractprofiel aan.`,
  BedragBuitenBereik: () => "Het bedrag is te groot om op de cent te bewaren; controleer de bedragen.",
  GewichtenOngeldig: () => "Het bedrag kan niet worden verdeeld; geef gewichten van nul of meer, en minstens één gewicht boven nul.",
  NoemerNul: () => "Er is niets om door te delen, dus er is geen verhouding; controleer of de noemer is ingevuld.",
  PeildatumVoorGeboorte: () => "De peildatum ligt vóór de geboorte; controleer de peildatum en de geboortedatum.",
} satisfies Zinnen;

/** What went wrong in one Dutch sentence: what is wrong, where, what to do now. Never shows a value from the input. */
export const describeDomainFailure = (failure: DomainFailure): string => {
  const beschrijf = ZINNEN[failure._tag] as (failure: DomainFailure) => string;
  return redactBsn(beschrijf(failure));
};
