import "./styles/main.css";
import { holdDay } from "./day-handle.ts";
import { awaitTouch } from "./first-touch.ts";

holdDay();
awaitTouch();
