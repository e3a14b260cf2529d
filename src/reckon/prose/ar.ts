import { english } from "./en.ts";
export const arabic = english;
