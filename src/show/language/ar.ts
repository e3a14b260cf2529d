import { brief } from "./ar/brief.ts";
import { common } from "./ar/common.ts";
import { entity } from "./ar/entity.ts";
import { give } from "./ar/give.ts";
import { map } from "./ar/map.ts";
import { page } from "./ar/page.ts";
import { register } from "./ar/register.ts";
import { report } from "./ar/report.ts";
import { review } from "./ar/review.ts";
import { situation } from "./ar/situation.ts";
import { terms } from "./ar/terms.ts";
import { timeline } from "./ar/timeline.ts";
import { whence } from "./ar/whence.ts";
import type { en } from "./en.ts";

/** All texts of the interface in Arabic. */
export const ar: typeof en = {
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
