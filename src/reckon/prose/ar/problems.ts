import type { Prose } from "../en.ts";
import { quoted } from "./isolate.ts";
import { digits } from "./numbers.ts";
import { TYPES } from "./types.ts";

const days = {
  published: "أيام نُشر فيها تقرير",
  changed: "أيام عُدّل فيها تقرير",
  told: "أيام ما تذكره إفادة",
  counted: "أيام يجري العد فيها",
};

const doubts = {
  "doubtful-year": "تقع قبل عام ١٩٠٠ أو بعد عام ٢١٠٠ أو ليست في التقويم: حُسبت بتاريخ مفتوح.",
  "reversed-days": "تنتهي قبل أن تبدأ: حُسبت بتاريخ مفتوح.",
};

/** What cannot be taken at its word, and how it was reckoned with. */
export const problems: Prose["problems"] = {
  missingRole: (type) => `إفادة من نوع «${TYPES[type]}» لا تسمّي أحداً ولا مكاناً: حُفظت، ولا تُجمع إلا بما يجاورها.`,
  doubtfulDays: (of, doubt) => `${days[of]} ${doubts[doubt]}`,
  unknownEntity: (id) => `لا يوجد في أي حزمة المعرّف ${quoted(id)}: حُسب باسمه وحده، بلا مكان ولا جانب ولا عضوية.`,
  orphanClaim: "تقرير إحدى الإفادات ليس في السجل: تُركت، إذ لا كلام تستند إليه.",
  largeEvent: (most, sentence) => `أكثر من ${digits(most)} إفادة تُعدّ حدثاً واحداً: «${sentence}» وقد أُبقي عليه كاملاً.`,
  memberRing: (ids, more) => `أعضاء بعضهم في بعض: ${ring(ids, more)}. يُتبع كل منهم صعوداً مرة واحدة.`,
  placeRing: (ids, more) => `أماكن يقع بعضها في بعض: ${ring(ids, more)}. يُتبع كل منها صعوداً مرة واحدة.`,
};

function ring(ids: string[], more: number): string {
  const named = ids.map(quoted).join(" ثم ");
  return more > 0 ? `${named} و${digits(more)} غيرها` : named;
}
