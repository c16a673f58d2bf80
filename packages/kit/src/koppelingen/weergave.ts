import { Schema } from "effect";

import { Veld } from "../api/veld.js";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);

/** How old the newest data of a system are. `niet gebruikt`: nothing was recorded yet. */
export const Versheidstand = Schema.Literals(["vers", "verouderd", "zonder norm", "niet gebruikt"]);
export type Versheidstand = typeof Versheidstand.Type;

/** One system with which a provider has to do: which way data go, by which adapter, when it was last used and how old that is. */
export const Koppelingregel = Schema.Struct({
  code: Tekst,
  systeem: Tekst,
  richting: Tekst,
  soort: Schema.Literals(["bericht", "http", "bestand", "emailtaak", "opzoeking"]),
  adapter: Tekst,
  eisen: Schema.Array(Tekst),
  gegevens: Tekst,
  doel: Tekst,
  persoonsgegevens: Schema.Boolean,
  toestemmingNodig: Schema.Boolean,
  laatstGebruikt: OfNiets,
  laatstGebruiktTekst: OfNiets,
  versheid: Versheidstand,
  versheidTekst: Tekst,
  /** E-mails that stand ready and were not sent yet. */
  teVerzenden: Schema.Int,
}).annotate({ identifier: "Koppelingregel" });
export type Koppelingregel = typeof Koppelingregel.Type;

/** Every system on a day. */
export const Koppelingenlijst = Schema.Struct({ peildatum: Tekst, peildatumTekst: Tekst, koppelingen: Schema.Array(Koppelingregel) }).annotate({
  identifier: "Koppelingenlijst",
});
export type Koppelingenlijst = typeof Koppelingenlijst.Type;

/** One use, as it was recorded. */
export const Gebruiksregel = Schema.Struct({ id: Tekst, op: Tekst, opTekst: Tekst, wat: Tekst, uitkomst: Tekst, bewijs: OfNiets, dossier: OfNiets }).annotate({
  identifier: "Gebruiksregel",
});
export type Gebruiksregel = typeof Gebruiksregel.Type;

/** An e-mail from preparation to answer. */
export const Emailweergave = Schema.Struct({
  taak: Tekst,
  stand: Schema.Literals(["voorbereid", "verzonden", "beantwoord"]),
  aan: Tekst,
  onderwerp: Tekst,
  tekst: Tekst,
  voorbereidTekst: Tekst,
  verzondenTekst: OfNiets,
  verwijzing: OfNiets,
  antwoordTekst: OfNiets,
}).annotate({ identifier: "Emailweergave" });
export type Emailweergave = typeof Emailweergave.Type;

/** A form by which a person records a use, or prepares an e-mail from a template. */
export const Koppelingformulier = Schema.Struct({ sjabloon: OfNiets, titel: Tekst, velden: Schema.Array(Veld) }).annotate({
  identifier: "Koppelingformulier",
});
export type Koppelingformulier = typeof Koppelingformulier.Type;

/** One system with everything that was done with it, newest first. */
export const Koppelingweergave = Schema.Struct({
  peildatum: Tekst,
  koppeling: Koppelingregel,
  formulieren: Schema.Array(Koppelingformulier),
  gebruik: Schema.Array(Gebruiksregel),
  emails: Schema.Array(Emailweergave),
}).annotate({ identifier: "Koppelingweergave" });
export type Koppelingweergave = typeof Koppelingweergave.Type;
