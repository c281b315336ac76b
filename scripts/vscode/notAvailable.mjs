/** A VS Code, or a part of it, cannot be had here; the message is the one line that says what to do about it. */
export class NotAvailable extends Error {}
