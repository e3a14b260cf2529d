export { diffText } from "../reckon/diff/diff-text.ts";
