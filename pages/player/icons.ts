/** Pictures of 16 by 16, each one path. Those of `LINES` are drawn by their line. */
export const FILLED = {
  play: 'M4.5 2.6v10.8a.6.6 0 0 0 .92.5l8.3-5.4a.6.6 0 0 0 0-1l-8.3-5.4a.6.6 0 0 0-.92.5z',
  pause: 'M4 2.5h2.6v11H4zM9.4 2.5H12v11H9.4z',
  previous: 'M3 3h1.6v10H3zM13 3.4v9.2a.5.5 0 0 1-.8.4L6 8.4a.5.5 0 0 1 0-.8L12.2 3a.5.5 0 0 1 .8.4z',
  next: 'M11.4 3H13v10h-1.6zM3 3.4v9.2a.5.5 0 0 0 .8.4L10 8.4a.5.5 0 0 0 0-.8L3.8 3a.5.5 0 0 0-.8.4z',
} as const;

export const LINES = {
  back: 'M3.2 5.2A5.6 5.6 0 1 1 2.4 8.4M3 2.2v3.2h3.2',
  on: 'M12.8 5.2a5.6 5.6 0 1 0 .8 3.2M13 2.2v3.2H9.8',
  loop: 'M11 2l2.2 2.2L11 6.4M13 4.2H5.2A2.7 2.7 0 0 0 2.5 7v.6M5 14l-2.2-2.2L5 9.6M3 11.8h7.8A2.7 2.7 0 0 0 13.5 9v-.6',
} as const;
