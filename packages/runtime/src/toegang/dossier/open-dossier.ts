import { Effect } from "effect";

import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import type { DossierGesloten } from "../errors.js";
import type { Gebruikergegevens, Toegangsgrondgegevens } from "../gebruiker.js";
import { mag } from "../recht/mag.js";
import type { Recht } from "../recht/recht.table.js";
import { Behandelrelatie } from "./behandelrelatie.js";
import { findNoodreden } from "./take-noodtoegang.js";

/** What somebody does as a resident, in the own dossier and nowhere else. */
const EIGEN_RECHTEN: ReadonlySet<Recht> = new Set<Recht>(["eigen-dossier.zien", "eigen-dossier.aanvullen"]);

/** The relation of who looks along opens what the resident shares, and nothing else, whatever other role such an account has. */
const opentRelatie = ({ rollen }: Pick<Gebruikergegevens, "rollen">, recht: Recht): boolean => !rollen.includes("naaste") || recht === "gedeeld-dossier.zien";

/** Whether a text can be the id of a dossier; any other text is the id of nothing. */
export const isDossierId = (tekst: string): boolean => /^[\w.:-]{1,128}$/.test(tekst);

const grond = (naam: Toegangsgrondgegevens["grond"], noodreden: string | null = null): Toegangsgrondgegevens => ({ grond: naam, noodreden });

/**
 * On what ground somebody may use a right on one dossier: as a resident on the own dossier only, as a professional by a role
 * for all dossiers, by a relation with the resident, or by emergency access that still runs. Otherwise it stays closed.
 */
export const openDossier = (
  gebruiker: Gebruikergegevens,
  recht: Recht,
  dossier: string,
): Effect.Effect<Toegangsgrondgegevens, DossierGesloten | OpslagMislukt, Databank | Behandelrelatie> =>
  Effect.gen(function* () {
    if (!mag(gebruiker.rollen, recht) || !isDossierId(dossier)) return yield* Effect.fail<DossierGesloten>({ _tag: "DossierGesloten", noodtoegang: false });
    const isEigenRecht = EIGEN_RECHTEN.has(recht);
    if (!isEigenRecht && mag(gebruiker.rollen, "dossier.alle")) return grond("organisatiebreed");
    const relatie = yield* (yield* Behandelrelatie).find(gebruiker.tenant, gebruiker.account, dossier);
    if (isEigenRecht && relatie === "eigen") return grond("eigen");
    if (!isEigenRecht && relatie === "betrokken" && opentRelatie(gebruiker, recht)) return grond("betrokken");
    const magNood = !isEigenRecht && mag(gebruiker.rollen, "dossier.noodtoegang");
    const reden = magNood ? yield* findNoodreden(yield* Databank, gebruiker, dossier) : undefined;
    if (reden !== undefined) return grond("noodtoegang", reden);
    return yield* Effect.fail<DossierGesloten>({ _tag: "DossierGesloten", noodtoegang: magNood });
  });

/** The dossiers that somebody may see in a list: all of the organisation, or those of the own relations. */
export const listZichtbareDossiers = (
  gebruiker: Gebruikergegevens,
): Effect.Effect<"alle" | ReadonlySet<string>, OpslagMislukt, Behandelrelatie> =>
  mag(gebruiker.rollen, "dossier.alle")
    ? Effect.succeed("alle")
    : gebruiker.rollen.includes("naaste")
      ? Effect.succeed(new Set<string>())
      : Effect.flatMap(Behandelrelatie, ({ listDossiers }) => listDossiers(gebruiker.tenant, gebruiker.account));
