const shapes = {
  clock: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M8 4.3V8l2.6 1.6",
  bolt: "M9 1.5L3.5 9H8l-1 5.5L12.5 7H8z",
  envelope: "M1.5 3.5h13v9h-13zM2 4l6 5 6-5",
  envelopes: "M3.5 2h11v8h-11zM4 2.5l5 4 5-4M1.5 5.5v7h10.5",
};

/** A small line icon beside the label of an option. */
export function Icon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
