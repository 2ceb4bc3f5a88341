import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Where something would be put down: a place of the board and how many things stand before it there. */
export interface DropSpot {
  readonly place: string;
  readonly index: number;
}

interface Drag {
  readonly id: string;
  readonly spot: DropSpot | null;
}

interface Props {
  /** Puts down what was dragged. Not called when it was let go outside of every place. */
  readonly onDrop: (id: string, spot: DropSpot) => void;
}

interface Dragging {
  /** What is dragged now, and where it would be put down. */
  readonly drag: Drag | null;
  /** The element that holds all places (`data-place`) with what stands in them (`data-thing`, its id). */
  readonly board: RefObject<HTMLElement | null>;
  /** For every thing. A finger drags by an element marked `data-grip` only, so that it can still scroll. */
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
}

/** Pixels a pointer may tremble before a press becomes a drag. */
const tremble = 6;
/** Pixels from the edge of the window within which the page scrolls along, and how many it does so in a second. */
const edge = 72;
const fastest = 900;
/** Milliseconds that a late frame makes up for at most, so that nothing leaps. */
const longestFrame = 100;

function spotAt(board: HTMLElement, dragged: HTMLElement, x: number, y: number): DropSpot | null {
  const place = [...board.querySelectorAll<HTMLElement>('[data-place]')].find((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  if (!place) return null;
  const others = [...place.querySelectorAll<HTMLElement>('[data-thing]')].filter((one) => one !== dragged);
  const before = others.filter((one) => {
    const { top, height } = one.getBoundingClientRect();
    return top + height / 2 < y;
  });
  return { place: place.dataset.place ?? '', index: before.length };
}

/** Pixels a second by which the page scrolls while a drag is at this height of the window. */
function scrollSpeed(y: number): number {
  const [above, below] = [edge - y, y - (window.innerHeight - edge)];
  const into = Math.max(above, below);
  if (into <= 0) return 0;
  return Math.sign(below - above) * fastest * Math.min(1, into / edge);
}

/**
 * Things of a board can be dragged by mouse, pen or finger. It uses pointer events and not the browser's own dragging,
 * which would hand what is dragged to other programs and is not there for fingers everywhere.
 */
export function useDrag({ onDrop }: Props): Dragging {
  const [drag, setDrag] = useState<Drag | null>(null);
  const board = useRef<HTMLElement>(null);
  const stop = useRef<(() => void) | null>(null);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = useCallback((down: PointerEvent<HTMLElement>) => {
    const thing = down.currentTarget;
    const pressed = down.target instanceof Element ? down.target : thing;
    const isGrip = pressed.closest('[data-grip]') !== null;
    const isControl = pressed.closest('a, button, input, select, textarea, summary, label') !== null;
    if (down.button !== 0 || !down.isPrimary || stop.current) return;
    if (!isGrip && (isControl || down.pointerType === 'touch')) return;

    const { pointerId } = down;
    const id = thing.dataset.thing ?? '';
    const from = { x: down.clientX, y: down.clientY + window.scrollY };
    let at = { x: down.clientX, y: down.clientY };
    let isDragging = false;
    let spot: DropSpot | null = null;
    let frame = 0;
    let framedAt: number | null = null;

    function follow() {
      thing.style.translate = `${at.x - from.x}px ${at.y + window.scrollY - from.y}px`;
      const next = board.current && spotAt(board.current, thing, at.x, at.y);
      if (next?.place === spot?.place && next?.index === spot?.index) return;
      spot = next;
      setDrag({ id, spot });
    }

    function onFrame(time: number) {
      const speed = scrollSpeed(at.y);
      if (speed !== 0 && framedAt !== null) {
        const seconds = Math.min(time - framedAt, longestFrame) / 1000;
        window.scrollBy({ top: speed * seconds, behavior: 'instant' });
        follow();
      }
      framedAt = time;
      frame = requestAnimationFrame(onFrame);
    }

    function begin() {
      isDragging = true;
      thing.setPointerCapture(pointerId);
      window.getSelection()?.removeAllRanges();
      setDrag({ id, spot: null });
      frame = requestAnimationFrame(onFrame);
    }

    function end() {
      cancelAnimationFrame(frame);
      thing.style.translate = '';
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('blur', end);
      window.removeEventListener('keydown', onKey, true);
      stop.current = null;
      setDrag(null);
      // What follows the release is not a press of what lies under it.
      if (!isDragging) return;
      const swallow = (event: MouseEvent) => event.stopPropagation();
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, true));
    }

    function onMove(event: globalThis.PointerEvent) {
      if (event.pointerId !== pointerId) return;
      at = { x: event.clientX, y: event.clientY };
      const moved = Math.hypot(at.x - from.x, at.y + window.scrollY - from.y);
      if (!isDragging && moved < tremble) return;
      if (!isDragging) begin();
      follow();
    }

    function onUp(event: globalThis.PointerEvent) {
      if (event.pointerId !== pointerId) return;
      const put = isDragging ? spot : null;
      end();
      if (put) drop.current(id, put);
    }

    function onCancel(event: globalThis.PointerEvent) {
      if (event.pointerId === pointerId) end();
    }

    function onKey(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !isDragging) return;
      event.preventDefault();
      event.stopPropagation();
      end();
    }

    stop.current = end;
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('blur', end);
    window.addEventListener('keydown', onKey, true);
  }, []);

  return { drag, board, onPointerDown };
}
