export { wrapped } from "../reckon/prose/wrapped.ts";
