/** Which control of a goal has the focus after it was moved. */
export type MoveControl = 'move' | 'up' | 'down';

/** To the column before or after, or one place up or down. */
export type Way = 'up' | 'down' | 'back' | 'on';
