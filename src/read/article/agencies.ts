/** News agencies by the names under which papers credit them. */
const AGENCIES = [
  "Reuters",
  "Thomson Reuters",
  "Reuters News Agency",
  "AP",
  "Associated Press",
  "AFP",
  "Agence France-Presse",
  "Agence France Presse",
  "UPI",
  "United Press International",
  "Bloomberg",
  "Bloomberg News",
  "dpa",
  "DPA",
  "Deutsche Presse-Agentur",
  "EFE",
  "ANSA",
  "PA",
  "PA Media",
  "Press Association",
  "TASS",
  "ITAR-TASS",
  "RIA Novosti",
  "RIA",
  "Interfax",
  "Sputnik",
  "Xinhua",
  "Xinhua News Agency",
  "Kyodo",
  "Kyodo News",
  "Yonhap",
  "PTI",
  "Press Trust of India",
  "ANI",
  "IANS",
  "Anadolu",
  "Anadolu Agency",
  "AA",
  "DHA",
  "IHA",
  "INA",
  "Iraqi News Agency",
  "NINA",
  "SANA",
  "Syrian Arab News Agency",
  "IRNA",
  "ISNA",
  "Fars",
  "Fars News Agency",
  "Tasnim",
  "Tasnim News Agency",
  "Mehr",
  "Mehr News Agency",
  "Petra",
  "WAM",
  "SPA",
  "Saudi Press Agency",
  "KUNA",
  "QNA",
  "MENA",
  "WAFA",
  "Ma'an",
  "NNA",
  "Rudaw",
  "Kurdistan 24",
  "Shafaq News",
  "BasNews",
];

const BY_KEY = new Map(AGENCIES.map((name) => [key(name), name]));

/** The agencies that a credit names ("Reuters", "AFP/Reuters", "AP and AFP"), or undefined when it names anybody else. */
export function agenciesIn(credit: string): string | undefined {
  const parts = credit.split(/\s*(?:[/,;&+]|\band\b)\s*/).filter(Boolean);
  const names = parts.map((part) => BY_KEY.get(key(part)));
  return parts.length > 0 && names.every(Boolean) ? names.join(", ") : undefined;
}

function key(name: string): string {
  return name.toLowerCase().replace(/[’']/g, "'").replace(/^the /, "").trim();
}
