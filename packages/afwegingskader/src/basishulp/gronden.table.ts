/**
 * Weighty grounds to suspend help or to end it before its time. The source names four “in ieder geval”; another one is possible with a motivation.
 * `naWaarschuwen` holds for the ground that asks repeated warnings first.
 *
 * @source W-63.2
 */
export const ZWAARWEGENDE_GRONDEN = {
  "ernstige bedreiging of intimidatie": { naWaarschuwen: false },
  "onherstelbaar verstoorde vertrouwensrelatie": { naWaarschuwen: false },
  "hygiëne met ernstig gezondheidsrisico": { naWaarschuwen: false },
  "essentiële verplichtingen niet nagekomen": { naWaarschuwen: true },
  anders: { naWaarschuwen: false },
} as const satisfies Readonly<Record<string, { readonly naWaarschuwen: boolean }>>;

/** A weighty ground. */
export type ZwaarwegendeGrond = keyof typeof ZWAARWEGENDE_GRONDEN;
