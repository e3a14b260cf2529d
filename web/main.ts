import "./styles/main.css";
import { offerPrint } from "./brief/print-button.ts";
import { holdDay } from "./instrument/day-handle.ts";
import { holdKnown } from "./instrument/known-handle.ts";
import { followStretches } from "./instrument/zoom.ts";
import { awaitTouch } from "./map/first-touch.ts";
import { openReadingRoom } from "./reading/reading-room.ts";
import { suggest } from "./register/suggest.ts";
import { offerSingleKeys } from "./single-keys.ts";

offerSingleKeys();
holdDay();
holdKnown();
followStretches();
awaitTouch();
openReadingRoom();
offerPrint();
suggest();

const form = document.querySelector<HTMLFormElement>("form[data-coder]");
if (form) void import("./reading/add-report.ts").then(({ helpAdding }) => helpAdding(form));

const reviewed = document.querySelector<HTMLElement>("[data-review]");
if (reviewed) void import("./review/review.ts").then(({ openReview }) => openReview(reviewed));
