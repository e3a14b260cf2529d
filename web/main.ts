import "./styles/main.css";
import { offerPrint } from "./brief/print-button.ts";
import { holdDay } from "./instrument/day-handle.ts";
import { awaitTouch } from "./map/first-touch.ts";
import { openReadingRoom } from "./reading/reading-room.ts";

holdDay();
awaitTouch();
openReadingRoom();
offerPrint();

const form = document.querySelector<HTMLFormElement>("form[data-coder]");
if (form) void import("./reading/try-text.ts").then(({ codeHere }) => codeHere(form));
