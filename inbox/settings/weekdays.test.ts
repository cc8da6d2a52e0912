import { expect, test } from "vitest";
import { hoursWords, officeHours, withSpans } from "./weekdays.ts";

const office = officeHours("Europe/Oslo");

test("hours read as a person would say them", () => {
  expect(hoursWords(office)).toBe("Monday to Friday 09:00 to 17:00 (Europe/Oslo)");
  const saturday = withSpans(office, 6, [{ opens: "10:00", closes: "14:00" }]);
  const christmas = { ...saturday, holidays: [{ date: "2026-12-25", name: "Christmas Day" }] };
  expect(hoursWords(christmas)).toBe(
    "Monday to Friday 09:00 to 17:00; Saturday 10:00 to 14:00 (Europe/Oslo); one holiday",
  );
  expect(hoursWords({ ...office, days: [] })).toBe("Never open");
});

test("a day has the times that it is given, and none when it is closed", () => {
  const lunch = withSpans(office, 3, [
    { opens: "13:00", closes: "17:00" },
    { opens: "09:00", closes: "12:00" },
  ]);
  expect(hoursWords(lunch)).toContain("Wednesday 09:00 to 12:00 and 13:00 to 17:00");
  expect(hoursWords(withSpans(office, 5, []))).toBe("Monday to Thursday 09:00 to 17:00 (Europe/Oslo)");
});
