import { defineConfig } from "vite";

export default defineConfig({
  base: "/static/",
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
