/** One documented file of `@wmo-kit/backoffice/inlezen`, and the system it comes from. */
interface Bestandssoort {
  readonly koppeling: string;
  /** The id of the template; `writeCsvSjabloon` gives the empty file. */
  readonly sjabloon: string;
  readonly eisen: readonly string[];
}

/**
 * Which documented file is read for which system. A file without a row here has no documented form: its use is recorded by hand.
 *
 * @source systems.md 1 and 2; W-14.1, W-37.3, W-82.2, W-84.2, W-98.2, W-98.7, W-106.10, W-106.11, W-106.12
 */
export const BESTANDSSOORTEN = [
  { koppeling: "contractcatalogus", sjabloon: "roblijst", eisen: ["W-37.3"] },
  { koppeling: "sociale-kaart", sjabloon: "sociale-kaart", eisen: ["W-14.1"] },
  { koppeling: "cijfers-opdrachtgever", sjabloon: "maandcijfers", eisen: ["W-82.2", "W-106.10", "W-106.12"] },
  { koppeling: "cijfers-opdrachtgever", sjabloon: "jaarcijfers", eisen: ["W-84.2", "W-106.11"] },
  { koppeling: "wiz-portaal", sjabloon: "wiz-dossiers", eisen: ["W-98.2"] },
  { koppeling: "bestandsvergelijking", sjabloon: "bestandsvergelijking", eisen: ["W-98.7"] },
] as const satisfies readonly Bestandssoort[];
