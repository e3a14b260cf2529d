import "./styles/main.css";
import { holdDay } from "./day-handle.ts";
import { awaitTouch } from "./first-touch.ts";
import { linkMargin } from "./reading-room.ts";

holdDay();
awaitTouch();
linkMargin();
