#!/usr/bin/env python3
"""A small implementation of two topics, written from GUIDE.md alone: working-days-after and calendar-days-after."""

import json
import sys
from datetime import date, timedelta

WEEKDAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]


def easter(year):
    """Easter Sunday in the Gregorian calendar (the method of Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    shift = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - shift - rest % 4) % 7
    month, day = divmod(shift + sunday - 7 * ((golden + 11 * shift + 22 * sunday) // 451) + 114, 31)
    return date(year, month, day + 1)


def holidays(year, calendar):
    """The days off of a year: fixed days, days around Easter, and what the question says of Good Friday and 5 May."""
    kings_day = date(year, 4, 27)
    if kings_day.weekday() == 6:
        kings_day -= timedelta(days=1)
    off = {date(year, 1, 1), kings_day, date(year, 12, 25), date(year, 12, 26)}
    off |= {easter(year) + timedelta(days=days) for days in (0, 1, 39, 49, 50)}
    if calendar.get("goodFridayIsHoliday", False):
        off.add(easter(year) - timedelta(days=2))
    liberation = calendar.get("liberationDay", "every")
    if liberation == "every" or (liberation == "lustrum" and year % 5 == 0):
        off.add(date(year, 5, 5))
    return off


def working_days_after(question):
    day, left = date.fromisoformat(question["event"]), question["workingDays"]
    while left > 0:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in holidays(day.year, question.get("calendar", {})):
            left -= 1
    return {"dueDate": day.isoformat(), "weekday": WEEKDAYS[day.weekday()]}


def calendar_days_after(question):
    due = date.fromisoformat(question["event"]) + timedelta(days=question["calendarDays"])
    answer = {"dueDate": due.isoformat(), "weekday": WEEKDAYS[due.weekday()]}
    if "actual" in question:
        late = (date.fromisoformat(question["actual"]) - due).days
        answer |= {"onTime": late <= 0, "daysLate": max(late, 0)}
    return answer


TOPICS = {"working-days-after": working_days_after, "calendar-days-after": calendar_days_after}

for line in sys.stdin:
    case = json.loads(line)
    topic = TOPICS.get(case["topic"])
    reply = {"unsupported": True} if topic is None else {"answer": topic(case["input"])}
    print(json.dumps({"id": case["id"], **reply}), flush=True)
