/** Something in the address that cannot be asked for; its message says what can. */
export class BadRequest extends Error {}
