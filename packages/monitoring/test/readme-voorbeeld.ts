import { LEVENSLOPEN, parseGebeurtenis } from "@wmo-kit/afwegingskader";
import { parseIsoDatum } from "@wmo-kit/domain";
import { Result } from "@wmo-kit/domain/result";
import { describeMonitoringFout, makeRapport, makeTelkader, readWijkteamdossier, telDossiers, WIJKTEAM_INDICATOREN } from "@wmo-kit/monitoring";
import { parseKalendermaand } from "@wmo-kit/timeliness";

const actor = { id: "medewerker-7", bekwaamheden: [] };
const melding = { aanmelder: "huisarts", kanaal: "partner", gezinMetJeugdigen: false };
const start = { melding: "melding-1", andereVerantwoordelijkeInGezin: false, veiligheidszorg: false };

const inwoner = (dossier: string, startmoment: string) =>
  Result.combine(
    [
      { id: "g-1", levensloop: "A1", zaak: "melding-1", soort: "melding-ontvangen", tijdstip: "2026-03-02T09:00:00Z", actor, gegevens: melding },
      { id: "g-2", levensloop: "A5", zaak: "hulp-1", soort: "basishulp-gestart", tijdstip: startmoment, actor, gegevens: start },
    ].map((gebeurtenis) => parseGebeurtenis(LEVENSLOPEN, gebeurtenis)),
  ).map((gebeurtenissen) => readWijkteamdossier({ dossier, wijk: "Dukenburg", gebeurtenissen }));

const dossiers = Result.combine([inwoner("dossier-1", "2026-03-16T08:00:00Z"), inwoner("dossier-2", "2026-03-17T08:00:00Z")]);

const indicatoren = WIJKTEAM_INDICATOREN.filter(({ id }) => id === "start-14-dagen");

export const uitleg = parseKalendermaand("2026-03")
  .andThen((maart) =>
    parseIsoDatum("2026-04-30").andThen((peildatum) => makeTelkader({ indicatoren, periode: { vanaf: maart, totEnMet: maart }, peildatum, zaken: "met" })),
  )
  .andThen((kader) => dossiers.andThen((lijst) => makeRapport(kader, telDossiers(kader, lijst), (zaak) => `pseudoniem van ${zaak}`)))
  .match(
    ({ rapport: { cellen } }) =>
      cellen.map(({ uitsplitsing, groep, teller, noemer, waarde, oordeel, zaken }) =>
        [`${uitsplitsing} ${groep}`.trim(), `${teller} van ${noemer} is ${waarde}, ${oordeel}`, `te laat: ${zaken?.gemist.join(", ")}`].join("; "),
      ),
    (fout) => [describeMonitoringFout(fout)],
  );
