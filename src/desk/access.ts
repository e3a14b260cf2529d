import { createReader, type Reader } from "../read/reader.ts";
import type { Fetcher } from "../read/web/fetched.ts";
import { createFetcher } from "../read/web/fetcher.ts";
import { SYSTEM_CLOCK } from "./system-clock.ts";

/** How a desk asks the web. */
export interface WebSettings {
  /** Whom the owner of a site can turn to: a page or an e-mail address, sent with each request. */
  contact?: string;
  /** Hosts by name or IP address that may be asked although they are not on the public internet. */
  allowed?: string[];
}

/** What reads documents, and what fetches them from the web. */
export interface Access {
  reader: Reader;
  fetcher: Fetcher;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/** Opens both; a worker begins with the first document, and the web is asked for nothing before it is needed. */
export function openAccess(settings: WebSettings = {}): Access {
  const reader = createReader();
  const fetcher = createFetcher({ clock: SYSTEM_CLOCK, ...settings });
  return {
    reader,
    fetcher,
    close: async () => {
      await Promise.all([reader.close(), fetcher.close()]);
    },
  };
}
