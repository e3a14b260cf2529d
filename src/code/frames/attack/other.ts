/** What makes an explosion an accident: "a gas explosion". */
export const ACCIDENT =
  /^(?:gas|boiler|chemical|plant|factory|transformer|fertilizer|fertiliser|mine|industrial|volcanic)$/;

/** Attacks without arms. */
export const OTHER =
  /\b(?:ransomware|cyber|cyberattack|phishing|heart|panic|asthma|verbal|personal|stinging|blistering|scathing|shark|hacking|malware|charm|diplomatic|media|publicity|legal|tax|advertising|propaganda|political|rhetorical|bear|crocodile|lion|anxiety|bull|online)\b/i;
