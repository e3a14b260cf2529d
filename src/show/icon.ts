/** The desk's icon: an installation on the map. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M16 3 29 16 16 29 3 16Z" fill="#1f5f9e"/><path d="M16 10 22 16 16 22 10 16Z" fill="#fff"/></svg>';
