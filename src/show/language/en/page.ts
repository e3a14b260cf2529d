/** What frames every page, and the pages that say what is wrong. */
export const page = {
  situationIn: (theatre: string) => `Situation in ${theatre}`,
  skip: "Skip to the page",
  pages: "Pages",
  places: {
    "/": "Situation",
    "/brief": "Brief",
    "/installations": "Installations",
    "/events": "Events",
    "/reports": "Reports",
    "/disputes": "In dispute",
    "/actors": "Actors",
    "/places": "Places",
    "/sources": "Sources",
    "/review": "Review",
    "/add": "Add a report",
  },
  otherLanguage: "العربية",
  notHere: "Not here",
  notDone: "Not done",
  noPage: "There is no page at this address.",
  notDrawn: "Situ could not draw this page. The terminal where it runs says why.",
  notADay: (text: string) => `“${text}” is not a day. Write it like 2020-03-29.`,
  noSuchBoundaries: (text: string, known: string) =>
    `No “${text}” draws boundaries here. Write one of: ${known}; or leave it out.`,
  noSuchLanguage: (text: string) => `The desk does not speak “${text}”. Write lang=en or lang=ar, or leave it out.`,
  noSuchType: (text: string, known: string) => `“${text}” is no type of event. Write one of: ${known}.`,
  noSuchGrade: (text: string) =>
    `“${text}” is no grade. Write a letter from A to F, a number from 1 to 6, or both: B2.`,
  noSuchReviewState: (text: string, known: string) => `“${text}” is no state of review. Write one of: ${known}.`,
  noSuchEntity: (text: string) => `No pack knows “${text}”: look for it by name in the search.`,
};
