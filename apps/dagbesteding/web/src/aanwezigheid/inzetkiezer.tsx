import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

import { fetchCollegas, fetchOnderaannemers } from "./aanwezigheid-client.js";
import type { Plaats } from "./apparaat/rooster-op-apparaat.js";
import { INZETKEUZES } from "./inzet.table.js";
import { toInzet, type Inzetkeuzes } from "./use-inzet.js";

interface KeuzelijstProps {
  readonly id: string;
  readonly label: string;
  readonly gekozen: string;
  readonly opties: readonly Plaats[];
  readonly onKies: (waarde: string) => void;
}

const Keuzelijst = ({ id, label, gekozen, opties, onKies }: KeuzelijstProps): JSX.Element => (
  <div class="inzet__veld">
    <label class="utrecht-form-label" for={id}>
      {label}
    </label>
    <select class="utrecht-textbox utrecht-textbox--html-input" id={id} value={gekozen} onChange={({ currentTarget }) => onKies(currentTarget.value)}>
      <option value="">Maak een keuze</option>
      {opties.map(({ id: waarde, naam }) => (
        <option key={waarde} value={waarde}>
          {naam}
        </option>
      ))}
    </select>
  </div>
);

/** People that can be chosen; without a connection at least the one that was chosen before. */
export const useCollegas = (account: string): readonly Plaats[] => {
  const [collegas, setCollegas] = useState<readonly Plaats[]>([]);
  useEffect(() => {
    void fetchCollegas().then((antwoord) => {
      if (antwoord._tag === "gelukt") setCollegas(antwoord.waarde);
    });
  }, [account]);
  return [{ id: account, naam: "Ikzelf" }, ...collegas];
};

interface InzetkiezerProps {
  readonly keuzes: Inzetkeuzes;
  readonly collegas: readonly Plaats[];
  readonly onWijzig: (verschil: Partial<Inzetkeuzes>) => void;
}

/** Who gives the support, and as whom: goes along with every tap until it is changed. @source D-20.11, D-20.14, D-25.1 */
export const Inzetkiezer = ({ keuzes, collegas, onWijzig }: InzetkiezerProps): JSX.Element => {
  // Open until it is chosen, and as long as somebody is choosing; after that the group itself comes first.
  const [open, setOpen] = useState(toInzet(keuzes) === undefined);
  const [onderaannemers, setOnderaannemers] = useState<readonly Plaats[]>([]);
  const vraagtOnderaannemer = INZETKEUZES.find(({ id }) => id === keuzes.keuze)?.vraagtOnderaannemer ?? false;
  useEffect(() => {
    if (!vraagtOnderaannemer) return;
    void fetchOnderaannemers().then((antwoord) => {
      if (antwoord._tag === "gelukt") setOnderaannemers(antwoord.waarde);
    });
  }, [vraagtOnderaannemer]);
  const wie = collegas.find(({ id }) => id === keuzes.medewerker)?.naam ?? "een collega";
  const als = INZETKEUZES.find(({ id }) => id === keuzes.keuze)?.label ?? "";
  const bewaard = (opties: readonly Plaats[], id: string): readonly Plaats[] =>
    id === "" || opties.some((optie) => optie.id === id) ? opties : [...opties, { id, naam: "Zoals eerder gekozen" }];
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        Wie geeft de ondersteuning? <strong>{toInzet(keuzes) === undefined ? "nog niet gekozen" : `${wie}, ${als.toLowerCase()}`}</strong>
        {open ? null : <u> wijzigen</u>}
      </summary>
      <div class="inzet">
      <Keuzelijst id="inzet-wie" label="Wie" gekozen={keuzes.medewerker} opties={bewaard(collegas, keuzes.medewerker)} onKies={(medewerker) => onWijzig({ medewerker })} />
      <Keuzelijst
        id="inzet-als"
        label="Werkt als"
        gekozen={keuzes.keuze}
        opties={INZETKEUZES.map(({ id, label }) => ({ id, naam: label }))}
        onKies={(keuze) => onWijzig({ keuze })}
      />
      {vraagtOnderaannemer ? (
        <Keuzelijst
          id="inzet-onderaannemer"
          label="Welke onderaannemer"
          gekozen={keuzes.onderaannemer}
          opties={bewaard(
            onderaannemers,
            keuzes.onderaannemer,
          )}
          onKies={(onderaannemer) => onWijzig({ onderaannemer })}
        />
      ) : null}
      </div>
    </details>
  );
};
