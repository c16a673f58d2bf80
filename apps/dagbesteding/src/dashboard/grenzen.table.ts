/** How many months the dashboard looks back, this month included. @unit calendar months */
export const TERUGBLIK = 12;

/** How many tasks the dashboard shows of each kind; the worklist has them all. */
export const TAKEN_GETOOND = 50;

/** How many dossiers the dashboard names behind a number; how many there are it always says. */
export const DOSSIERS_GETOOND = 50;
