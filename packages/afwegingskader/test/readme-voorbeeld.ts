import {
  describeAfwegingskaderFout,
  leegDossier,
  LEVENSLOPEN,
  makeNormenboek,
  mogelijkeStappen,
  parseGebeurtenis,
  transition,
  type Dossier,
} from "@wmo-kit/afwegingskader";
import { parseTijdstip } from "@wmo-kit/domain";
import { WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";

const omgeving = { levenslopen: LEVENSLOPEN, normen: makeNormenboek({ termijnen: WIJKTEAM_TERMIJNEN }) };
const actor = { id: "medewerker-7", bekwaamheden: [] };
const uitleg: string[] = [];

/** Takes an event into a dossier, and says what must be done or why it is refused. */
const neem = (dossier: Dossier, soort: string, moment: string, gegevens: object): Dossier =>
  parseGebeurtenis(LEVENSLOPEN, { id: `g-${uitleg.length}`, levensloop: "A1", zaak: "melding-1", soort, tijdstip: moment, actor, gegevens })
    .mapErr((fout) => fout._tag)
    .andThen((gebeurtenis) => transition(dossier, gebeurtenis, omgeving).mapErr(describeAfwegingskaderFout))
    .match(
      ({ dossier: nieuw, gevolgen }) => {
        for (const gevolg of gevolgen) uitleg.push(gevolg._tag === "Taak" ? `Taak: ${gevolg.taak} (${gevolg.eis}, uiterlijk ${gevolg.uiterlijk})` : gevolg.inhoud);
        return nieuw;
      },
      (reden) => {
        uitleg.push(`Geweigerd: ${reden}`);
        return dossier;
      },
    );

const gemeld = neem(leegDossier("dossier-1"), "melding-ontvangen", "2026-03-02T09:00:00Z", { aanmelder: "dochter", kanaal: "telefoon", leeftijd: 71, gezinMetJeugdigen: false });
const bevestigd = neem(gemeld, "bevestigd-aan-aanmelder", "2026-03-05T09:00:00Z", { aan: "dochter" });

const stappen = parseTijdstip("2026-03-03T09:00:00Z").map((tijdstip) => mogelijkeStappen({ dossier: bevestigd, actor, tijdstip, omgeving }));
for (const { zaak, gebeurtenis, stand, vraagt } of stappen.unwrapOr([])) if (zaak === "melding-1") uitleg.push(`${gebeurtenis}: ${stand} ${vraagt.join(", ")}`.trim());

export { uitleg };
