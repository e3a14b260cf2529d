import { addDays, type Day, type Interval, weekday } from "../../../model/day.ts";
import type { Shift, TimeValue } from "../times.ts";

export function weekdayOf(value: TimeValue & { kind: "weekday" }, today: Day, ahead: boolean): Day {
  if (value.week === undefined) return nearestWeekday(value.weekday, value.shift, today, ahead);
  return addDays(today, 7 * value.week - weekday(today) + value.weekday);
}

/** The last Saturday and Sunday that have begun, or with a plan the next that have not passed. */
export function weekend(shift: Shift | undefined, today: Day, ahead: boolean): Interval {
  const back = (weekday(today) + 1) % 7;
  const near = ahead && back > 1 ? 7 - back : -back;
  const sunday = shift === -1 && back < 2 ? near - 7 : shift === 1 && near <= 0 ? near + 7 : near;
  return { from: addDays(today, sunday), to: addDays(today, sunday + 1) };
}

/** The last such weekday up to today, or with a plan the next from today on. */
function nearestWeekday(wanted: number, shift: -1 | 0 | 1 | undefined, today: Day, ahead: boolean): Day {
  const back = (weekday(today) - wanted + 7) % 7;
  if (shift === 1) return addDays(today, back === 0 ? 7 : 7 - back);
  return ahead && shift !== -1 ? addDays(today, (7 - back) % 7) : addDays(today, -back);
}
