/** How the names of parameters begin that only say how a reader came to a page, by the programs that add them. */
const FAMILIES = [
  "utm_", // Google Analytics, and most others after it
  "(?:mtm|matomo|pk|piwik)_(?:campaign|kwd|keyword|source|medium|content|cid|group|placement)", // Matomo
  "hsa_|_hs|__hs", // HubSpot
  "at_(?:medium|campaign|custom|link|format|ptr|bbc|content|creation|variant)", // AT Internet
  "ns_(?:mchannel|source|campaign|linkname|fee)", // comScore
  "mc_(?:cid|eid|ct|tc)$", // Mailchimp
  "ml_subscriber|vero_|oly_|elq|mkt_tok|spJobID|spMailingID|spReportId|spUserID|nr_email", // newsletters
  "fb_(?:action|source|ref)|guce_|guccounter$|soc_(?:src|trk)$|trk_|itm_|share_", // social sites
  "_ga$|_gl$|_gid$|_ke$|_kx$|_openstat$|_branch_|__twitter_impression$|__tn__$|__cft__", // visitors
  "amp_(?:js_v|gsa|r)$", // AMP viewers
];

/** Names that are of no family: clicks on advertisements, links that somebody shared, campaigns, sessions. */
const NAMES = [
  "fbclid|gclid|gclsrc|gbraid|wbraid|gad_source|gad_campaignid|dclid|msclkid|yclid|ymclid|ysclid|twclid|ttclid|li_fat_id",
  "rdt_cid|epik|dicbo|tblci|irclickid|s_kwcid|ef_id|wickedid|sc_cid|sccid|zanpid|usqp|aoh",
  "igshid|igsh|mibextid|sfnsn|sharetoken|sharetype|shareid|sharedfrom|giftcopy|unlocked_article_code|pwapi_token",
  "isappinstalled|smid|smtyp|taid|awesm|sms_ss|hootpostid|wprov|spm",
  "ref_src|ref_url|refsrc|referrer|referer|reflink|leadsource|traffic_source|__source|\\.tsrc|feedtype|feedname",
  "intlink_from_url|link_location|wpisrc|wpmm|itid|srnd|sref|maca|dcmp|intcmp",
  "cmpid|s_campaign|ocid|ncid|icid|intcid|int_cid|s_cid|cm_mmc|xtor|wt_mc|wt\\.mc_id|dm_i|ito|tpcc|bxid|cndid",
  "jsessionid|phpsessid|aspsessionid\\w*",
];

const TRACKING = new RegExp(`^(?:${FAMILIES.join("|")}|(?:${NAMES.join("|")})$)`, "i");

/** Names that some sites use for the way here and others for what the page shows: their value tells. */
const WAYS = /^(?:ref|source|src|from|via|share|feature|partner|emc)$/i;
const WAY =
  /^(?:rss|feed|atom|twitter|facebook|fb|whatsapp|telegram|linkedin|reddit|instagram|newsletter|e-?mail|social|shared?|share[_-]?button|homepage)$/i;

/** Whether a parameter of an address only says how a reader came to the page, and nothing about what it shows. */
export function isTracking(name: string, value: string): boolean {
  // "CMP" is a campaign in capitals only: elsewhere "cmp" names a company
  return TRACKING.test(name) || name === "CMP" || (WAYS.test(name) && WAY.test(value));
}
