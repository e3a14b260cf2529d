import "./styles/main.css";
import { holdDay } from "./instrument/day-handle.ts";
import { awaitTouch } from "./map/first-touch.ts";
import { openReadingRoom } from "./reading/reading-room.ts";

holdDay();
awaitTouch();
openReadingRoom();

const form = document.querySelector<HTMLFormElement>("form[data-coder]");
if (form) void import("./reading/try-text.ts").then(({ codeHere }) => codeHere(form));
