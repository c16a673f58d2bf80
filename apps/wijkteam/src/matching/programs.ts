import { BEKWAAMHEDEN, zaakVan, type Bekwaamheid } from "@wmo-kit/afwegingskader";
import { leesOrganisatie, legFeitenVast } from "@wmo-kit/kit/register";
import { assignBetrokkene, Behandelrelatie, Gebruiker, listAccounts, readActor, type Account } from "@wmo-kit/runtime";
import { Effect, Option } from "effect";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { leesGezin } from "../gezin/programs.js";
import { listVerantwoordelijken } from "../gezin/list-verantwoordelijken.js";
import { leesSamen } from "../leesmodel/blader-samen.js";
import { readVerantwoordelijkinhoud, VERANTWOORDELIJK } from "../leesmodel/verantwoordelijkregel.js";
import { noemInwoner } from "../presentation/naam.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { makeKandidaten } from "./make-kandidaten.js";
import { matchstukkenVan } from "./matchingdeel.js";
import type { Koppelvoorstel, Professional } from "./weergave.js";

const isBekwaamheid = (tekst: string): tekst is Bekwaamheid => Object.hasOwn(BEKWAAMHEDEN, tekst);

/** Everybody who works for residents and can sign in. @source W-49.4 */
export const leesWerkers = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  return (yield* listAccounts(tenant)).filter(({ geblokkeerd, rollen }) => !geblokkeerd && rollen.includes("medewerker"));
});

interface Caseload {
  readonly inwoners: number;
  readonly metVeiligheidszorg: number;
}

const GEEN: Caseload = { inwoners: 0, metVeiligheidszorg: 0 };

// From the rows that are kept beside the facts: no dossier is opened for it.
const leesCaseload = Effect.gen(function* () {
  const tel = new Map<string, Caseload>();
  for (const { orde: account, tekst } of yield* leesSamen([{ groep: VERANTWOORDELIJK }])) {
    const { veiligheidszorg } = readVerantwoordelijkinhoud(tekst);
    const { inwoners, metVeiligheidszorg } = tel.get(account) ?? GEEN;
    tel.set(account, { inwoners: inwoners + 1, metVeiligheidszorg: metVeiligheidszorg + Number(veiligheidszorg) });
  }
  return tel;
});

/** The professionals of the team, by name, with what they bring and how full their caseload is. @source W-7, W-49.4, W-72.2.d */
export const toonProfessionals = Effect.gen(function* () {
  const { stand } = yield* leesOrganisatie();
  const profielen = matchstukkenVan(stand, "matchprofiel-vastgelegd");
  const caseload = yield* leesCaseload;
  const toProfessional = ({ account, naam, bekwaamheden }: Account): Professional => {
    const { talen = [], deskundigheden = [], maximum = null } = profielen.get(account)?.gegevens ?? {};
    return {
      account,
      naam,
      talen,
      deskundigheden,
      scholing: bekwaamheden.filter(isBekwaamheid).map((bekwaamheid) => BEKWAAMHEDEN[bekwaamheid]),
      veiligheidsdeskundig: bekwaamheden.includes("veiligheid"),
      ...(caseload.get(account) ?? GEEN),
      maximum,
    };
  };
  return (yield* leesWerkers).map(toProfessional).toSorted((een, ander) => een.naam.localeCompare(ander.naam, "nl"));
});

/** What somebody fills in about a professional. */
export interface Profielinvoer {
  readonly talen: readonly string[];
  readonly deskundigheden: readonly string[];
  readonly maximum?: number;
}

/** Records what a professional brings; the newest counts. @source W-7, W-49.4 */
export const legProfielVast = Effect.fn("legProfielVast")(function* (account: string, invoer: Profielinvoer) {
  if (!(yield* leesWerkers).some((werker) => werker.account === account)) return yield* Effect.fail({ _tag: "ProfessionalOnbekend" } as const);
  yield* legFeitenVast([{ soort: "matchprofiel-vastgelegd", gegevens: { id: account, ...invoer } }]);
  return yield* toonProfessionals;
});

/** For whom a professional is sought, and who there is beside what is known of the need. @source W-7, W-8.7, W-49.4, W-70.1 */
export const toonKoppelvoorstel = Effect.fn("toonKoppelvoorstel")(function* (dossierId: string, zaakId: string) {
  const kast = yield* Dossierkast;
  const dossier = yield* kast.load(dossierId);
  const zaak = zaakVan(dossier.zaken, "A1", zaakId);
  if (zaak === undefined) return yield* Effect.fail({ _tag: "ZaakOnbekend" } as const);
  const professionals = yield* toonProfessionals;
  const { veiligheidszorg, urgentie, teBellen } = zaak.feiten;
  const [account] = (yield* leesGezin(dossier)).flatMap(listVerantwoordelijken);
  const voorstel: Koppelvoorstel = {
    dossierId,
    versie: dossier.versie,
    zaak: zaakId,
    naam: noemInwoner(dossier),
    vraag: dossier.eigen.meldingen.findLast((melding) => melding.zaak === zaakId)?.vraag ?? null,
    urgentie: urgentie ?? null,
    teBellen: teBellen ?? null,
    veiligheidszorg,
    verantwoordelijkeInGezin:
      account === undefined ? null : { account, naam: professionals.find((professional) => professional.account === account)?.naam ?? account },
    kandidaten: makeKandidaten(professionals, { veiligheidszorg, verantwoordelijkeInGezin: account }),
  };
  return voorstel;
});

/** Who becomes responsible for a resident can see the dossier from then on. A name that is no account sees nothing. @source NEN 7510-1:2024, 5.15; W-49.4 */
export const betrekVerantwoordelijken = Effect.fn("betrekVerantwoordelijken")(function* (dossier: Inwonerdossier) {
  if (Option.isNone(yield* Effect.serviceOption(Gebruiker))) return;
  const { tenant, door } = yield* readActor;
  const relaties = yield* Behandelrelatie;
  const werkers = new Set((yield* leesWerkers).map(({ account }) => account));
  yield* Effect.forEach(
    listVerantwoordelijken(dossier).filter((account) => werkers.has(account)),
    (account) =>
      Effect.flatMap(relaties.find(tenant, account, dossier.id), (relatie) =>
        relatie !== undefined ? Effect.void : assignBetrokkene({ tenant, dossier: dossier.id, account }, "betrokken", door).pipe(Effect.catchTag("AccountOnbekend", () => Effect.void)),
      ),
    { discard: true },
  );
});
