/** Verbs that stand behind or inside what is said: "…, the ministry said." */
export const SAYING = new Set(
  "say add tell state claim note report confirm explain insist argue warn write tweet stress reveal acknowledge admit announce declare estimate project reply maintain conclude suggest reiterate assert allege recall respond guess recount inform charge protest caution complain boast joke lament quip predict observe remark comment vow promise contend believe fear reckon counter retort".split(
    " ",
  ),
);
