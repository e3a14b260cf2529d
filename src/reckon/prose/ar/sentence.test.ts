import { describe, expect, test } from "vitest";
import { CLAIM_TYPES, MODES_OF, type Role } from "../../../model/claim-types.ts";
import type { Party } from "../../../model/situation.ts";
import { arabicKnowledge as knowledge } from "../../fixture.ts";
import type { Told } from "../told.ts";
import { sentenceFor } from "./sentence.ts";

const party = (id: string): Party[] => [{ entity: id, name: knowledge.entity(id)?.name ?? id }];
const words = (name: string): Party[] => [{ name }];
const when = { from: "2020-03-29", to: "2020-03-29" };
const roles = { actor: party("cjtf-oir"), recipient: party("iraqi-army"), installation: party("k1") };
const said = (told: Partial<Told> & Pick<Told, "type">) =>
  sentenceFor({ modality: "asserted", roles: {}, ...told }, knowledge);

describe("each type of claim in a sentence, its verb in the gender of who did it", () => {
  test.each<[Parameters<typeof said>[0], string]>([
    [{ type: "transfer", roles, when }, "سلّم التحالف الدولي قاعدة كي وان إلى الجيش العراقي في ٢٩ آذار ٢٠٢٠."],
    [
      { type: "transfer", roles: { ...roles, actor: party("us-forces") } },
      "سلّمت القوات الأمريكية قاعدة كي وان إلى الجيش العراقي.",
    ],
    [{ type: "transfer", roles: { installation: party("k1") } }, "جرى تسليم قاعدة كي وان."],
    [
      { type: "transfer", roles: { actor: party("cjtf-oir"), installation: words("base") } },
      "تخلّى التحالف الدولي عن قاعدة.",
    ],
    [
      { type: "withdrawal", mode: "withdraw", roles: { actor: party("united-states"), installation: party("taji") } },
      "انسحبت الولايات المتحدة من معسكر التاجي.",
    ],
    [
      { type: "withdrawal", mode: "reduce", roles: { actor: party("us-forces"), place: party("iraq") } },
      "خفّضت القوات الأمريكية عدد القوات في العراق.",
    ],
    [
      { type: "deployment", roles: { actor: party("us-forces"), place: party("iraq") } },
      "أرسلت القوات الأمريكية قوات إلى العراق.",
    ],
    [
      { type: "attack", mode: "rocket", roles: { installation: party("taji") }, when },
      "أصابت صواريخ معسكر التاجي في ٢٩ آذار ٢٠٢٠.",
    ],
    [
      { type: "attack", mode: "rocket", roles: { actor: party("kataib-hezbollah"), installation: party("taji") } },
      "أطلقت كتائب حزب الله صواريخ على معسكر التاجي.",
    ],
    [
      { type: "attack", mode: "assassination", roles: { target: party("qasem-soleimani"), place: party("baghdad") } },
      "جرى اغتيال قاسم سليماني في بغداد.",
    ],
    [
      { type: "clash", roles: { actor: party("iraqi-army"), opponent: words("gunmen"), place: party("kirkuk") } },
      "اشتبك الجيش العراقي مع مسلحين في كركوك.",
    ],
    [
      { type: "seizure", roles: { actor: words("the fighters"), place: party("kirkuk") } },
      "استولى المقاتلون على كركوك.",
    ],
    [
      { type: "control", mode: "holds", roles: { actor: party("us-forces"), installation: party("k1") } },
      "كانت القوات الأمريكية تسيطر على قاعدة كي وان.",
    ],
    [{ type: "arrest", mode: "release", roles: { actor: party("iraq") } }, "أفرج العراق عن أشخاص."],
    [{ type: "abduction", roles: { target: words("a US civilian contractor") } }, "خطف مجهولون متعاقداً مدنياً أمريكياً."],
    [{ type: "protest", roles: { place: party("baghdad") } }, "تظاهر محتجون في بغداد."],
    [
      { type: "property", mode: "weapons-seizure", roles: { target: words("rocket launchers") } },
      "جرى العثور على راجمات صواريخ.",
    ],
    [{ type: "agreement", mode: "ceasefire" }, "توصّلت الأطراف إلى اتفاق لوقف إطلاق النار."],
    [{ type: "group", mode: "formed", roles: { actor: party("cjtf-oir") } }, "تشكّل التحالف الدولي."],
    [
      { type: "affiliation", mode: "leads", roles: { actor: party("united-states"), parent: party("cjtf-oir") } },
      "كانت الولايات المتحدة تقود التحالف الدولي.",
    ],
    [
      { type: "support", roles: { actor: party("iran"), recipient: words("a paramilitary group") } },
      "قدّمت إيران الدعم إلى جماعة شبه عسكرية.",
    ],
    [{ type: "statement", mode: "announce", roles: { actor: words("A spokesman") } }, "أصدر متحدث إعلاناً."],
    [{ type: "disaster", roles: { place: party("kirkuk") } }, "وقعت كارثة في كركوك."],
  ])("%o", (told, sentence) => {
    expect(said(told)).toBe(sentence);
  });
});

describe("those killed or hurt, with the counted noun's form", () => {
  const at = { installation: party("taji") };
  test.each<[Partial<Told>, string]>([
    [{ quantity: 1, victims: "a US civilian contractor", roles: at }, "قُتل متعاقد مدني أمريكي في معسكر التاجي."],
    [{ quantity: 2, victims: "two Americans", roles: at }, "قُتل أمريكيان في معسكر التاجي."],
    [{ quantity: 3, victims: "three Iraqi soldiers", roles: at }, "قُتل ٣ جنود عراقيين في معسكر التاجي."],
    [{ quantity: 25, victims: "25 fighters", roles: at }, "قُتل ٢٥ مقاتلاً في معسكر التاجي."],
    [{ toll: { value: 25, min: 25 }, quantity: 25, roles: at }, "قُتل ما لا يقل عن ٢٥ شخصاً في معسكر التاجي."],
    [{ quantity: 2, roles: at }, "قُتل شخصان في معسكر التاجي."],
    [{ roles: at }, "قُتل عدة أشخاص في معسكر التاجي."],
    [
      { quantity: 3, victims: "Members", roles: { ...at, victim: party("cjtf-oir") } },
      "قُتل ٣ من أفراد التحالف الدولي في معسكر التاجي.",
    ],
    [{ roles: { victim: party("qasem-soleimani") } }, "قُتل قاسم سليماني."],
    [{ quantity: 0, modality: "denied", roles: at }, "نُفي مقتل أحد في معسكر التاجي."],
  ])("%o", (told, sentence) => {
    expect(said({ type: "casualties", mode: "killed", ...told })).toBe(sentence);
  });
});

test("what is planned, denied or possible stands as a noun", () => {
  expect(said({ type: "transfer", modality: "planned", roles, when: { to: "2020-04-30" } })).toBe(
    "أُعلن اعتزام التحالف الدولي تسليم قاعدة كي وان إلى الجيش العراقي بحلول ٣٠ نيسان ٢٠٢٠.",
  );
  expect(
    said({ type: "withdrawal", modality: "denied", roles: { actor: party("us-forces"), place: party("iraq") } }),
  ).toBe("نُفي أن تكون القوات الأمريكية قد انسحبت من العراق.");
  expect(
    said({ type: "attack", modality: "possible", roles: { actor: words("The gunmen"), place: party("baghdad") } }),
  ).toBe("يُحتمل أن يكون المسلحون قد هاجموا بغداد.");
});

test("what is possible or denied agrees with whoever did it", () => {
  const possible = (told: Partial<Told> & Pick<Told, "type">) => said({ modality: "possible", ...told });
  const gunmen = words("The gunmen");
  expect(possible({ type: "seizure", roles: { actor: gunmen, place: party("kirkuk") } })).toBe(
    "يُحتمل أن يكون المسلحون قد استولوا على كركوك.",
  );
  expect(possible({ type: "control", roles: { actor: party("us-forces"), installation: party("k1") } })).toBe(
    "يُحتمل أن تكون القوات الأمريكية تسيطر على قاعدة كي وان.",
  );
  expect(possible({ type: "control", roles: { actor: gunmen, place: party("kirkuk") } })).toBe(
    "يُحتمل أن يكون المسلحون يسيطرون على كركوك.",
  );
  expect(possible({ type: "transfer", roles: { installation: party("k1") } })).toBe("يُحتمل تسليم قاعدة كي وان.");
});

test("names without Arabic and words that are no common ones stand as they are, between isolates", () => {
  expect(
    said({ type: "control", roles: { actor: party("us-forces"), installation: words("its Westernmost dugout") } }),
  ).toBe("كانت القوات الأمريكية تسيطر على \u2068its Westernmost dugout\u2069.");
});

test("every type, mode and modality gives one whole sentence, whoever is named or not", () => {
  const named: Partial<Record<Role, Party[]>>[] = [
    {},
    roles,
    { ...roles, target: party("taji"), opponent: party("iran"), place: party("kirkuk"), victim: party("iraqi-army") },
  ];
  for (const type of CLAIM_TYPES) {
    for (const mode of [undefined, ...MODES_OF[type]]) {
      for (const modality of ["asserted", "planned", "denied", "possible"] as const) {
        for (const filled of named) {
          const sentence = said({ type, modality, roles: filled, ...(mode && { mode }) });
          expect(sentence).toMatch(/^\p{Script=Arabic}[^.]{6,}\.$/u);
          expect(sentence).not.toMatch(/undefined|\p{Script=Latin}|[0-9]| {2}| \./u);
        }
      }
    }
  }
});
