import { brief } from "./en/brief.ts";
import { common } from "./en/common.ts";
import { entity } from "./en/entity.ts";
import { give } from "./en/give.ts";
import { map } from "./en/map.ts";
import { page } from "./en/page.ts";
import { register } from "./en/register.ts";
import { report } from "./en/report.ts";
import { review } from "./en/review.ts";
import { situation } from "./en/situation.ts";
import { terms } from "./en/terms.ts";
import { timeline } from "./en/timeline.ts";
import { whence } from "./en/whence.ts";

/** All texts of the interface in English. */
export const en = {
  brief,
  common,
  entity,
  give,
  map,
  page,
  register,
  report,
  review,
  situation,
  terms,
  timeline,
  whence,
};
