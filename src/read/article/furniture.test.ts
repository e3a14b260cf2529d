import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutFurniture, withoutReadersPart } from "./furniture.ts";

const PARAGRAPH = "The coalition handed the base to the army on Monday, a spokesman said in a statement.";

describe("site furniture", () => {
  it.each([
    "Show More",
    "Read more »",
    "Load more stories",
    "Back to top button",
    "Share this article",
    "Share on Facebook",
    "Tweet",
    "Share via Email",
    "12 Comments",
    "Advertisement",
    "ADVERTISEMENT - CONTINUE READING BELOW",
    "Subscribe to our newsletter and get the latest news in your inbox.",
    "Sign up for our daily newsletter",
    "Your email address will not be published. Required fields are marked *",
    "Save my name, email, and website in this browser for the next time I comment.",
    "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
    "Photo: Getty Images",
    "Read also: Army takes over northern base",
    "Follow us on Twitter",
    "© 2020 The Example Times. All rights reserved.",
    "This article was originally published on Example.com.",
    "(Reporting by Jane Roe in Baghdad; Editing by John Doe)",
    "3 min read",
    "Tags: Iraq, coalition",
    "* * *",
    "***Please sign up for our newsletters and download the app to follow the story.***",
    "Want to know more about the region? Sign up for our weekly letter!",
    "Your subscription could not be saved. Please try again.",
    "If you buy a product through a link on our site, we may receive a commission.",
    "The Example Times may get a share of the revenue if you buy anything featured here.",
    "—Contact Jane Roe at jane.roe@example.com. Follow her on X, @janeroe.",
    "Got a news tip or want to reach us directly? Write to news@example.com",
    "See more from the Example Times here.",
    "For more, read how the base was built.",
    "Your browser does not support the video element.",
    "Soldiers at the gate of the base on Sunday. Credit: Jane Roe",
    "The gate of the base. Image: courtesy of the ministry",
    "SUBMITTED PHOTO A soldier stands at the gate of the base",
    "Jane Roe - Example Images | Getty Images",
    "OPINION:",
    "Our Standards: The Example Trust Principles.",
    "For more information: https://example.org/base",
    "Advertisement - Page continues below",
  ])("drops %s", (line) => {
    expect(withoutFurniture([PARAGRAPH, line, PARAGRAPH])).toEqual([PARAGRAPH, PARAGRAPH]);
  });

  it.each([
    "Show more restraint, the minister told both sides.",
    "Related attacks followed in the south within hours.",
    "Comments by the general were denied a day later.",
    "Two responses to the attack are being weighed.",
    "More on Sunday's strike was not known.",
    "Share of the oil income was part of the deal.",
    "Share this base with the police, the order said.",
    "Back to top positions went the officers who had fled.",
    "Source: an officer at the base who would not be named said so.",
    "Video of the attack was shown on state television.",
    "Photo: the general, who has led the force since May, said that the base had been closed for good.",
    "Tags on the shells pointed to a workshop in the city.",
    "Subscribers to the treaty met in Geneva.",
    "Reporting by state media said that the depot burned.",
    "This report is published by the inspector general each quarter.",
    "Follow-up raids were planned.",
    "No comment was given by the ministry.",
    "Your move, the militia told the government.",
    "End of the mission had been set for December.",
    "Want and fear drove them out, and nobody could sign up for help.",
    "Residents may receive compensation for the damage, the governor said.",
    "The ministry may make payments to those who lost their homes.",
    "Contact with the patrol was lost at noon on Sunday.",
    "Follow the money, the general said on Twitter.",
    "Anyone with news of the missing should call the police or write to tips@example.org.",
    "For more than a year the road has been closed.",
    "The bank gave them credit: nobody else would.",
    "Reporters of Reuters, AP and AFP were at the base with those of Getty.",
    "Opinion in the town is divided.",
    "For more information on the missing the families went to the base.",
    "Our standards are those of the treaty, the general said.",
  ])("keeps the sentence: %s", (line) => {
    expect(withoutFurniture(withoutReadersPart([PARAGRAPH, line, PARAGRAPH]))).toEqual([PARAGRAPH, line, PARAGRAPH]);
  });

  it("drops the headlines in a list of related articles, and goes on with the article after it", () => {
    const list = [
      "Related Articles",
      "Army takes over northern base",
      "Talks in Baghdad: what to know",
      "Will the troops stay?",
    ];
    expect(withoutFurniture([PARAGRAPH, ...list, PARAGRAPH])).toEqual([PARAGRAPH, PARAGRAPH]);
  });

  it("does not take a headline for a link when a list stands above the article", () => {
    expect(withoutFurniture(["Most Read", "Army takes over base", PARAGRAPH])).toEqual([
      "Army takes over base",
      PARAGRAPH,
    ]);
  });

  it.each(["Leave a Reply", "3 Comments", "2 thoughts on “Army takes over base”", "Leave a comment"])(
    "ends the article at the comments: %s",
    (form) => {
      expect(withoutReadersPart([PARAGRAPH, form, "I was there and it was not so, whatever they say now."])).toEqual([
        PARAGRAPH,
      ]);
    },
  );

  it("never drops a sentence of an article, whatever words of furniture are in it", () => {
    const subject = fc.constantFrom(
      "The army",
      "A spokesman",
      "Iraqi forces",
      "Residents of the town",
      "He",
      "The 5th Brigade",
    );
    const verb = fc.constantFrom(
      "said",
      "left",
      "shared",
      "will show",
      "subscribed to",
      "may follow",
      "replied to",
      "denied",
    );
    const rest = fc.constantFrom(
      "show more",
      "related articles",
      "your email address will not be published",
      "back to top",
      "comments",
      "the newsletter",
      "most read",
      "a reply",
      "all the rights reserved by law",
      "advertisement",
    );
    const sentence = fc
      .tuple(subject, verb, rest, rest)
      .map(([s, v, a, b]) => `${s} ${v} the ${a} and ${b} on Sunday.`);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
        expect(withoutFurniture(withoutReadersPart(sentences))).toEqual(sentences);
      }),
    );
  });

  it("is the same when done twice", () => {
    const line = fc.constantFrom(PARAGRAPH, "Related Articles", "Army takes over base", "Share", "Tweet", "He left.");
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const once = withoutFurniture(lines);
        expect(withoutFurniture(once)).toEqual(once);
      }),
    );
  });
});
