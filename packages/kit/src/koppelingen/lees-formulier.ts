import { isIsoDatum, type IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import type { Gebruik, Opzoeking } from "@wmo-kit/runtime";

/** What is wrong with one field of a form. */
export interface Formulierbevinding {
  readonly veld: string;
  readonly code: "ontbreekt" | "datum" | "te lang";
}

/** The form is not complete; every finding at once. */
export interface FormulierOngeldig {
  readonly _tag: "FormulierOngeldig";
  readonly bevindingen: readonly Formulierbevinding[];
}

type Invoer = Readonly<Record<string, unknown>>;

/** Longer than this a field is no description any more. @unit characters */
const MAXIMUM = 2_000;

const tekstUit = (invoer: Invoer, veld: string): string => {
  const waarde = invoer[veld];
  return typeof waarde === "string" ? waarde.trim() : "";
};

const checkVelden = (invoer: Invoer, verplicht: readonly string[], vrij: readonly string[], datums: readonly string[]): readonly Formulierbevinding[] => [
  ...verplicht.flatMap((veld): readonly Formulierbevinding[] => (tekstUit(invoer, veld) === "" ? [{ veld, code: "ontbreekt" }] : [])),
  ...[...verplicht, ...vrij].flatMap((veld): readonly Formulierbevinding[] => (tekstUit(invoer, veld).length > MAXIMUM ? [{ veld, code: "te lang" }] : [])),
  ...datums.flatMap((veld): readonly Formulierbevinding[] => {
    const tekst = tekstUit(invoer, veld);
    return tekst === "" || isIsoDatum(tekst) ? [] : [{ veld, code: "datum" }];
  }),
];

const ofNiets = (tekst: string): string | null => (tekst === "" ? null : tekst);
const dagUit = (invoer: Invoer, veld: string): IsoDatum | null => {
  const tekst = tekstUit(invoer, veld);
  return isIsoDatum(tekst) ? tekst : null;
};

const ongeldig = (bevindingen: readonly Formulierbevinding[]): Result<never, FormulierOngeldig> => err({ _tag: "FormulierOngeldig", bevindingen });

const toestemmingUit = (invoer: Invoer): true | null => (invoer["toestemming"] === true ? true : null);

/** A look-up as a person filled it in. */
export const leesOpzoeking = (invoer: Invoer): Result<Opzoeking, FormulierOngeldig> => {
  const bevindingen = checkVelden(invoer, ["vraag", "uitkomst", "stand"], ["document", "dossier"], ["stand", "geldigTot"]);
  const stand = dagUit(invoer, "stand");
  if (bevindingen.length > 0 || stand === null) return ongeldig(bevindingen);
  return ok({
    vraag: tekstUit(invoer, "vraag"),
    uitkomst: tekstUit(invoer, "uitkomst"),
    document: ofNiets(tekstUit(invoer, "document")),
    dossier: ofNiets(tekstUit(invoer, "dossier")),
    stand,
    geldigTot: dagUit(invoer, "geldigTot"),
    toestemming: toestemmingUit(invoer),
  });
};

/** Another use as a person filled it in. */
export const leesGebruik = (invoer: Invoer): Result<Gebruik, FormulierOngeldig> => {
  const bevindingen = checkVelden(invoer, ["wat", "uitkomst", "stand"], ["bewijs", "dossier"], ["stand"]);
  const stand = dagUit(invoer, "stand");
  if (bevindingen.length > 0 || stand === null) return ongeldig(bevindingen);
  return ok({
    wat: tekstUit(invoer, "wat"),
    uitkomst: tekstUit(invoer, "uitkomst"),
    bewijs: ofNiets(tekstUit(invoer, "bewijs")),
    dossier: ofNiets(tekstUit(invoer, "dossier")),
    stand,
    toestemming: toestemmingUit(invoer),
  });
};
