const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NARROW_SPACE = "\u202f";

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const clockSeconds = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short" });
const dayMonth = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const dayMonthYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const full = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
  timeZoneName: "short",
});

export const zoneName = Intl.DateTimeFormat().resolvedOptions().timeZone;
/** The last part of the zone, as people say it: "Berlin". */
export const zonePlace = (zoneName.split("/").at(-1) ?? zoneName).replaceAll("_", " ");

function dayNumber(at: Date): number {
  return Math.round(new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime() / DAY);
}
// "Sept" is the only month that en-GB writes with four letters.
const short = (text: string) => text.replace("Sept", "Sep");

export const formatClock = (at: number): string => clock.format(at);
export const formatClockSeconds = (at: number): string => clockSeconds.format(at);
export const formatFull = (at: number): string => full.format(at);
export const formatDate = (at: number): string => short(dayMonth.format(at));
export const formatDateYear = (at: number): string => short(dayMonthYear.format(at));
export const formatToday = (at: number): string => `${weekday.format(at)} ${short(dayMonth.format(at))}`;

/** `15:07`, `tomorrow 18:00`, within 6 days `Fri 27 Nov 18:00`, else `10 Dec 10:00`; another year is named. */
export function formatMoment(at: number, now: number): string {
  const then = new Date(at);
  const days = dayNumber(then) - dayNumber(new Date(now));
  const time = clock.format(at);
  if (days === 0) return time;
  if (days === 1) return `tomorrow ${time}`;
  if (days === -1) return `yesterday ${time}`;
  if (then.getFullYear() !== new Date(now).getFullYear()) return `${short(dayMonthYear.format(at))} ${time}`;
  return Math.abs(days) <= 6
    ? `${weekday.format(at)} ${short(dayMonth.format(at))} ${time}`
    : `${short(dayMonth.format(at))} ${time}`;
}

/** The day alone, for lists where the hour does not matter. */
export function formatDay(at: number, now: number): string {
  const days = dayNumber(new Date(at)) - dayNumber(new Date(now));
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return new Date(at).getFullYear() === new Date(now).getFullYear()
    ? short(dayMonth.format(at))
    : short(dayMonthYear.format(at));
}

/** A span for reading at a glance: `under 1 min`, `47 min`, `7 h 40 min`, `2 d 3 h`, `15 d`. */
export function formatSpan(ms: number): string {
  const span = Math.max(0, ms);
  if (span < MINUTE) return "under 1 min";
  if (span < HOUR) return `${Math.floor(span / MINUTE)} min`;
  if (span < DAY) return two(Math.floor(span / HOUR), "h", Math.floor((span % HOUR) / MINUTE), "min");
  const days = Math.floor(span / DAY);
  return days >= 7 ? `${days} d` : two(days, "d", Math.floor((span % DAY) / HOUR), "h");
}

/** A span where seconds count: `48 s`, `2 min 40 s`, then as `formatSpan`. */
export function formatLag(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 1) return "under 1 s";
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 600) return two(Math.floor(seconds / 60), "min", seconds % 60, "s");
  return formatSpan(ms);
}

const two = (big: number, bigUnit: string, small: number, smallUnit: string) =>
  small === 0 ? `${big} ${bigUnit}` : `${big} ${bigUnit} ${small} ${smallUnit}`;

/** A chosen duration: `30 min`, `8 h`, `1 h 30 min`, `5 d`; null has no end. */
export function formatDuration(minutes: number | null): string {
  if (minutes === null || minutes < 0) return "no end";
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 1440) return two(Math.floor(minutes / 60), "h", minutes % 60, "min");
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  return [`${days} d`, hours > 0 ? `${hours} h` : "", rest > 0 ? `${rest} min` : ""]
    .filter((part) => part !== "")
    .join(" ");
}

/** `1 204`, with a narrow space. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, NARROW_SPACE);
}

const WORDS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
/** Small numbers are words at the start of a title. */
export const numberWord = (value: number): string => WORDS[value] ?? formatNumber(value);
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** Both ends of a hash, in groups of four. */
export function formatHash(hash: string): string {
  const clean = hash.replace(/^sha256:/, "");
  if (clean.length <= 24) return clean;
  const head = clean.slice(0, 8).replace(/(.{4})(?=.)/g, "$1 ");
  return `${head} … ${clean.slice(-4)}`;
}

/** The end of an id is its random part, so it tells objects apart. */
export const shortId = (id: string): string => id.slice(-6);
