/** Adding and trying reports. */
export const give = {};
