const paths = {
  "chevron-up": "M4 10l4-4 4 4",
  "chevron-down": "M4 6l4 4 4-4",
  close: "M4 4l8 8M12 4l-8 8",
  plus: "M8 3v10M3 8h10",
  tickets: "M2.5 4.5h11v3a1.5 1.5 0 000 3v1h-11v-1a1.5 1.5 0 000-3zM6 7.5h4M6 9.5h3",
  settings: "M2.5 5h6M12 5h1.5M2.5 11H4M8 11h5.5M10 3.2v3.6M6 9.2v3.6",
  apps: "M3 3h4v4H3zM9 3h4v4H9zM3 9h4v4H3zM9 9h4v4H9z",
  inbox: "M2.5 9l2-6h7l2 6v4h-11zM2.5 9H6l1 1.5h2L10 9h3.5",
  deliveries: "M2 8l12-5.5-4 11-2.5-4.5zM7.5 9L14 2.5",
  requests: "M2.5 4h11M2.5 8h11M2.5 12h7",
  faults: "M8 2.5l6 10.5H2zM8 6.5v3M8 11.2v.3",
  clock: "M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 5v3.2l2 1.3",
  people: "M8 7.5a2.3 2.3 0 100-4.6 2.3 2.3 0 000 4.6zM3.5 13c.4-2.4 2.2-3.6 4.5-3.6s4.1 1.2 4.5 3.6",
  moon: "M12.8 9.6A5.3 5.3 0 016.4 3.2a5.3 5.3 0 106.4 6.4z",
  sun: "M8 5.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6zM8 1.8v1.4M8 12.8v1.4M1.8 8h1.4M12.8 8h1.4M3.6 3.6l1 1M11.4 11.4l1 1M12.4 3.6l-1 1M4.6 11.4l-1 1",
  reload: "M13 8a5 5 0 11-1.5-3.6M13 2.5v3h-3",
  search: "M7 2.8a4.2 4.2 0 100 8.4 4.2 4.2 0 000-8.4zM10 10l3.5 3.5",
} as const;

export type IconName = keyof typeof paths;

/** A line icon in the text colour; the text beside it, or the button's label, says what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
