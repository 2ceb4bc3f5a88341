/** A database in which an old backup is brought to the newest shape. It is there for a moment only. */
export const scratch = 'goldseam-scratch';
