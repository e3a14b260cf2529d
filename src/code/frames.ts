import type { Frame } from "./frame.ts";
import { abduction } from "./frames/abduction.ts";
import { agreement } from "./frames/agreement.ts";
import { arrest } from "./frames/arrest.ts";
import { attack } from "./frames/attack.ts";
import { casualties } from "./frames/casualties.ts";
import { clash } from "./frames/clash.ts";
import { control } from "./frames/control.ts";
import { deployment } from "./frames/deployment.ts";
import { disaster } from "./frames/disaster.ts";
import { forceLevel } from "./frames/force-level.ts";
import { group } from "./frames/group.ts";
import { property } from "./frames/property.ts";
import { protest } from "./frames/protest.ts";
import { seizure } from "./frames/seizure.ts";
import { support } from "./frames/support.ts";
import { transfer } from "./frames/transfer.ts";
import { withdrawal } from "./frames/withdrawal.ts";

/** The frames that match clauses; statements, counts and affiliations have finders of their own. */
export const FRAMES: Frame[] = [
  transfer,
  withdrawal,
  deployment,
  forceLevel,
  attack,
  clash,
  seizure,
  control,
  casualties,
  arrest,
  abduction,
  protest,
  property,
  agreement,
  group,
  support,
  disaster,
];
