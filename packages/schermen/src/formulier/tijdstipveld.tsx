import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { JSX } from "preact";

import { Datumveld } from "../datum/datumveld.js";
import { Tekstinvoer } from "./tekstinvoer.js";
import { joinTijdstip, splitTijdstip } from "./tijdstipinvoer.js";
import { Vraagkader, type Veldomlijsting } from "./veldkader.js";

interface TijdstipveldProps extends Omit<Veldomlijsting, "uitleg"> {
  readonly uitleg?: string;
  readonly waarde: string;
  readonly vandaag: IsoDatum;
  readonly onWijzig: (tekst: string) => void;
}

/** A day and a time on the Dutch clock. */
export const Tijdstipveld = ({ waarde, vandaag, onWijzig, ...kader }: TijdstipveldProps): JSX.Element => {
  const delen = splitTijdstip(waarde);
  const { id } = kader;
  return (
    <Vraagkader {...kader}>
      <div class="veldgroep">
        <Datumveld
          id={`${id}-dag`}
          label="Dag"
          waarde={delen.dag}
          vandaag={vandaag}
          fout={undefined}
          verplicht
          onWijzig={(dag) => onWijzig(joinTijdstip({ ...delen, dag }))}
        />
        <Tekstinvoer
          id={`${id}-tijd`}
          label="Tijd"
          uitleg="Uren en minuten, bijvoorbeeld 09:30"
          soort="tijd"
          waarde={delen.tijd}
          fout={undefined}
          verplicht
          onWijzig={(tijd) => onWijzig(joinTijdstip({ ...delen, tijd }))}
        />
      </div>
    </Vraagkader>
  );
};
