import { parseIsoDatum } from "@wmo-kit/domain";
import { DAGBESTEDING_TERMIJNEN, describeTermijn, evaluateTermijn, makeKalender } from "@wmo-kit/timeliness";

const kalender = makeKalender();

const legUit = (norm: string, dag: string): string =>
  parseIsoDatum(dag)
    .andThen((aanvang) => evaluateTermijn({ normen: DAGBESTEDING_TERMIJNEN, norm, aanvang, kalender }))
    .match(describeTermijn, (fout) => fout._tag);

export const uitleg = [legUit("D-11.3", "2026-12-18"), legUit("D-20.4", "2026-04-01"), legUit("D-12.5", "2026-01-31")];
