/** How long to wait for something that follows by itself; a busy computer needs more than the usual second. */
export const soon = { timeout: 10_000 };
