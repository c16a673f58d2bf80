import { err, ok, type Result } from "@wmo-kit/domain/result";

import { checkGeenBsn } from "./check-bsn.js";
import { fillSjabloon, type Emailsjabloon, type Emailveld, type Emailwaarden } from "./emailsjabloon.js";
import type { AdresOngeldig, BsnInTekst, SjabloonNietGevuld, SoortPastNiet, ToestemmingOntbreekt } from "./errors.js";
import type { Koppelingfeit } from "./feit.js";
import type { Koppeling } from "./koppeling.js";

/** An e-mail to prepare. */
export interface NieuweEmail<V extends Readonly<Record<string, Emailveld>>> {
  readonly taak: string;
  /** From the configuration, never typed by hand. */
  readonly aan: string;
  readonly sjabloon: Emailsjabloon<V>;
  readonly waarden: Emailwaarden<V>;
  readonly dossier: string | null;
  readonly toestemming: true | null;
}

const ADRES = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]+$/;

/** The fact that an e-mail stands ready. It never holds a Bsn: an ordinary mailbox is no safe way for one. */
export const decideEmail = <V extends Readonly<Record<string, Emailveld>>>(
  { code, soort, doel, toestemming }: Koppeling,
  { taak, aan, sjabloon, waarden, dossier, ...email }: NieuweEmail<V>,
): Result<Koppelingfeit, AdresOngeldig | BsnInTekst | SjabloonNietGevuld | SoortPastNiet | ToestemmingOntbreekt> => {
  if (soort !== "emailtaak") return err({ _tag: "SoortPastNiet", koppeling: code, verwacht: "emailtaak" });
  if (!ADRES.test(aan)) return err({ _tag: "AdresOngeldig", koppeling: code });
  if (toestemming === "nodig" && dossier !== null && email.toestemming !== true) return err({ _tag: "ToestemmingOntbreekt", koppeling: code });
  return fillSjabloon(sjabloon, waarden).andThen(({ onderwerp, tekst }) =>
    checkGeenBsn({ onderwerp, tekst }).andThen(() =>
      ok<Koppelingfeit>({ soort: "EmailVoorbereid", gegevens: { taak, sjabloon: sjabloon.id, doel, dossier, aan, onderwerp, tekst } }),
    ),
  );
};
