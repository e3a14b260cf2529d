import "./styles/main.css";
import { awaitTouch } from "./first-touch.ts";
import { holdDay } from "./instrument/day-handle.ts";
import { linkMargin } from "./reading-room.ts";

holdDay();
awaitTouch();
linkMargin();

const form = document.querySelector<HTMLFormElement>("form[data-coder]");
if (form) void import("./try-text.ts").then(({ codeHere }) => codeHere(form));
