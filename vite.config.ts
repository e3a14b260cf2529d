import { defineConfig } from "vite";
import { arabicFonts } from "./arabic-fonts.ts";

export default defineConfig({
  base: "/static/",
  plugins: [arabicFonts()],
  publicDir: false,
  worker: { format: "es" },
  build: {
    outDir: "dist/web",
    emptyOutDir: true,
    manifest: true,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: "web/main.ts" },
  },
});
