import { storage } from 'wxt/utils/storage';

// Forgotten when the browser ends: whatever damages a file happens while nobody has it open.
const item = storage.defineItem<boolean>('session:compared', { fallback: false });

/** Whether every record was compared with the journal since the browser was started. */
export const hasCompared = () => item.getValue();
export const rememberCompared = () => item.setValue(true);
