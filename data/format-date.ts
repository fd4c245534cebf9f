const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date as readers write it, as precise as it is known: `2022-02-04` gives "4 February 2022", `2022-02` "February 2022". */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month && MONTHS[Number(month) - 1];
  if (!name) return year;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** A date where room is short: `2022-02-04` gives "4 Feb 2022", `2022-02` "Feb 2022". */
export const formatShortDate = (date: string): string => formatDate(date).replace(/[A-Z][a-z]{3,}/, (month) => month.slice(0, 3));
