/** How the calendar of duties is named, and the name in which its keys are unique. @source RFC 7986 section 5.3 */
export const PLICHTENAGENDA = { naam: "Plichten dagbesteding", domein: "dagbesteding.wmo-kit.invalid", herinneringenInDagen: [14, 3] } as const;
