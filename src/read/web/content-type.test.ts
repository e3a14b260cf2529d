import { expect, it } from "vitest";
import { contentType } from "./content-type.ts";

it.each([
  ["text/html", { mediaType: "text/html" }],
  ["Text/HTML; Charset=UTF-8", { mediaType: "text/html", charset: "utf-8" }],
  ['application/rss+xml;charset="windows-1256"', { mediaType: "application/rss+xml", charset: "windows-1256" }],
  ["text/html; boundary=x; charset = koi8-r ; y=z", { mediaType: "text/html", charset: "koi8-r" }],
  ["text/html;charset=", { mediaType: "text/html" }],
  ["; charset=utf-8", { charset: "utf-8" }],
  ["html", {}],
  ["", {}],
  [undefined, {}],
])("Content-Type %j says %j", (header, says) => expect(contentType(header)).toEqual(says));
