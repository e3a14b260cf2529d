import "./styles/main.css";
import { holdDay } from "./instrument/day-handle.ts";
import { awaitTouch } from "./map/first-touch.ts";
import { linkMargin } from "./reading-room.ts";

holdDay();
awaitTouch();
linkMargin();

const form = document.querySelector<HTMLFormElement>("form[data-coder]");
if (form) void import("./try-text.ts").then(({ codeHere }) => codeHere(form));
