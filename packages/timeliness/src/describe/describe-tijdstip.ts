import { formatTijdstip, toLokaleDatum, weekdagVan, type Tijdstip } from "@wmo-kit/domain";

/**
 * A moment on the Dutch clock with its weekday: “maandag 30 maart 2026 om 10:30 uur”.
 * A begun minute is left out, so a last moment is never shown too late.
 */
export const describeTijdstip = (tijdstip: Tijdstip): string =>
  toLokaleDatum(tijdstip)
    .andThen((datum) => formatTijdstip(tijdstip).map((tekst) => `${weekdagVan(datum)} ${tekst}`))
    .unwrapOr(tijdstip);
