const zone = 'UTC';
const asDate = (day: string) => new Date(`${day}T12:00:00Z`);
const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });
  return (day: string) => formatter.format(asDate(day));
};

/** Days arrive as `YYYY-MM-DD`. */
export const dates = {
  weekdayAndDate: format({ weekday: 'long', day: 'numeric', month: 'long' }),
  shortDate: format({ weekday: 'short', day: 'numeric', month: 'short' }),
  date: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  weekday: format({ weekday: 'long' }),
  shortWeekday: format({ weekday: 'short' }),
};

const weekdayDays = [
  '2024-01-01',
  '2024-01-02',
  '2024-01-03',
  '2024-01-04',
  '2024-01-05',
  '2024-01-06',
  '2024-01-07',
];

/** Names by ISO weekday, 1 Monday to 7 Sunday. */
export const weekdayNames: readonly string[] = ['', ...weekdayDays.map(dates.weekday)];
export const shortWeekdayNames: readonly string[] = ['', ...weekdayDays.map(dates.shortWeekday)];
