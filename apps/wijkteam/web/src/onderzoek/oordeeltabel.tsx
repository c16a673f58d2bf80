import { Foutmelding, Foutoverzicht, Keuze, Knop, Melding, Stapbevindingen, Tekstinvoer, useConcept, type Antwoord, type Conceptvorm, type Stapweergave, type Storing } from "@wmo-kit/schermen";
import { Merk, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import type { Activiteitweergave, Onderzoekweergave } from "../../../src/onderzoek/weergave.js";
import { sendStap } from "../api-client.js";
import { Oordeelkeuze, Oordeelreden } from "./oordeelcel.js";
import { celVan, findOordeelfouten, startOordelen, toStap4, veldVan, type Oordeelfout, type Oordeelinvoer } from "./oordeelinvoer.js";

/** The answers of a yes-or-no question. */
const JA_NEE = [
  { waarde: "ja", label: "Ja" },
  { waarde: "nee", label: "Nee" },
] as const;

interface OordeeltabelProps {
  readonly onderzoek: Onderzoekweergave;
  readonly stap: Stapweergave;
  readonly conceptsleutel: string;
  readonly onGelukt: (dossier: Dossierweergave) => void;
  readonly onAnnuleer: () => void;
}

interface ActiviteitvakProps {
  readonly activiteit: Activiteitweergave;
  readonly invoer: Oordeelinvoer;
  readonly fouten: readonly Oordeelfout[];
  readonly onWijzig: (invoer: Oordeelinvoer) => void;
}

const Activiteitvak = ({ activiteit: { id, omschrijving, oordelen, voorzieningen }, invoer, fouten, onWijzig }: ActiviteitvakProps): JSX.Element => (
  <section class="oordeelvak" aria-label={`Activiteit: ${omschrijving}`}>
    <h4 class="nl-heading nl-heading--level-5">{omschrijving}</h4>
    <Registertabel
      titel={`Wat lost dit al op? ${omschrijving}`}
      koppen={["Wat al kan", "Lost dit het op?", "Waarom?"]}
      rijen={oordelen.map(({ element, naam }) => {
        const cel = celVan(id, element);
        const { oordeel = "", motivering = "" } = invoer.oordelen[cel] ?? {};
        const over = `${element}. ${naam}: ${omschrijving}`;
        const zet = (deel: Partial<{ oordeel: string; motivering: string }>): void =>
          onWijzig({ ...invoer, oordelen: { ...invoer.oordelen, [cel]: { oordeel, motivering, ...deel } } });
        return {
          sleutel: element,
          cellen: [
            `${element}. ${naam}`,
            <Oordeelkeuze key="keuze" cel={cel} over={over} gekozen={oordeel} onKies={(gekozen) => zet({ oordeel: gekozen })} />,
            <Oordeelreden
              key="reden"
              cel={cel}
              over={over}
              tekst={motivering}
              fout={fouten.find(({ veld }) => veld === veldVan(cel, "motivering"))?.tekst}
              onTyp={(tekst) => zet({ motivering: tekst })}
            />,
          ],
        };
      })}
    />
    {voorzieningen.length === 0 ? null : (
      <p class="nl-paragraph bijzaak">
        Bekeken op de sociale kaart: {voorzieningen.map(({ naam, past, kaartVanTekst }) => `${naam} (${past ? "past" : "past niet"}, kaart van ${kaartVanTekst})`).join("; ")}
      </p>
    )}
    <Tekstinvoer
      id={veldVan(id, "samen")}
      label="Lossen d, e en f het samen op? Leg dan uit hoe"
      soort="lang"
      verplicht={false}
      fout={undefined}
      waarde={invoer.samen[id] ?? ""}
      onWijzig={(tekst) => onWijzig({ ...invoer, samen: { ...invoer.samen, [id]: tekst } })}
    />
  </section>
);

const isInvoer = (waarde: unknown): waarde is Oordeelinvoer => typeof waarde === "object" && waarde !== null && "oordelen" in waarde && "samen" in waarde;

const leesInvoer = (tekst: string, leeg: Oordeelinvoer): Oordeelinvoer => {
  try {
    const waarde: unknown = JSON.parse(tekst);
    return isInvoer(waarde) ? { ...leeg, ...waarde, oordelen: { ...leeg.oordelen, ...waarde.oordelen } } : leeg;
  } catch {
    return leeg;
  }
};

/** Step 4 as a table: per activity a verdict on d, e and f with its reason. What was typed stays until it is saved. @source W-27.1.4, W-26.d to W-26.f, W-26-u1 */
export const Oordeeltabel = ({ onderzoek, stap, conceptsleutel, onGelukt, onAnnuleer }: OordeeltabelProps): JSX.Element => {
  const vorm = useMemo((): Conceptvorm<Oordeelinvoer> => {
    const leeg = startOordelen(onderzoek);
    return { leeg, lees: (tekst) => leesInvoer(tekst, leeg), schrijf: (waarde) => JSON.stringify(waarde) };
  }, [onderzoek]);
  const [invoer, wijzig, wis] = useConcept(conceptsleutel, vorm);
  const [fouten, setFouten] = useState<readonly Oordeelfout[]>([]);
  const [storing, setStoring] = useState<Storing>();
  const [bezig, setBezig] = useState(false);
  const activiteiten = onderzoek.deelvragen.flatMap(({ problemen }) => problemen.flatMap((probleem) => probleem.activiteiten));
  const foutVan = (id: string): string | undefined => fouten.find(({ veld }) => veld === id)?.tekst;

  const bewaar = async (): Promise<void> => {
    setStoring(undefined);
    const gevonden = findOordeelfouten(onderzoek, invoer);
    setFouten(gevonden);
    if (gevonden.length > 0) return;
    setBezig(true);
    const { levensloop, zaak, gebeurtenis } = stap;
    const antwoord: Antwoord<Dossierweergave> = await sendStap(onderzoek.dossierId, onderzoek.versie, { levensloop, zaak, gebeurtenis, gegevens: toStap4(onderzoek, invoer) });
    setBezig(false);
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    wis();
    onGelukt(antwoord.waarde);
  };
  const tegengehouden = storing?._tag === "probleem" ? storing.probleem.tegengehouden : undefined;

  return (
    <form
      class="formulier stapformulier"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        if (!bezig) void bewaar();
      }}
    >
      {fouten.length === 0 ? null : <Foutoverzicht regels={fouten} />}
      <p class="nl-paragraph">
        d, e en f tellen even zwaar; de volgorde maakt niet uit. <Merk toon="rustig" tekst="U oordeelt, de kit niet" />
      </p>
      {activiteiten.map((activiteit) => (
        <Activiteitvak key={activiteit.id} activiteit={activiteit} invoer={invoer} fouten={fouten} onWijzig={wijzig} />
      ))}
      <Keuze id="oordeel-inwoner" label="Is de inwoner betrokken?" verplicht fout={foutVan("oordeel-inwoner")} opties={JA_NEE} gekozen={invoer.inwoner} onKies={(inwoner) => wijzig({ ...invoer, inwoner })} />
      <Keuze id="oordeel-netwerk" label="Is het netwerk betrokken?" verplicht fout={foutVan("oordeel-netwerk")} opties={JA_NEE} gekozen={invoer.netwerk} onKies={(netwerk) => wijzig({ ...invoer, netwerk })} />
      <Tekstinvoer
        id="oordeel-toelichting"
        label="Toelichting op het netwerk"
        uitleg="Is het netwerk niet betrokken? Leg dan uit waarom."
        soort="lang"
        verplicht={invoer.netwerk === "nee"}
        fout={undefined}
        waarde={invoer.netwerkToelichting}
        onWijzig={(netwerkToelichting) => wijzig({ ...invoer, netwerkToelichting })}
      />
      <Tekstinvoer
        id="oordeel-mantelzorger"
        label="Steun voor de mantelzorger"
        soort="lang"
        verplicht={false}
        fout={undefined}
        waarde={invoer.mantelzorger}
        onWijzig={(mantelzorger) => wijzig({ ...invoer, mantelzorger })}
      />
      {storing === undefined ? null : tegengehouden === undefined ? (
        <Foutmelding storing={storing} />
      ) : (
        <Melding soort="error" role="alert">
          <p class="nl-paragraph">Er is niets opgeslagen. Dit moet eerst:</p>
          <Stapbevindingen bevindingen={[...tegengehouden.geblokkeerd, ...tegengehouden.teErkennen]} stap={stap} stappen={onderzoek.mogelijk} onOpen={onAnnuleer} />
        </Melding>
      )}
      <div class="utrecht-button-group">
        <Knop soort="primary" type="submit" aria-disabled={bezig}>
          {bezig ? "Bezig met opslaan…" : "Opslaan"}
        </Knop>
        <Knop soort="subtle" onClick={onAnnuleer}>
          Annuleren
        </Knop>
      </div>
    </form>
  );
};
